/// What must outlive the process: a database of rows, and a folder of files named by their content.
/// Comes from: `studio`. Goes to: the disk. Texts in JSON pass through unread.
@NullMarked
package diorama.store;

import org.jspecify.annotations.NullMarked;
