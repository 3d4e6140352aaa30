package diorama.letter;

import java.awt.font.FontRenderContext;

/// Chinese marks fill half of their square: what closes stands at its left, what opens at its right. The empty halves
/// are kept within a line, once where two marks meet, and left out at a line's ends, so that lines stand where they
/// seem to stand.
final class HanMarks {
    private static final String CLOSING = "，。、；：！？）］｝〉》」』】〕〗〙〛”’";
    private static final String OPENING = "（［｛〈《「『【〔〖〘〚“‘";
    private static final String MIDDLE = "…—";

    /// The empty half, in ems.
    static final double HALF = 0.5;

    /// A mark at least so wide, in ems, is one of a Chinese font.
    private static final double FULL = 0.9;

    private static final FontRenderContext EXACT =
            new FontRenderContext(null, /* isAntiAliased= */ true, /* usesFractionalMetrics= */ true);

    private HanMarks() {}

    /// Is a cluster of a text empty in its right half?
    static boolean closes(String text, Cluster cluster) {
        return isOne(CLOSING, text, cluster);
    }

    /// Is a cluster of a text empty in its left half?
    static boolean opens(String text, Cluster cluster) {
        return isOne(OPENING, text, cluster);
    }

    /// Do two neighbours have more room between them than they need?
    static boolean meet(String text, Cluster left, Cluster right) {
        char next = text.charAt(right.start());
        boolean isMark = CLOSING.indexOf(next) >= 0 || OPENING.indexOf(next) >= 0 || MIDDLE.indexOf(next) >= 0;
        if (!isMark) return false;
        return closes(text, left) || (opens(text, left) && opens(text, right));
    }

    private static boolean isOne(String marks, String text, Cluster cluster) {
        return marks.indexOf(text.charAt(cluster.start())) >= 0
                && cluster.means() instanceof Cluster.Voiced(var voice)
                && isHalfEmpty(text, cluster, voice, marks.equals(CLOSING));
    }

    /// So it is with the fonts of the mainland; in others marks stand in the middle of their square.
    private static boolean isHalfEmpty(String text, Cluster cluster, Voice voice, boolean isRight) {
        var glyph = voice.font().createGlyphVector(EXACT, text.substring(cluster.start(), cluster.start() + 1));
        var ink = glyph.getOutline().getBounds2D();
        boolean isFull = glyph.getGlyphMetrics(0).getAdvance() > FULL;
        return isFull && (isRight ? ink.getMaxX() <= HALF : ink.getMinX() >= HALF);
    }
}
