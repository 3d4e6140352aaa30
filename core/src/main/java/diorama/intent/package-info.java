/// What a person wants, closed and exact, and the director, who turns a wish and a film into edits, a question, an
/// answer or a deed. Comes from: `words` (or a model that proposes intents). Goes to: `edit`, as exact changes.
package diorama.intent;
