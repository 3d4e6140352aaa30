package diorama.words;

import java.util.List;
import java.util.Set;

/// What is done at one place of a phrase, one after the other; see [PhraseMoves].
sealed interface PhraseMove {
    record Take(Set<String> words) implements PhraseMove {
        public Take {
            words = Set.copyOf(words);
        }
    }

    record TakeLike(String beginning, String ending) implements PhraseMove {}

    record TakeDigits() implements PhraseMove {}

    /// Any word; one that is wide takes marks too that end no sentence.
    record TakeAny(boolean isWide) implements PhraseMove {}

    /// Goes on at each of these places; what is found at an earlier one is preferred.
    record Fork(List<Integer> ways) implements PhraseMove {
        public Fork {
            ways = List.copyOf(ways);
        }
    }

    record Note(String name, boolean isEnd) implements PhraseMove {}

    record Edge(boolean isEnd) implements PhraseMove {}

    record NotBehind(Set<String> words) implements PhraseMove {
        public NotBehind {
            words = Set.copyOf(words);
        }
    }

    record Done() implements PhraseMove {}

    /// Moves that take no word take none at all.
    default boolean takes(PhraseWord word) {
        return switch (this) {
            case Take(var words) -> words.contains(word.word());
            case TakeLike(var beginning, var ending) ->
                word.word().startsWith(beginning) && word.word().endsWith(ending);
            case TakeDigits() -> word.kind() == PhraseWord.Kind.NUMBER;
            case TakeAny(var isWide) -> !word.isMark() || (isWide && word.kind() != PhraseWord.Kind.STOP);
            case Fork _, Note _, Edge _, NotBehind _, Done _ -> false;
        };
    }
}
