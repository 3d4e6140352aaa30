/// Time: people's milliseconds, machines' frame numbers, and the one place that rounds between them.
/// Comes from: nothing. Goes to: everything that has a when.
package diorama.time;
