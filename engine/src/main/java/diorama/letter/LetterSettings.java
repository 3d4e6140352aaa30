package diorama.letter;

/// Limits and tastes of setting words; lengths in ems unless said.
///
/// @param mostLetters how many characters of a text are looked at; what follows is cut
/// @param shrink by what factor letters become smaller until the text fits its area
/// @param freeLines so many more lines than were written may a text take before it is made smaller
/// @param smallest the share of its size below which a text is not made smaller only to have fewer lines
/// @param lineEms from line to line
/// @param ascentEms how high a line reaches over its baseline, for placing it
/// @param outlineEms how far an outline reaches out of the letters
/// @param shadowEms the radius of a shadow's softness; it lies half as far down
/// @param scrimEms the radius of the darkness behind words that the picture would swallow
/// @param boxEms the room between letters and the edge of their box
public record LetterSettings(
        int mostLetters,
        double shrink,
        int freeLines,
        double smallest,
        double lineEms,
        double ascentEms,
        double outlineEms,
        double shadowEms,
        double scrimEms,
        double boxEms) {
    public static final LetterSettings DEFAULT =
            new LetterSettings(2000, 0.96, 2, 0.62, 1.24, 0.92, 0.07, 0.07, 0.32, 0.26);
}
