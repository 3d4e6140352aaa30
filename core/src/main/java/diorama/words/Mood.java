package diorama.words;

import java.util.List;

/// A way in which a part of a request asks for nothing: it takes back, spares, refuses, tells, praises, makes no
/// sense, or cannot be.
interface Mood {
    /// In this order, since what spares pictures may also refuse, and what refuses may also tell.
    List<Mood> ASKING_NOTHING = List.of(
            TakingBack::isHeard,
            CannotBe::isHeard,
            Standstill::isHeard,
            Fine::isHeard,
            Sparing::isHeard,
            Untouched::isHeard,
            Later::isHeard,
            Refusals::isHeard,
            Reported::isHeard,
            Asides::isShapeTold,
            Told::isHeard,
            Praise::isHeard,
            Gibberish::isHeard);

    /// Is the part meant so? What it leaves to the parts after it, such as what was spoken of, is then in the reading.
    boolean isHeard(Heard part, Reading reading);

    static boolean asksNothing(Heard part, Reading reading) {
        return ASKING_NOTHING.stream().anyMatch(mood -> mood.isHeard(part, reading));
    }
}
