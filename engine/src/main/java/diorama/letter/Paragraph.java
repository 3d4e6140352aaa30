package diorama.letter;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// One paragraph of a text, cast and measured once: each cluster's width in ems, and where lines may end.
final class Paragraph {
    private static final double MEASURED_PX = 128;

    private final String text;
    private final List<Cluster> clusters;
    private final Bidi bidi;
    private final BitSet ends;
    private final double gapEm;
    private final double[] widths;

    Paragraph(String text, List<Cluster> clusters, double gapEm) {
        this.text = text;
        this.clusters = List.copyOf(clusters);
        this.bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        this.ends = LineBreaks.of(text);
        addRoundPictures();
        this.gapEm = gapEm;
        this.widths = measure();
    }

    /// Between two emoji a line may end, which Java's rules do not know.
    private void addRoundPictures() {
        for (int i = 1; i < clusters.size(); i++) {
            boolean areBoth = clusters.get(i - 1).means() instanceof Cluster.Pictured
                    && clusters.get(i).means() instanceof Cluster.Pictured;
            if (areBoth) ends.set(clusters.get(i).start());
        }
    }

    /// Some of its clusters, as a line: `[from, to)`.
    record Range(int from, int to, boolean isTorn) {}

    String text() {
        return text;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    double gapEm() {
        return gapEm;
    }

    private double[] measure() {
        var measured = new double[clusters.size()];
        for (var run : runs(0, clusters.size())) {
            var wide = wide(run);
            System.arraycopy(wide, 0, measured, run.firstCluster(), wide.length);
        }
        return measured;
    }

    private double[] wide(Run run) {
        return switch (run.clusters().getFirst().means()) {
            case Cluster.Voiced(var voice) -> {
                var advances = run.advances(run.glyphs(text, voice, MEASURED_PX, gapEm * MEASURED_PX));
                for (int i = 0; i < advances.length; i++) advances[i] /= MEASURED_PX;
                yield advances;
            }
            case Cluster.Pictured(var pictures) ->
                new double[] {pictures.stream().mapToDouble(p -> p.advanceEm()).sum() + gapEm};
            case Cluster.Silent _ -> new double[1];
        };
    }

    /// The runs of clusters `[from, to)`, in the order in which they stand on the line from left to right.
    List<Run> runs(int from, int to) {
        var runs = new ArrayList<Run>();
        for (int at = from; at < to; ) {
            int end = at + 1;
            while (end < to && goesOn(at, end)) end++;
            runs.add(new Run(at, clusters.subList(at, end), isRightToLeft(at)));
            at = end;
        }
        return visual(runs);
    }

    private boolean goesOn(int first, int next) {
        return level(first) == level(next) && clusters.get(first).isDrawnLike(clusters.get(next));
    }

    private int level(int cluster) {
        return bidi.getLevelAt(clusters.get(cluster).start());
    }

    private boolean isRightToLeft(int cluster) {
        return level(cluster) % 2 == 1;
    }

    private List<Run> visual(List<Run> runs) {
        if (bidi.isLeftToRight()) return runs;
        var levels = new byte[runs.size()];
        for (int i = 0; i < levels.length; i++)
            levels[i] = (byte) level(runs.get(i).firstCluster());
        var ordered = runs.toArray(Run[]::new);
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    boolean isRightToLeft() {
        return !bidi.baseIsLeftToRight();
    }

    /// Its lines when none may be wider than so many ems.
    List<Range> lines(double widthEm) {
        var lines = new ArrayList<Range>();
        int start = 0;
        while (start < clusters.size()) {
            var line = line(start, widthEm);
            lines.add(line);
            start = line.to();
        }
        if (lines.isEmpty()) lines.add(new Range(0, 0, /* isTorn= */ false));
        return lines;
    }

    private Range line(int start, double widthEm) {
        double pen = 0;
        int lastEnd = start;
        for (int at = start; at < clusters.size(); at++) {
            pen += widths[at];
            boolean isTooWide = pen - trailEm(at) > widthEm + leadEm(start) && !isBlank(at);
            if (isTooWide && lastEnd > start) return new Range(start, lastEnd, /* isTorn= */ false);
            if (isTooWide && at > start) return new Range(start, at, /* isTorn= */ true);
            if (ends.get(clusters.get(at).end())) lastEnd = at + 1;
        }
        return new Range(start, clusters.size(), /* isTorn= */ false);
    }

    boolean isBlank(int cluster) {
        return Character.isWhitespace(text.charAt(clusters.get(cluster).start()));
    }

    /// A line without the blanks at its end.
    Range trimmed(Range line) {
        int to = line.to();
        while (to > line.from() && isBlank(to - 1)) to--;
        return new Range(line.from(), to, line.isTorn());
    }

    /// As wide as what is seen of it.
    double widthEm(Range line) {
        double pen = 0;
        var seen = trimmed(line);
        for (int at = seen.from(); at < seen.to(); at++) pen += widths[at];
        return seen.from() == seen.to() ? pen : pen - leadEm(seen.from()) - trailEm(seen.to() - 1);
    }

    /// The empty half of a mark that a line begins with, which is left out.
    double leadEm(int cluster) {
        return bidi.isLeftToRight() && HanMarks.opens(text, clusters.get(cluster)) ? HanMarks.HALF : 0;
    }

    private double trailEm(int cluster) {
        return trailEm(cluster, widths[cluster]);
    }

    /// The empty half of a mark that a line ends with, which is left out; none where another mark has taken it.
    double trailEm(int cluster, double wideEm) {
        boolean isEmpty = bidi.isLeftToRight() && HanMarks.closes(text, clusters.get(cluster));
        return isEmpty ? Math.clamp(wideEm - gapEm - HanMarks.HALF, 0, HanMarks.HALF) : 0;
    }

    /// May a line end behind a cluster, other than the last?
    boolean mayEndBehind(int cluster) {
        return cluster + 1 < clusters.size() && ends.get(clusters.get(cluster).end());
    }

    double widthEm(int cluster) {
        return widths[cluster];
    }
}
