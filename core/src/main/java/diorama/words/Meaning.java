package diorama.words;

import diorama.intent.Impossibility;
import diorama.look.Colour;
import diorama.look.Filter;
import diorama.look.Mood;
import diorama.look.Motion;
import diorama.look.Place;
import diorama.look.Platform;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.look.Transition;
import diorama.look.Typeface;
import diorama.media.Size;

/// What a piece of a sentence means: an idea, a look, an amount, a name, or nothing that we know.
public sealed interface Meaning permits Sign, Meaning.Look, Meaning.Amount, Meaning.Given {

    /// One of the closed lists of looks.
    sealed interface Look extends Meaning {}

    record Entering(Transition kind) implements Look {}

    record Moving(Motion kind) implements Look {}

    record Grading(Filter filter) implements Look {}

    /// `isLoose`: a feeling such as "calm", which asks for music only where music is spoken of.
    record Feeling(Mood mood, boolean isLoose) implements Look {}

    record Showing(Platform platform) implements Look {}

    record Shape(Size ratio) implements Look {}

    record Standing(Place place) implements Look {}

    record Tint(Colour colour) implements Look {}

    record Styling(TextStyle style) implements Look {}

    record Coming(TextMotion motion) implements Look {}

    record Facing(Typeface face) implements Look {}

    sealed interface Amount extends Meaning {}

    record Figure(double value) implements Amount {}

    /// A place in a row: 1 is the first, -1 the last.
    record Nth(int number) implements Amount {}

    record Length(long ms) implements Amount {}

    /// A moment of the film, as in 0:10.
    record Moment(long ms) implements Amount {}

    /// A per cent, a half, a third.
    record Fraction(double value) implements Amount {}

    record Factor(double value) implements Amount {}

    /// 720p, 4K: the height of the picture.
    record Height(int px) implements Amount {}

    record Rate(int framesPerSecond) implements Amount {}

    /// So many frames, before it is known whether a rate or a length is meant (see [FrameCounts]).
    record Frames(int count) implements Amount {}

    /// A number that cannot be, and why.
    record Impossible(Impossibility why) implements Amount {}

    /// A level in decibels; one with a sign of its own says by itself which way.
    record Decibels(double level, boolean isSigned) implements Amount {
        /// What the amplitude is multiplied by.
        double factor() {
            return Math.pow(10, level / 20);
        }
    }

    sealed interface Given extends Meaning {}

    /// Words in quotation marks, as they were written.
    record Quote(String words) implements Given {}

    /// A file: of the film, of the uploads, or one that nobody has (`isKnown` false).
    record Name(String name, boolean isKnown, boolean isSound) implements Given {}

    record Format(String extension) implements Given {}

    record Unknown() implements Given {}
}
