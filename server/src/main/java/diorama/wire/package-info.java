/// JSON to records and back, both directions side by side; the only home of the short keys `t, tt, sg, d, m`.
/// Comes from: clients and project files. Goes to: the studio and the faces.
@NullMarked
package diorama.wire;

import org.jspecify.annotations.NullMarked;
