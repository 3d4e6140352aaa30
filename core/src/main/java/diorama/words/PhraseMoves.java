package diorama.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Lays the parts of phrases out as moves in a row, so that a place in them is a number.
final class PhraseMoves {
    private final List<PhraseMove> moves = new ArrayList<>();

    private PhraseMoves() {}

    static List<PhraseMove> of(PhrasePart phrases) {
        var laid = new PhraseMoves();
        laid.lay(phrases);
        laid.moves.add(new PhraseMove.Done());
        return List.copyOf(laid.moves);
    }

    /// The words of which one must stand where a phrase begins, if it is known.
    static Optional<Set<String>> firsts(List<PhraseMove> moves) {
        var firsts = new HashSet<String>();
        var seen = new HashSet<Integer>();
        var open = new ArrayList<>(List.of(0));
        while (!open.isEmpty()) {
            int at = open.removeLast();
            if (!seen.add(at)) continue;
            switch (moves.get(at)) {
                case PhraseMove.Take(var words) -> firsts.addAll(words);
                case PhraseMove.Fork(var ways) -> open.addAll(ways);
                case PhraseMove.Note _, PhraseMove.Edge _, PhraseMove.NotBehind _ -> open.add(at + 1);
                case PhraseMove.TakeLike _, PhraseMove.TakeDigits _, PhraseMove.TakeAny _, PhraseMove.Done _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(firsts);
    }

    private void lay(PhrasePart part) {
        switch (part) {
            case PhrasePart.Word(var words) -> moves.add(new PhraseMove.Take(words));
            case PhrasePart.Like(var beginning, var ending) -> moves.add(new PhraseMove.TakeLike(beginning, ending));
            case PhrasePart.Digits() -> moves.add(new PhraseMove.TakeDigits());
            case PhrasePart.Edge(var isEnd) -> moves.add(new PhraseMove.Edge(isEnd));
            case PhrasePart.NotBehind(var words) -> moves.add(new PhraseMove.NotBehind(words));
            case PhrasePart.Row(var parts) -> parts.forEach(this::lay);
            case PhrasePart.AnyOf(var ways) -> layAny(ways);
            case PhrasePart.Maybe(var inner, var isRepeated) -> layMaybe(inner, isRepeated);
            case PhrasePart.Gap gap -> layGap(gap);
            case PhrasePart.Named(var name, var inner) -> {
                moves.add(new PhraseMove.Note(name, /* isEnd= */ false));
                lay(inner);
                moves.add(new PhraseMove.Note(name, /* isEnd= */ true));
            }
        }
    }

    /// A place for a fork whose ways are not known yet.
    private int open() {
        moves.add(new PhraseMove.Fork(List.of()));
        return moves.size() - 1;
    }

    private void fork(int at, Integer... ways) {
        moves.set(at, new PhraseMove.Fork(List.of(ways)));
    }

    private void layAny(List<PhrasePart> ways) {
        int fork = open();
        var begins = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (var way : ways) {
            begins.add(moves.size());
            lay(way);
            ends.add(open());
        }
        moves.set(fork, new PhraseMove.Fork(begins));
        for (int end : ends) fork(end, moves.size());
    }

    /// As often as it is there.
    private void layMaybe(PhrasePart part, boolean isRepeated) {
        int fork = open();
        lay(part);
        if (isRepeated) fork(open(), fork);
        fork(fork, fork + 1, moves.size());
    }

    /// As few words as fit.
    private void layGap(PhrasePart.Gap gap) {
        var any = new PhraseMove.TakeAny(gap.isWide());
        IntStream.range(0, gap.least()).forEach(_ -> moves.add(any));
        if (gap.most() == PhrasePart.Gap.ANY) {
            int fork = open();
            moves.add(any);
            fork(open(), fork);
            fork(fork, moves.size(), fork + 1);
            return;
        }
        var forks = new ArrayList<Integer>();
        for (int i = gap.least(); i < gap.most(); i++) {
            forks.add(open());
            moves.add(any);
        }
        for (int fork : forks) fork(fork, moves.size(), fork + 1);
    }
}
