package diorama.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Verbs that take something between their two words: "turn the volume up", "tone that zoom down", "mix the photos up".
final class Separable {
    private static final Set<String> PARTICLES =
            Set.of("up", "down", "off", "out", "away", "back", "around", "in", "together");
    private static final int FURTHEST = 7;

    private Separable() {}

    /// The phrase that a verb makes with a particle further on, and where that particle stands.
    record Found(Meaning meaning, int particle) {}

    static Optional<Found> at(List<Raw> pieces, int i, Steps steps) {
        if (pieces.get(i).kind() != Raw.Kind.WORD) return Optional.empty();
        for (int k = i + 2; k < Math.min(pieces.size(), i + FURTHEST); k++) {
            var piece = pieces.get(k);
            boolean isList = piece.is("and") && !isVerbNext(pieces, k + 1, steps);
            if (piece.kind() == Raw.Kind.MARK || (piece.is("and") && !isList) || piece.is("then"))
                return Optional.empty();
            boolean isEased = pieces.get(k - 1).text().startsWith("eas");
            boolean isSwitched = piece.is("off")
                    && (pieces.get(i).is("turn")
                            || pieces.get(i).is("switch")
                            || pieces.get(i).is("get"));
            if (pieces.get(k - 1).is("the")
                    || !PARTICLES.contains(piece.text())
                    || (goesOn(pieces, k) && !isSwitched)
                    || isEased) continue;
            var phrase = Lexicon.BOTH
                    .longestAt(List.of(pieces.get(i), piece), 0, steps)
                    .filter(m -> m.next() == 2);
            boolean isTaken = pieces.get(i).is("pull") && piece.is("out");
            if (isTaken) return Optional.of(new Found(Sign.REMOVE, k));
            // "Move the dog back to the start" goes nowhere out of the picture.
            boolean isReturn = pieces.get(i).is("move")
                    && piece.is("back")
                    && k + 1 < pieces.size()
                    && pieces.get(k + 1).is("to");
            if (!isReturn
                    && phrase.filter(m -> isVerb(m.meaning(), piece.text())).isPresent())
                return Optional.of(new Found(phrase.get().meaning(), k));
        }
        return Optional.empty();
    }

    /// "in the film" and "back to front" are not particles of the verb.
    private static boolean goesOn(List<Raw> pieces, int k) {
        if (k + 1 >= pieces.size()) return false;
        var next = pieces.get(k + 1);
        boolean opens = next.is("the") || next.is("a") || next.is("my") || next.is("of") || next.is("each");
        boolean isDegree = next.is("a")
                && k + 2 < pieces.size()
                && (pieces.get(k + 2).is("bit")
                        || pieces.get(k + 2).is("little")
                        || pieces.get(k + 2).is("notch")
                        || pieces.get(k + 2).is("touch")
                        || pieces.get(k + 2).is("tad"));
        if (isDegree) return false;
        boolean isSide = next.is("left") || next.is("right");
        return isSide || (opens && !pieces.get(k).is("up") && !pieces.get(k).is("down"));
    }

    /// "The dog and the cat out" goes on; "the music and fade it out" is another verb's.
    private static boolean isVerbNext(List<Raw> pieces, int i, Steps steps) {
        return Lexicon.BOTH
                .longestAt(pieces, i, steps)
                .filter(m -> m.meaning() instanceof Meaning.Moving
                        || (m.meaning() instanceof Sign sign && sign.sort() == Sign.Sort.VERB))
                .isPresent();
    }

    /// "In" belongs only to verbs that mean nothing else with it.
    private static boolean isVerb(Meaning meaning, String particle) {
        boolean isZoom = meaning instanceof Meaning.Moving;
        boolean isFade = meaning == Sign.FADE_IN || meaning == Sign.FADE_OUT;
        if (particle.equals("in")) return isZoom || isFade || meaning == Sign.KEEP;
        return isZoom || isFade || (meaning instanceof Sign sign && sign.sort() == Sign.Sort.VERB && sign != Sign.FILL);
    }
}
