/// What is heard: scores played, sound files decoded, and all of it mixed to one sound as long as the film.
/// Comes from: the plan's soundtrack, `score`'s notes and a person's files. Goes to: encode, as samples; probe listens.
@NullMarked
package diorama.sound;

import org.jspecify.annotations.NullMarked;
