package diorama.studio;

import diorama.letter.LetterPainter;
import diorama.plan.RenderPlan;
import diorama.plan.Words;
import diorama.problem.Problem;
import java.util.List;

/// Says which texts of a plan do not fit their place. Only long ones are tried, so that fonts are not loaded for
/// nothing.
final class LongWords {
    /// So many characters always fit, at the least size that words have.
    private static final int SHORT = 250;

    private LongWords() {}

    static List<Problem> cut(RenderPlan plan, Material material) {
        var lengthy = plan.overlays().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .filter(words -> words.text().length() > SHORT)
                .toList();
        if (lengthy.isEmpty()) return List.of();
        var painter = new LetterPainter(material::pathOf);
        return lengthy.stream()
                .filter(words -> painter.isCut(words))
                .<Problem>map(words -> new Problem.WordsCut(words.text()))
                .toList();
    }
}
