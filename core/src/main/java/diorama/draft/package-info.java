/// The document: a canvas and tracks of segments. Plain values; the waist that deciding writes and making reads.
/// Comes from: `edit`, or a client through the server's `wire`. Goes to: the planner, the director, the page.
package diorama.draft;
