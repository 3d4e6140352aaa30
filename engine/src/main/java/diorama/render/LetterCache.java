package diorama.render;

import diorama.letter.LetterPainter;
import diorama.letter.Lettered;
import diorama.plan.Words;
import diorama.time.FrameRange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Painted texts for all threads of a farm: each is painted once, and the ones used last are kept, up to a limit
/// of memory. The fonts are loaded when the first text is asked for.
final class LetterCache {
    private static final FrameRange ANY_TIME = new FrameRange(0, 1);

    private final long limitBytes;
    private final MediaFiles files;
    private final Map<Words, Lettered> kept = new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true);
    private Optional<LetterPainter> painter = Optional.empty();

    LetterCache(long limitBytes, MediaFiles files) {
        this.limitBytes = limitBytes;
        this.files = files;
    }

    /// When words are seen, and how they come and go, says nothing of how they are painted; only whether they are
    /// lit one by one.
    synchronized Lettered of(Words words) {
        var passage = words.passage().spoken().isEmpty() ? Words.Passage.NONE : words.passage();
        var key = new Words(ANY_TIME, words.text(), words.face(), words.seat(), passage);
        var found = kept.get(key);
        if (found != null) return found;
        if (painter.isEmpty()) painter = Optional.of(new LetterPainter(files::of));
        var painted = painter.get().paint(key);
        kept.put(key, painted);
        forget();
        return painted;
    }

    /// The one used last always stays.
    private void forget() {
        long sum = kept.values().stream().mapToLong(Lettered::sizeBytes).sum();
        var eldest = kept.entrySet().iterator();
        while (sum > limitBytes && kept.size() > 1) {
            sum -= eldest.next().getValue().sizeBytes();
            eldest.remove();
        }
    }
}
