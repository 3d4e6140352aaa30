package diorama.store;

import java.util.List;

/// A render as it is kept. `work` is the digest of draft and output: the same id with other work is another render.
/// `draft` and `output` are JSON; `notices` are sentences about what the film cannot have; `film` is the digest of the
/// finished file, empty until then.
public record RenderRow(RenderKey key, Wish wish, Outcome outcome, Times times) {
    public record RenderKey(String owner, String id) {}

    public record Wish(String session, String secret, String work, String draft, String output, List<String> notices) {
        public Wish {
            notices = List.copyOf(notices);
        }
    }

    /// `format` is the file's ending, such as `mp4`; `error` is a sentence for people.
    public record Outcome(String status, String error, String film, String format, long sizeBytes, long lengthMs) {
        public static Outcome pending(String format) {
            return new Outcome(PENDING, "", "", format, 0, 0);
        }

        public Outcome failed(String newStatus, String newError) {
            return new Outcome(newStatus, newError, "", format, 0, 0);
        }
    }

    /// 0 is "not yet".
    public record Times(long createdMs, long endedMs) {}

    public static final String PENDING = "pending";
    public static final String PROCESSING = "processing";
    public static final String COMPLETED = "completed";
    public static final String FAILED = "failed";
    public static final String CANCELLED = "cancelled";

    public boolean isOver() {
        return !outcome.status().equals(PENDING) && !outcome.status().equals(PROCESSING);
    }

    public RenderRow with(Outcome newOutcome, long endedMs) {
        return new RenderRow(key, wish, newOutcome, new Times(times.createdMs(), endedMs));
    }
}
