/// From a person's words to intents, in English and Chinese: tokenizer, phrase book and grammar, with no model at all.
/// Comes from: what a person typed. Goes to: `intent`.
package diorama.words;
