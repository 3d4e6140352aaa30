/// The painter's loops over pixels, each twice: plain Java, and the vector API, which is used nowhere else.
/// Comes from: the painter's rows and tables. Goes to: bytes of a plane.
@NullMarked
package diorama.paint.kernel;

import org.jspecify.annotations.NullMarked;
