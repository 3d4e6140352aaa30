/// The command line: decodes arguments, calls the studio, and says what happened. No film is decided here.
/// Comes from: a person at a terminal, or a script. Goes to: the studio.
@NullMarked
package diorama.cli;

import org.jspecify.annotations.NullMarked;
