/// The other side of the API: talks to our server or to any compatible one, and keeps a person's conversation going.
/// Comes from: a person at a terminal, or a script. Goes to: a server over HTTP, by the records of wire.
@NullMarked
package diorama.client;

import org.jspecify.annotations.NullMarked;
