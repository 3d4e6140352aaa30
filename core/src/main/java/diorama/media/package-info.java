/// What a person brought: photos, clips, sounds, tables of colours and fonts, as facts, without pixels or samples.
/// Comes from: the engine's probe. Goes to: the director and the planner.
package diorama.media;
