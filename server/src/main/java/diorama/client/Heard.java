package diorama.client;

import diorama.wire.Streamed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was heard of a turn, and how it ended.
record Heard(List<String> texts, List<String> tools, Optional<Streamed.Failed> failure, End end) {

    enum End {
        CLOSED,
        /// The line broke, or nothing came any more: the turn may still be going on.
        DROPPED
    }

    Heard {
        texts = List.copyOf(texts);
        tools = List.copyOf(tools);
    }

    boolean isSilent() {
        return texts.isEmpty();
    }

    boolean isDropped() {
        return end == End.DROPPED;
    }

    /// This, and what was heard when the stream was taken up again.
    Heard and(Heard next) {
        return new Heard(
                joined(texts, next.texts()),
                joined(tools, next.tools()),
                next.failure().or(() -> failure),
                next.end());
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /// Gathers while a stream runs. Pieces of a text count only when the whole of it does not come.
    static final class Notebook {
        private final List<String> texts = new ArrayList<>();
        private final List<String> tools = new ArrayList<>();
        private final StringBuilder pieces = new StringBuilder();
        private Optional<Streamed.Failed> failure = Optional.empty();

        void note(Streamed streamed) {
            switch (streamed) {
                case Streamed.Said(var text, var isPartial) -> said(text, isPartial);
                case Streamed.Called(var tool) -> tools.add(tool);
                case Streamed.Failed failed -> failure = Optional.of(failed);
                case Streamed.Returned _, Streamed.Beat _ -> {}
            }
        }

        private void said(String text, boolean isPartial) {
            if (isPartial) {
                pieces.append(text);
                return;
            }
            pieces.setLength(0);
            texts.add(text.strip());
        }

        boolean isEmpty() {
            return texts.isEmpty() && tools.isEmpty() && pieces.isEmpty();
        }

        Heard finished(End end) {
            if (!pieces.isEmpty()) texts.add(pieces.toString().strip());
            pieces.setLength(0);
            return new Heard(texts, tools, failure, end);
        }
    }
}
