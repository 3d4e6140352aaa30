/// Every "no": a code, the facts, and what to do next. The sentences are made in `speech`.
/// Comes from: wherever something cannot be done. Goes to: the faces, which turn it into a status or an exit code.
package diorama.problem;
