package diorama.problem;

import java.util.List;

/// Why something cannot be done, as facts; `speech` has the sentence and the remedy in the person's language.
/// Codes from 1000 up are those of the API that we are compatible with.
///
/// Over 300 lines because the list is closed: every "no" of the product stands here.
public sealed interface Problem {
    int code();

    // --- what a person gave ------------------------------------------------------------------------------------------

    record EmptyFile(String name) implements Problem {
        @Override
        public int code() {
            return 4001;
        }
    }

    /// `looksLike`: what the bytes seem to be ("text", "PDF"), or empty when nothing is known.
    record NotMedia(String name, String looksLike) implements Problem {
        @Override
        public int code() {
            return 4001;
        }
    }

    /// The kind is known, its content cannot be decoded. `detail` is for a log, not for people.
    record Damaged(String name, String kind, String detail) implements Problem {
        @Override
        public int code() {
            return 4001;
        }
    }

    /// Only a part could be decoded, and it is used: a warning.
    record PartlyDamaged(String name, int percentShown) implements Problem {
        @Override
        public int code() {
            return 4001;
        }
    }

    record TooLarge(String name, long sizeBytes, long limitBytes) implements Problem {
        @Override
        public int code() {
            return 4002;
        }
    }

    record TooManyPixels(String name, long width, long height, Limit limit) implements Problem {
        @Override
        public int code() {
            return 4002;
        }

        public record Limit(long pixels, int sidePx) {}
    }

    record FileNotFound(String name) implements Problem {
        @Override
        public int code() {
            return 404;
        }
    }

    record FolderNotFound(String name) implements Problem {
        @Override
        public int code() {
            return 404;
        }
    }

    record CannotRead(String name, String detail) implements Problem {
        @Override
        public int code() {
            return 400;
        }
    }

    record NothingUsable(int filesGiven) implements Problem {
        @Override
        public int code() {
            return 4001;
        }
    }

    // --- the draft ---------------------------------------------------------------------------------------------------

    /// `where` is a path in the document such as `t[0].sg[2].d`.
    record BadDraft(String where, String found, String wanted) implements Problem {
        @Override
        public int code() {
            return 400;
        }
    }

    record MediaMissing(List<String> names) implements Problem {
        public MediaMissing {
            names = List.copyOf(names);
        }

        @Override
        public int code() {
            return 400;
        }
    }

    /// A medium of a project is not where it was: a warning, until the film is to be rendered.
    record MediaMoved(String name, String wasAt) implements Problem {
        @Override
        public int code() {
            return 404;
        }
    }

    /// The file is there, but its bytes are others than when it was brought: a warning.
    record MediaChanged(String name) implements Problem {
        @Override
        public int code() {
            return 0;
        }
    }

    /// Nothing was made or edited yet that could be gone on with.
    record NoProject() implements Problem {
        @Override
        public int code() {
            return 404;
        }
    }

    record NothingToRender() implements Problem {
        @Override
        public int code() {
            return 400;
        }
    }

    /// The draft says a look that this version cannot paint; `shownAs` is what is seen in its place: a warning.
    record ShownAs(String asked, String shownAs) implements Problem {
        @Override
        public int code() {
            return 0;
        }
    }

    /// Words that are gone before most people have read them: a warning.
    record ReadTooFast(String words, long shownMs, long neededMs) implements Problem {
        @Override
        public int code() {
            return 0;
        }
    }

    /// A text that does not fit the picture even with the least letters, so that only its beginning is seen: a warning.
    record WordsCut(String words) implements Problem {
        @Override
        public int code() {
            return 0;
        }
    }

    /// Letters that none of our fonts has, so that they are left out: a warning.
    record LettersMissing(String letters) implements Problem {
        @Override
        public int code() {
            return 0;
        }
    }

    // --- the machine -------------------------------------------------------------------------------------------------

    record CannotWrite(String path, String detail) implements Problem {
        @Override
        public int code() {
            return 500;
        }
    }

    /// The ending of a film's name says no form that we write.
    record UnknownForm(String path) implements Problem {
        @Override
        public int code() {
            return 400;
        }
    }

    record FileExists(String path) implements Problem {
        @Override
        public int code() {
            return 400;
        }
    }

    record EncodingFailed(String detail) implements Problem {
        @Override
        public int code() {
            return 500;
        }
    }

    /// The finished file was opened and measured, and it is not the film that was planned.
    record FilmIsWrong(String path, String what, String planned, String found) implements Problem {
        @Override
        public int code() {
            return 500;
        }
    }

    /// This machine lacks something that we need; `what` is named as people would look for it.
    record MachineLacks(String what, String wanted, String found) implements Problem {
        @Override
        public int code() {
            return 500;
        }
    }

    // --- who asks, and for what --------------------------------------------------------------------------------------

    /// The token is unknown, revoked or over.
    record BadToken() implements Problem {
        @Override
        public int code() {
            return 1001;
        }
    }

    record NoSession() implements Problem {
        @Override
        public int code() {
            return 1002;
        }
    }

    /// `link`: where more can be had.
    record NoCredits(long needed, long available, String link) implements Problem {
        @Override
        public int code() {
            return 2001;
        }
    }

    record ClientIdMissing() implements Problem {
        @Override
        public int code() {
            return 400;
        }
    }

    /// The headers that say which skill calls, as far as they are missing.
    record AttributionMissing(List<String> headers) implements Problem {
        public AttributionMissing {
            headers = List.copyOf(headers);
        }

        @Override
        public int code() {
            return 402;
        }
    }

    record ScopeMissing(String scope) implements Problem {
        @Override
        public int code() {
            return 403;
        }
    }

    /// Another page or another name tries to reach this server: `what` is the header and what stood in it.
    record NotFromHere(String what) implements Problem {
        @Override
        public int code() {
            return 403;
        }
    }

    record BadRequest(String where, String wanted) implements Problem {
        @Override
        public int code() {
            return 400;
        }
    }

    record BodyTooLarge(long limitBytes) implements Problem {
        @Override
        public int code() {
            return 413;
        }
    }

    record NotThere(String what) implements Problem {
        @Override
        public int code() {
            return 404;
        }
    }

    /// The id is in use for other work.
    record IdTaken(String id) implements Problem {
        @Override
        public int code() {
            return 409;
        }
    }

    /// Something that the film, or a step that can be taken back, still needs.
    record InUse(String name) implements Problem {
        @Override
        public int code() {
            return 409;
        }
    }

    /// The draft has gone on since it was read; `revision` is where it is now.
    record ChangedMeanwhile(long revision) implements Problem {
        @Override
        public int code() {
            return 412;
        }
    }

    /// Too many of something at once or in a time; `waitSeconds` until it is worth another try.
    record TooMany(String what, long waitSeconds) implements Problem {
        @Override
        public int code() {
            return 429;
        }
    }

    /// An address on the web that we do not fetch from: not public, or no address that we understand.
    record AddressRefused(String address) implements Problem {
        @Override
        public int code() {
            return 403;
        }
    }

    record CannotFetch(String address, String detail) implements Problem {
        @Override
        public int code() {
            return 400;
        }
    }

    record Cancelled() implements Problem {
        @Override
        public int code() {
            return 130;
        }
    }
}
