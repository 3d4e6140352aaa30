/// Sentences, in English and Chinese: what was done, what a problem is and what to do about it, what a film holds.
/// Comes from: `edit`, `problem`, `look` and the director's facts. Goes to: every face, as text.
package diorama.speech;
