/// The product as verbs: gather what a person has, make a film of it by their words, render a draft.
/// Comes from: the faces. Goes to: core to think, engine to render.
@NullMarked
package diorama.studio;

import org.jspecify.annotations.NullMarked;
