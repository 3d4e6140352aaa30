/// What a person brought: photos, clips and sounds, as facts, without their pixels or samples.
/// Comes from: the engine's probe. Goes to: the director and the planner.
package diorama.media;
