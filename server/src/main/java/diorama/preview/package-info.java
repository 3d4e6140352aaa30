/// What a film looks like before it is exported: stills, moving samples, and HLS of the export's own chunks.
/// Comes from: a session's draft, the engine's painter and chunks. Goes to: the page.
@NullMarked
package diorama.preview;

import org.jspecify.annotations.NullMarked;
