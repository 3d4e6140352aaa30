package diorama.words;

import java.util.List;
import java.util.Optional;

/// A part of a request among its others, as it is heard.
record Heard(List<Clause> parts, int at, String text) {
    Heard {
        parts = List.copyOf(parts);
    }

    Clause clause() {
        return parts.get(at);
    }

    List<Term> terms() {
        return clause().terms();
    }

    boolean hasOthers() {
        return parts.size() > 1;
    }

    Optional<Clause> next() {
        return at + 1 < parts.size() ? Optional.of(parts.get(at + 1)) : Optional.empty();
    }

    /// Behind "or if not,", "failing that".
    boolean isBehindChoice() {
        var choice = at > 0 && parts.get(at - 1).terms().stream().allMatch(t -> t.is(Sign.OR))
                ? parts.get(at - 1)
                : clause();
        String word = choice.is(0, Sign.OR) ? choice.wordsAt(0) : "";
        return word.contains("not") || word.contains("fail") || word.contains("else");
    }

    /// What stands before the part and belongs to no other: courtesy mostly, and who it is that wants or does
    /// something.
    String lead() {
        int from = at == 0 ? 0 : parts.get(at - 1).terms().getLast().end();
        int to = clause().terms().getFirst().start();
        return from < to ? text.substring(from, to) : "";
    }
}
