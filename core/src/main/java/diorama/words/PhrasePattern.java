package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds phrases of a [PhraseBook] in plain words. All of them are followed at once, a word at a time, and nothing is
/// gone back over: the work is at most the words said times the moves of the phrases, whatever is said.
final class PhrasePattern {
    private final List<PhraseMove> moves;
    /// What a phrase must begin with, if that is known.
    private final Optional<Set<String>> firsts;

    private PhrasePattern(List<PhraseMove> moves) {
        this.moves = moves;
        this.firsts = PhraseMoves.firsts(moves);
    }

    /// Of tables that are read one after the other, so that classes may stand in a table of their own.
    static PhrasePattern of(String... tables) {
        return new PhrasePattern(PhraseMoves.of(PhraseBook.of(tables)));
    }

    boolean isIn(String plain) {
        return in(plain).isPresent();
    }

    boolean isIn(String plain, Steps steps) {
        return in(plain, steps).isPresent();
    }

    /// The first phrase there is.
    Optional<PhraseFound> in(String plain) {
        return in(plain, new Steps());
    }

    Optional<PhraseFound> in(String plain, Steps steps) {
        return new Search(PhraseWord.cut(plain), steps).from(0);
    }

    /// One behind the other; for phrases without endless gaps, since each is looked for anew.
    List<PhraseFound> all(String plain) {
        var words = PhraseWord.cut(plain);
        var all = new ArrayList<PhraseFound>();
        int at = 0;
        while (at < words.size()) {
            var found = new Search(words, new Steps()).from(at);
            found.ifPresent(all::add);
            at = found.map(f -> Math.max(f.next(), 1)).orElse(words.size());
        }
        return all;
    }

    /// Somebody who follows a phrase: the word it began at, the next move, and what was noted on the way.
    private record Follower(int begun, int move, List<Noted> noted) {
        Follower next() {
            return at(move + 1);
        }

        Follower at(int other) {
            return new Follower(begun, other, noted);
        }

        Follower noting(PhraseMove.Note note, int word) {
            var more = new ArrayList<>(noted);
            more.add(new Noted(note, word));
            return new Follower(begun, move + 1, List.copyOf(more));
        }
    }

    private record Noted(PhraseMove.Note note, int word) {}

    private final class Search {
        private final List<PhraseWord> words;
        private final Steps steps;
        private final int first;
        private final int last;
        /// At which word each move was come to last: who comes there later finds nothing new.
        private final int[] seen = new int[moves.size()];

        Search(List<PhraseWord> words, Steps steps) {
            this.words = words;
            this.steps = steps;
            int from = 0;
            int to = words.size();
            while (from < to && words.get(from).isEdge()) from++;
            while (to > from && words.get(to - 1).isEdge()) to--;
            this.first = from;
            this.last = to;
        }

        /// The earliest phrase; of those that begin together, the one that is preferred.
        Optional<PhraseFound> from(int start) {
            Optional<PhraseFound> found = Optional.empty();
            var followers = new ArrayList<Follower>();
            for (int at = start; at <= words.size(); at++) {
                if (found.isEmpty() && mayBegin(at)) follow(new Follower(at, 0, List.of()), at, followers);
                if (found.isPresent() && followers.isEmpty()) break;
                var next = new ArrayList<Follower>();
                for (var follower : followers) {
                    steps.one();
                    var move = moves.get(follower.move());
                    if (move instanceof PhraseMove.Done) {
                        found = Optional.of(found(follower, at));
                        break;
                    }
                    if (at < words.size() && move.takes(words.get(at))) follow(follower.next(), at + 1, next);
                }
                followers = next;
            }
            return found;
        }

        private boolean mayBegin(int at) {
            steps.one();
            return firsts.isEmpty()
                    || (at < words.size() && firsts.get().contains(words.get(at).word()));
        }

        /// As far as no word is needed.
        private void follow(Follower follower, int at, List<Follower> followers) {
            steps.one();
            if (seen[follower.move()] == at + 1) return;
            seen[follower.move()] = at + 1;
            switch (moves.get(follower.move())) {
                case PhraseMove.Fork(var ways) -> ways.forEach(way -> follow(follower.at(way), at, followers));
                case PhraseMove.Note note -> follow(follower.noting(note, at), at, followers);
                case PhraseMove.Edge(var isEnd) -> {
                    if (isEnd ? at >= last : at <= first) follow(follower.next(), at, followers);
                }
                case PhraseMove.NotBehind(var some) -> {
                    boolean isBehind = at > 0 && some.contains(words.get(at - 1).word());
                    if (!isBehind) follow(follower.next(), at, followers);
                }
                case PhraseMove.Take _, PhraseMove.TakeLike _, PhraseMove.TakeDigits _ -> followers.add(follower);
                case PhraseMove.TakeAny _, PhraseMove.Done _ -> followers.add(follower);
            }
        }

        private PhraseFound found(Follower follower, int next) {
            var pieces = new ArrayList<PhraseFound.Piece>();
            for (var noted : follower.noted().reversed()) {
                if (noted.note().isEnd()) continue;
                String name = noted.note().name();
                int behind = follower.noted().stream()
                        .filter(n -> n.note().equals(new PhraseMove.Note(name, /* isEnd= */ true)))
                        .mapToInt(Noted::word)
                        .max()
                        .orElse(next);
                pieces.add(new PhraseFound.Piece(name, start(noted.word()), end(noted.word(), behind)));
            }
            return new PhraseFound(start(follower.begun()), end(follower.begun(), next), next, pieces);
        }

        private int start(int word) {
            return word < words.size() ? words.get(word).start() : end(0, word);
        }

        private int end(int from, int next) {
            return next > from ? words.get(next - 1).end() : start(from);
        }
    }
}
