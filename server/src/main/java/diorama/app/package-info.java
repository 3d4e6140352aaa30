/// `main`: wires everything by constructors; the only package that knows all.
@NullMarked
package diorama.app;

import org.jspecify.annotations.NullMarked;
