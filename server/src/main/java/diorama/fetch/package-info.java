/// Brings a file from a public address on the web, and from no other. Comes from: `http`, with an address that
/// a client sent. Goes to: the network.
@NullMarked
package diorama.fetch;

import org.jspecify.annotations.NullMarked;
