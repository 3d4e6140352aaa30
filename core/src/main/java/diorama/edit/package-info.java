/// Exact changes of a draft, each with an exact inverse, and the journal that undo and redo walk along.
/// Comes from: the director, or a hand on the page. Goes to: the draft.
package diorama.edit;
