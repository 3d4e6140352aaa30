package diorama.intent;

import diorama.draft.Language;
import diorama.look.Role;
import java.util.List;
import java.util.Optional;

/// Why a wish was not done as it stands, or what has to be known first. The draft is untouched.
public sealed interface Reason {
    record NoMedia() implements Reason {}

    record AllUsed() implements Reason {}

    record NoFilm(int uploads) implements Reason {}

    record NoSuchPicture(int asked, int count) implements Reason {}

    record NoSuchName(String name, List<String> names) implements Reason {}

    record NothingLeft() implements Reason {}

    /// "Remove everything": of what?
    record WhatGoes() implements Reason {}

    record NoneMatch(boolean isVideo) implements Reason {}

    /// These stay; shall the others go?
    record KeepOnly(List<String> names, int others) implements Reason {
        public KeepOnly {
            names = List.copyOf(names);
        }
    }

    record WhichPictures(List<String> names) implements Reason {}

    record WhichWords(List<String> words) implements Reason {}

    record WhatWords(Role role) implements Reason {}

    record NoWords(Optional<Role> role) implements Reason {}

    record NoWordsIn(diorama.look.Colour colour) implements Reason {}

    /// What a picture is like, as somebody called it, cannot be seen from here.
    record CannotTell(String quality, List<String> names) implements Reason {
        public CannotTell {
            names = List.copyOf(names);
        }
    }

    /// Music pauses for nothing in the middle of a film.
    record MusicInside(List<String> names, long startMs) implements Reason {
        public MusicInside {
            names = List.copyOf(names);
        }
    }

    /// Other words are there, but not those.
    record NoSuchWords(Optional<String> asked, List<String> there) implements Reason {
        public NoSuchWords {
            there = List.copyOf(there);
        }
    }

    record NoMusic() implements Reason {}

    /// No beat was found in the music.
    record NoBeat(String music) implements Reason {}

    /// Nobody brought a table of colours.
    record NoTable() implements Reason {}

    /// There are no words to be read aloud.
    record NothingToRead() implements Reason {}

    /// Nothing is written in that language, and nothing is translated.
    record OtherTongue(Language asked) implements Reason {}

    /// No voice reads in the film.
    record NoVoice() implements Reason {}

    record NotTogether(int asked, int most) implements Reason {}

    record NoSoundFile(List<String> names) implements Reason {}

    record NoTransitions() implements Reason {}

    record NoMotion() implements Reason {}

    record NoSuchGap(int pictures) implements Reason {}

    record LengthOutside(long askedMs, long leastMs, long mostMs) implements Reason {}

    /// A speed or a loudness that cannot be, with its unit.
    record AmountOutside(String asked, String least, String most) implements Reason {}

    record ClipTooShort(String name, long lengthMs) implements Reason {}

    record OneIsMissing(List<Integer> numbers, int count) implements Reason {}

    record NothingToUndo() implements Reason {}

    record NothingToRedo() implements Reason {}

    record NoSuchStep(Subject subject) implements Reason {}

    /// What is gone could come again; the names of what it is.
    record Gone(Subject subject, List<String> names) implements Reason {}

    record WhatPart() implements Reason {}

    record Beyond(Intent.Beyond wish) implements Reason {}

    record Contradicts(String one, String other) implements Reason {}

    record Unclear(String words, Subject nearest) implements Reason {}

    record Impossible(String words, Impossibility why) implements Reason {}

    /// Whether it is so, cannot be seen from here.
    record Unchecked(String condition, String wish) implements Reason {}

    /// The rest of what was asked is done, or said why not.
    record Unread(List<String> parts, Subject nearest) implements Reason {
        public Unread {
            parts = List.copyOf(parts);
        }
    }
}
