package diorama.words;

import java.util.List;
import java.util.Set;

/// The parts that a line of a phrase book is made of; [PhraseBook] says how they are written.
sealed interface PhrasePart {
    /// One word or character that stands there as it is, or one of several.
    record Word(Set<String> words) implements PhrasePart {
        public Word {
            words = Set.copyOf(words);
        }
    }

    /// One word that begins or ends so: `misspel-`, `-ly`.
    record Like(String beginning, String ending) implements PhrasePart {}

    record Digits() implements PhrasePart {}

    /// As few words as fit; one that is wide goes over marks too, unless they end a sentence.
    record Gap(int least, int most, boolean isWide) implements PhrasePart {
        static final int ANY = Integer.MAX_VALUE;
    }

    record Row(List<PhrasePart> parts) implements PhrasePart {
        public Row {
            parts = List.copyOf(parts);
        }
    }

    /// The first that fits.
    record AnyOf(List<PhrasePart> ways) implements PhrasePart {
        public AnyOf {
            ways = List.copyOf(ways);
        }
    }

    record Maybe(PhrasePart part, boolean isRepeated) implements PhrasePart {}

    /// What stands there is asked for by this name.
    record Named(String name, PhrasePart part) implements PhrasePart {}

    /// No word stands before, or behind; commas and stops may.
    record Edge(boolean isEnd) implements PhrasePart {}

    /// None of these words stands right before.
    record NotBehind(Set<String> words) implements PhrasePart {
        public NotBehind {
            words = Set.copyOf(words);
        }
    }
}
