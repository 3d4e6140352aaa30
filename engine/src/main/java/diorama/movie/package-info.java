/// Containers: finished chunks in small files, joined into one film without encoding again, and the film looked over.
/// Comes from: encode's packets. Goes to: the person, as a file.
@NullMarked
package diorama.movie;

import org.jspecify.annotations.NullMarked;
