package diorama.letter;

import diorama.letter.emoji.EmojiFont;
import java.util.List;

/// One letter as a reader sees it: the characters `[start, end)` of a paragraph, and what it is drawn with.
record Cluster(int start, int end, Means means) {
    sealed interface Means {}

    record Voiced(Voice voice) implements Means {}

    record Pictured(List<EmojiFont.Emoji> pictures) implements Means {
        Pictured {
            pictures = List.copyOf(pictures);
        }
    }

    /// Takes no room and is not seen: a control, or a letter that none of our fonts has.
    record Silent(boolean isMissed) implements Means {}

    boolean isDrawnLike(Cluster other) {
        return means instanceof Voiced(var mine) && other.means instanceof Voiced(var theirs) && mine.equals(theirs);
    }
}
