package diorama.letter;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;

/// Neighbouring clusters of one paragraph that are drawn with one font in one direction, or one emoji.
record Run(int firstCluster, List<Cluster> clusters, boolean isRightToLeft) {
    private static final FontRenderContext EXACT =
            new FontRenderContext(null, /* isAntiAliased= */ true, /* usesFractionalMetrics= */ true);

    Run {
        clusters = List.copyOf(clusters);
    }

    int start() {
        return clusters.getFirst().start();
    }

    int end() {
        return clusters.getLast().end();
    }

    /// The glyphs at a size, shaped, with `gapPx` more between clusters and less where Chinese marks meet; letters that
    /// join are never set apart.
    GlyphVector glyphs(String text, Voice voice, double sizePx, double gapPx) {
        int flags = isRightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        var chars = text.toCharArray();
        var glyphs = voice.font().deriveFont((float) sizePx).layoutGlyphVector(EXACT, chars, start(), end(), flags);
        if (!isRightToLeft) shift(glyphs, shifts(text, sizePx, gapPx));
        return glyphs;
    }

    /// How much further to the right than its font says each cluster begins, and what follows them all.
    private double[] shifts(String text, double sizePx, double gapPx) {
        var shifts = new double[clusters.size() + 1];
        for (int i = 0; i < clusters.size(); i++) {
            boolean isTight = i + 1 < clusters.size() && HanMarks.meet(text, clusters.get(i), clusters.get(i + 1));
            shifts[i + 1] = shifts[i] + gapPx - (isTight ? HanMarks.HALF * sizePx : 0);
        }
        return shifts;
    }

    private void shift(GlyphVector glyphs, double[] shifts) {
        if (Arrays.stream(shifts).allMatch(s -> s == 0)) return;
        for (int i = 0; i <= glyphs.getNumGlyphs(); i++) {
            var place = glyphs.getGlyphPosition(i);
            int cluster = i == glyphs.getNumGlyphs() ? clusters.size() : clusterOf(glyphs.getGlyphCharIndex(i));
            glyphs.setGlyphPosition(i, new Point2D.Double(place.getX() + shifts[cluster], place.getY()));
        }
    }

    /// The number within this run of the cluster that holds a character of it.
    private int clusterOf(int character) {
        int at = start() + character;
        for (int i = 0; i < clusters.size(); i++) if (at < clusters.get(i).end()) return i;
        return clusters.size() - 1;
    }

    /// How far the pen moves for each cluster. What joins into one glyph is shared evenly.
    double[] advances(GlyphVector glyphs) {
        var advances = new double[clusters.size()];
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            double wide = glyphs.getGlyphPosition(i + 1).getX()
                    - glyphs.getGlyphPosition(i).getX();
            advances[clusterOf(glyphs.getGlyphCharIndex(i))] += wide;
        }
        return advances;
    }
}
