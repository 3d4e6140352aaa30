/// The HTTP API: decode, one studio call, encode.
/// Comes from: clients. Goes to: `studio`.
@NullMarked
package diorama.http;

import org.jspecify.annotations.NullMarked;
