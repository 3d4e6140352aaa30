/// The render plan: shots as functions of the frame number, cut into chunks that are named by their work.
/// Comes from: the draft and the facts about its media. Goes to: the painter, here or on other machines.
package diorama.plan;
