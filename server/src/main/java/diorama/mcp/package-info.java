/// The Model Context Protocol over standard input and output: tools that are one call of the studio each.
/// Comes from: a program that leads an assistant. Goes to: the studio.
@NullMarked
package diorama.mcp;

import org.jspecify.annotations.NullMarked;
