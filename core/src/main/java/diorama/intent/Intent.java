package diorama.intent;

import diorama.draft.Background;
import diorama.draft.Language;
import diorama.look.Colour;
import diorama.look.Filter;
import diorama.look.Fit;
import diorama.look.Mood;
import diorama.look.Motion;
import diorama.look.Place;
import diorama.look.Platform;
import diorama.look.Role;
import diorama.look.Transition;
import diorama.look.Turn;
import diorama.media.Point;
import diorama.media.Size;
import java.util.List;
import java.util.Optional;

/// One wish, closed and exact. A reader of words produces them; so may a language model, and nothing else.
public sealed interface Intent {

    // --- making ------------------------------------------------------------------------------------------------------

    /// A film of these pictures; `saidCount` is how many the person spoke of.
    record Make(Scope pictures, Pace pace, Optional<Integer> saidCount) implements Intent {}

    // --- lengths -----------------------------------------------------------------------------------------------------

    /// `isNearest`: what is too short becomes as short as can be, since a film made just now needs some length.
    /// `keeping`: the pictures that stay as long as they are, while the others make up the rest.
    record LastFilm(Change length, boolean isNearest, Scope keeping) implements Intent {
        public LastFilm(Change length) {
            this(length, false, Scope.unsaid());
        }

        public LastFilm nearest() {
            return new LastFilm(length, true, keeping);
        }

        public LastFilm keeping(Scope pictures) {
            return new LastFilm(length, isNearest, pictures);
        }
    }

    record LastPictures(Scope pictures, Change length) implements Intent {}

    record FitToMusic() implements Intent {}

    /// Cut so much off the start (or end) of the film, or of pictures.
    record Trim(Scope pictures, boolean fromStart, long lengthMs) implements Intent {}

    /// Take out what lies between two moments.
    record CutOut(long fromMs, long toMs) implements Intent {}

    record Split(Scope picture, Optional<Long> atMs) implements Intent {}

    record Pacing(Scope pictures, Change speed) implements Intent {}

    // --- looks -------------------------------------------------------------------------------------------------------

    record Enter(Gap gap, Optional<Transition> kind, Optional<Change> length) implements Intent {}

    /// The film's own beginning and end.
    record Ends(boolean atStart, boolean atEnd, EndLook look) implements Intent {}

    record EndLook(Optional<Long> lengthMs, Optional<Colour> colour, boolean isRemoved) {}

    record Animate(Scope pictures, MotionWish motion) implements Intent {}

    /// `kinds` are taken in turn; empty keeps the kind that is there.
    record MotionWish(List<Motion> kinds, Optional<Change> amount, Optional<Point> focus) {
        public MotionWish {
            kinds = List.copyOf(kinds);
        }
    }

    /// How motion gathers pace and comes to rest.
    record Ease(Scope pictures, diorama.look.Easing ease) implements Intent {}

    /// Clips that begin at one speed and end at another.
    record Ramp(Scope pictures, double from, double to) implements Intent {}

    record Grade(Scope pictures, Filter filter, Optional<Change> strength) implements Intent {}

    record Ungrade(Scope pictures, Optional<Filter> filter) implements Intent {}

    record Rotate(Scope pictures, int quarters) implements Intent {}

    record Mirror(Scope pictures, Turn.Flip flip) implements Intent {}

    // --- the canvas --------------------------------------------------------------------------------------------------

    record Reframe(Size ratio, Optional<Platform> platform) implements Intent {}

    record Frame(Scope pictures, Optional<Fit> fit, Optional<Background> background) implements Intent {}

    /// Two to four pictures at once.
    record Together(Scope pictures) implements Intent {}

    /// An upload over the film, or over one picture: `share` of the canvas's width, `opacity` 0..1.
    record Overlay(Scope media, Scope over, Place place, Optional<Double> share, Optional<Double> opacity)
            implements Intent {}

    /// The loudness to reach, in LUFS; empty: as it is mixed.
    record Loudness(Optional<Double> lufs) implements Intent {}

    /// Words that light up one after the other.
    record WordByWord(TextScope which) implements Intent {}

    // --- words on the picture ----------------------------------------------------------------------------------------

    record Write(Role role, String words, TextWish look, When when) implements Intent {}

    record Rewrite(TextScope which, Optional<String> words, TextWish look, When when) implements Intent {}

    record Erase(TextScope which) implements Intent {}

    /// Two texts exchange their words.
    record SwapWords(TextScope one, TextScope other) implements Intent {}

    // --- sound -------------------------------------------------------------------------------------------------------

    /// Music in a mood of ours, or a file of the person's; neither: some music.
    record Play(Optional<Mood> mood, Optional<String> file, SoundWish wish) implements Intent {}

    record Tune(SoundWish wish) implements Intent {}

    record Silence(boolean isRemoved) implements Intent {}

    /// No music while these pictures are seen, or from there on, or before: it can begin later and end earlier.
    record Hush(Scope pictures, Reach reach) implements Intent {}

    enum Reach {
        /// While they are seen.
        WITHIN,
        /// From where they come.
        FROM,
        /// From where they have gone.
        AFTER,
        /// Until they come.
        BEFORE
    }

    record Unmute() implements Intent {}

    /// Pictures change on the beats of the music.
    record CutToBeat() implements Intent {}

    /// A voice reads the captions; where a language is said, those that are written in it.
    record ReadAloud(Optional<Language> language) implements Intent {
        public ReadAloud() {
            this(Optional.empty());
        }
    }

    /// No voice reads any more.
    record StopReading() implements Intent {}

    /// The clips' own sound.
    record ClipSound(Scope clips, Change volume) implements Intent {}

    // --- which pictures, in what order -------------------------------------------------------------------------------

    record Remove(Scope pictures) implements Intent {}

    /// These alone: the others go.
    record Keep(Scope pictures) implements Intent {}

    /// These stay, whatever becomes of the others.
    record Stay(Scope pictures) implements Intent {}

    record Duplicate(Scope pictures) implements Intent {}

    /// The whole film so many times in all.
    record Repeat(int times) implements Intent {}

    record Replace(Scope pictures, Scope by) implements Intent {}

    /// Uploads that are not in the film yet.
    record Insert(Scope media, Optional<Spot> spot) implements Intent {}

    record Move(Scope pictures, Spot spot) implements Intent {}

    record Swap(Scope one, Scope other) implements Intent {}

    /// These pictures in another order, at the places that they take up together.
    record Arrange(Order order, Scope pictures) implements Intent {}

    record Permute(List<Integer> numbers) implements Intent {
        public Permute {
            numbers = List.copyOf(numbers);
        }
    }

    enum Order {
        REVERSED,
        SHUFFLED,
        BY_DATE,
        BY_DATE_LAST_FIRST,
        BY_NAME,
        BY_NAME_LAST_FIRST
    }

    // --- history, deeds, talk ----------------------------------------------------------------------------------------

    record Undo(int steps) implements Intent {}

    record UndoAll() implements Intent {}

    record UndoTo(Subject before) implements Intent {}

    /// What is gone comes again, and what was changed since stays: words of a role, the music, pictures, a look.
    record BringBack(Subject subject, Optional<Role> role, Scope pictures) implements Intent {}

    /// Only the last change of one side is taken back; or all but one side.
    record UndoSide(Subject subject, boolean isKept) implements Intent {}

    /// Somebody tells that something is gone, and asks for nothing yet.
    record Regret(BringBack gone) implements Intent {}

    record Redo(int steps) implements Intent {}

    record StartOver() implements Intent {}

    record Act(Deed deed) implements Intent {}

    record Tell(Topic topic, Scope pictures) implements Intent {}

    enum Topic {
        LENGTH,
        PICTURES,
        COUNT,
        MUSIC,
        TEXTS,
        FORMAT,
        TRANSITIONS,
        LOOKS,
        STATUS,
        HISTORY,
        HELP,
        UPLOADS,
        EXPORT
    }

    /// Something that we do not do.
    record Decline(Beyond wish) implements Intent {}

    enum Beyond {
        CHANGE_CONTENT,
        REMOVE_CONTENT,
        NEW_PICTURES,
        VOICE,
        LIP_SYNC,
        SONGS,
        STICKERS,
        SPLIT_SCREEN,
        UPSCALE,
        CAPTION_FILE,
        BACKWARDS,
        EXPORT_PLACE,
        EXPORT_KIND,
        EXPORT_SIZE,
        SECOND_VERSION
    }

    /// Two wishes that cannot both be; both as the person said them.
    record Contradict(String one, String other) implements Intent {}

    /// Nothing could be read in these words; `nearest` is the subject that they seem to be about.
    record Unclear(String words, Subject nearest) implements Intent {}

    /// Parts of a request whose other parts were understood.
    record Unread(List<String> parts, Subject nearest) implements Intent {
        public Unread {
            parts = List.copyOf(parts);
        }
    }

    /// An amount that cannot be, as the person said it.
    record Impossible(String words, Impossibility why) implements Intent {}

    /// A wish that holds only under a condition that nobody here can check; both as the person said them.
    record Unchecked(String condition, String wish) implements Intent {}

    /// How one says it, or what would come of it: these words would do it.
    record SayIt(String words) implements Intent {}

    /// Hello, thanks, leave it as it is: nothing to do.
    record Chat(Courtesy courtesy) implements Intent {}

    enum Courtesy {
        HELLO,
        THANKS,
        LEAVE,
        NO,
        YES
    }
}
