package diorama.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Breaks a paragraph into a number of lines as a person would: about equally long, and ending where one would draw
/// breath. The best of all ways is found from the paragraph's end to its beginning.
final class Balance {
    /// What an end costs that is not after a mark: between words, and within a Chinese phrase. A line that is half as
    /// long again as the others costs a quarter.
    private static final double BETWEEN_WORDS = 0.08;

    private static final double WITHIN_PHRASE = 0.35;

    private static final String BREATHS = ",.;:!?…—，。、；：！？”’」』）》";

    private final Paragraph paragraph;
    private final double widthEm;
    private final double evenEm;

    private Balance(Paragraph paragraph, double widthEm, double evenEm) {
        this.paragraph = paragraph;
        this.widthEm = widthEm;
        this.evenEm = evenEm;
    }

    /// Just `count` lines, none wider than `widthEm`; as many as there must be where that is not to be had.
    static List<Paragraph.Range> lines(Paragraph paragraph, double widthEm, int count) {
        int clusters = paragraph.clusters().size();
        double all = paragraph.widthEm(new Paragraph.Range(0, clusters, false));
        return new Balance(paragraph, widthEm, all / count).best(count, clusters);
    }

    private List<Paragraph.Range> best(int count, int clusters) {
        var costs = new double[count + 1][clusters + 1];
        var ends = new int[count + 1][clusters + 1];
        for (var row : costs) Arrays.fill(row, Double.POSITIVE_INFINITY);
        costs[0][clusters] = 0;
        for (int left = 1; left <= count; left++) {
            for (int from = 0; from < clusters; from++) choose(from, costs[left - 1], costs[left], ends[left]);
        }
        if (Double.isInfinite(costs[count][0])) return paragraph.lines(widthEm);
        var lines = new ArrayList<Paragraph.Range>();
        for (int from = 0, left = count; left > 0; left--) {
            lines.add(new Paragraph.Range(from, ends[left][from], /* isTorn= */ false));
            from = ends[left][from];
        }
        return lines;
    }

    /// The best end of a line that begins at `from`, when what follows costs `after`.
    private void choose(int from, double[] after, double[] costs, int[] ends) {
        for (int to = from + 1; to < after.length; to++) {
            double wide = paragraph.widthEm(new Paragraph.Range(from, to, false));
            if (wide > widthEm && to > from + 1 && !paragraph.isBlank(to - 1)) return;
            double cost = after[to] + cost(to, wide);
            if (wide > widthEm || cost >= costs[from]) continue;
            costs[from] = cost;
            ends[from] = to;
        }
    }

    private double cost(int to, double wideEm) {
        double off = (wideEm - evenEm) / evenEm;
        return off * off + (to == paragraph.clusters().size() ? 0 : costOfEnd(to));
    }

    private double costOfEnd(int to) {
        if (!paragraph.mayEndBehind(to - 1)) return Double.POSITIVE_INFINITY;
        int last = to - 1;
        while (last > 0 && paragraph.isBlank(last)) last--;
        int before = paragraph.text().codePointAt(paragraph.clusters().get(last).start());
        if (BREATHS.indexOf(before) >= 0) return 0;
        int behind = paragraph.text().codePointAt(paragraph.clusters().get(to).start());
        return last == to - 1 && Casting.isHan(before) && Casting.isHan(behind) ? WITHIN_PHRASE : BETWEEN_WORDS;
    }
}
