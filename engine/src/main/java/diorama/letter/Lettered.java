package diorama.letter;

import diorama.frame.Cel;
import java.util.List;
import java.util.Optional;

/// A text, painted: the letters; the same letters lit, where words are lit one by one; the box behind them, and
/// what keeps them readable where the picture would swallow them. All cels have the same place and size.
///
/// @param isLight are the letters lighter than what is laid behind them?
public record Lettered(
        Cel letters, Optional<Cel> lit, Optional<Cel> ground, Optional<Cel> scrim, List<Band> bands, boolean isLight) {
    public Lettered {
        bands = List.copyOf(bands);
    }

    /// The rows `[top, bottom)` of a line, and its letters from left to right: each reaches from where the one
    /// before ends to `edges[i]`; all in pixels of the cel. `words[i]` is the number of the word that letter `i`
    /// belongs to.
    public static final class Band {
        private final int top;
        private final int bottom;
        private final int[] edges;
        private final int[] words;
        private final boolean isRightToLeft;

        Band(Rows rows, int[] edges, int[] words, boolean isRightToLeft) {
            this.top = rows.top();
            this.bottom = rows.bottom();
            this.edges = edges.clone();
            this.words = words.clone();
            this.isRightToLeft = isRightToLeft;
        }

        public int top() {
            return top;
        }

        public int bottom() {
            return bottom;
        }

        public int letterCount() {
            return edges.length;
        }

        /// Where letter `i` ends; the edge before the first is the cel's.
        public int edge(int i) {
            return i < 0 ? 0 : edges[i];
        }

        public int word(int i) {
            return words[i];
        }

        public boolean isRightToLeft() {
            return isRightToLeft;
        }
    }

    record Rows(int top, int bottom) {}

    public int letterCount() {
        return bands.stream().mapToInt(Band::letterCount).sum();
    }

    /// The memory that it takes.
    public long sizeBytes() {
        long cels = 1
                + lit.stream().count()
                + ground.stream().count()
                + scrim.stream().count();
        return cels * letters.width() * letters.height() * 5;
    }
}
