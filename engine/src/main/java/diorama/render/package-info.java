/// Renders: a chunk in, an encoded chunk out, on this machine's cores or a farm; what is done is kept under its name.
/// Comes from: plan's chunks. Goes to: movie, which joins them.
@NullMarked
package diorama.render;

import org.jspecify.annotations.NullMarked;
