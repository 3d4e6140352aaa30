package diorama.intent;

import diorama.draft.Background;
import diorama.draft.Lettering;
import diorama.draft.Sound;
import diorama.look.Colour;
import diorama.look.Filter;
import diorama.look.Fit;
import diorama.look.Motion;
import diorama.look.Place;
import diorama.look.Platform;
import diorama.look.Transition;
import diorama.look.Turn;
import diorama.media.Size;
import diorama.time.Span;
import java.util.List;
import java.util.Optional;

/// What was done or what is so, as values; `speech` makes a sentence of it.
public sealed interface Fact {

    // --- done --------------------------------------------------------------------------------------------------------

    record Made(int pictures, long lengthMs, Size canvas, Transition entrance) implements Fact {}

    /// The person spoke of another number of pictures than there are.
    record OtherCount(int said, int used) implements Fact {}

    record FilmLasts(long lengthMs) implements Fact {}

    record PicturesLast(Which which, long lengthMs) implements Fact {}

    /// A film so short that these, which were to stay as long as they are, became shorter too.
    record NoRoom(Which which) implements Fact {}

    record EntrancesShortened(long lengthMs) implements Fact {}

    record Cut(Span span) implements Fact {}

    record SplitAt(String name, long atMs) implements Fact {}

    record Ramped(Which which, double from, double to) implements Fact {}

    record Eased(Which which, diorama.look.Easing ease) implements Fact {}

    record Paced(Which which, double factor) implements Fact {}

    record Enters(Transition kind, long lengthMs, Where where) implements Fact {}

    /// Every place, or before these pictures.
    record Where(List<String> before, boolean isEvery) {}

    /// Longer or shorter than a transition can be there.
    record EntranceLimited(long wantedMs) implements Fact {}

    record EndsSet(boolean atStart, boolean atEnd, long lengthMs, boolean isRemoved, Colour colour) implements Fact {}

    record Moves(Which which, List<Motion> kinds, double amount) implements Fact {}

    /// The film was wanted shorter than its pictures can be seen.
    record AsShortAsCanBe(long wantedMs, int pictures, long lengthMs) implements Fact {}

    record Graded(Which which, Filter filter, double strength) implements Fact {}

    record Ungraded(Which which, Optional<Filter> filter) implements Fact {}

    record Rotated(Which which, int quarters) implements Fact {}

    record Mirrored(Which which, Turn.Flip flip) implements Fact {}

    record Reframed(Size canvas, Optional<Platform> platform) implements Fact {}

    record Framed(Which which, Optional<Fit> fit, Optional<Background> background) implements Fact {}

    record SetTogether(Which which) implements Fact {}

    record LaidOver(String name, Optional<String> over, Place place, double share, double opacity) implements Fact {}

    record LoudnessSet(double lufs) implements Fact {}

    record TimedWords(List<String> texts) implements Fact {}

    record Wrote(Lettering lettering, Span span) implements Fact {}

    /// Other words stand where these would usually stand; now both can be read.
    record MadeRoom(String words, String place) implements Fact {}

    record Rewrote(Lettering before, Lettering after, Timing timing) implements Fact {}

    record Timing(Span before, Span after) {}

    record Erased(List<String> words) implements Fact {}

    record Plays(Sound sound) implements Fact {}

    record Tuned(Sound before, Sound after) implements Fact {}

    record Silenced(List<String> names, boolean isRemoved) implements Fact {}

    /// So many cuts are on the beat now; the music has so many beats a minute.
    record OnBeat(int cuts, int beatsPerMinute) implements Fact {}

    /// So many captions are read by a voice, which is synthetic.
    record ReadAloud(int captions) implements Fact {}

    record ReadNoMore() implements Fact {}

    record ClipSoundSet(Which which, double volume) implements Fact {}

    record Removed(Which which, List<String> left) implements Fact {}

    record Duplicated(Which which) implements Fact {}

    record Replaced(String before, String after) implements Fact {}

    /// `count`: how many pictures there are then.
    record Inserted(List<String> names, int position, int count) implements Fact {}

    record MovedTo(List<String> names, int position, int count) implements Fact {}

    record Swapped(String one, String other) implements Fact {}

    record Arranged(Optional<Intent.Order> order, List<String> names) implements Fact {}

    record Undone(List<String> said) implements Fact {}

    record BroughtBack(Subject subject, List<String> names) implements Fact {}

    /// Only this side went back to what it was before; or all others did, to what they were when the film was made.
    record SideUndone(Subject subject, boolean isKept) implements Fact {}

    record Redone(List<String> said) implements Fact {}

    record Emptied() implements Fact {}

    /// A look that today's engine shows as another one; wire names.
    record ShownAs(String asked, String shown) implements Fact {}

    // --- what is so --------------------------------------------------------------------------------------------------

    record AlreadySo(Subject subject) implements Fact {}

    /// The length that was wished keeps to the limit that was said.
    record LastsAlready(long lengthMs) implements Fact {}

    record LeftAlone() implements Fact {}

    /// These words would do it.
    record SaidSo(String words) implements Fact {}

    record Courtesy(Intent.Courtesy kind) implements Fact {}

    record Told(Intent.Topic topic, Film film) implements Fact {}

    /// When a picture of the film is seen, and how long.
    record SeenFor(String name, long startMs, long lengthMs) implements Fact {}
}
