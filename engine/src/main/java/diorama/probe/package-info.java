/// Bytes to facts: what a file is, its size as it is seen, when and where it was taken, where its subject is.
/// Comes from: files that a person brought. Goes to: the library, and by it to the director and the planner.
@NullMarked
package diorama.probe;

import org.jspecify.annotations.NullMarked;
