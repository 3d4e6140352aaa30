import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The figures as a table, for a terminal and as Markdown.
final class Report {
    private static final String[] HEADS = {"what", "measured", "target", ""};

    private final Options options;
    private final List<Group> groups = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    private record Group(String title, List<Row> rows) {}

    Report(Options options) {
        this.options = options;
    }

    void begin(Stand stand) throws IOException {
        facts.add("Diorama measured on " + LocalDate.now() + " with `" + options.asCommand() + "`.");
        facts.add("Machine: " + Machine.says() + ".");
        if (!stand.photographs().ten().isEmpty()) {
            facts.add("Pictures: " + stand.photographs().says() + ".");
        }
        facts.add("The floor is libx264 alone, two threads, crf 20, by "
                + stand.ffmpeg().version() + ".");
        load("when it began");
    }

    void add(String title, List<Row> rows) {
        groups.add(new Group(title, List.copyOf(rows)));
    }

    void end() throws IOException {
        load("at the end");
        facts.add(
                "Ratios are taken in pairs, one right after the other, and the median counts; those of one run may be "
                        + "compared with each other, seconds with nothing.");
    }

    private void load(String when) throws IOException {
        String load = Machine.load();
        if (!load.isEmpty()) facts.add("Load of the machine " + when + ": " + load + ".");
    }

    boolean isComplete() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .noneMatch(r -> r.verdict() == Row.Verdict.UNMEASURED);
    }

    String text() {
        var text = new StringBuilder();
        facts.forEach(fact -> text.append(fact.replace("`", "")).append('\n'));
        int[] widths = widths();
        for (var group : groups) {
            text.append('\n').append(group.title()).append('\n');
            for (var row : group.rows()) text.append(line(cells(row), widths)).append('\n');
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[HEADS.length];
        for (var group : groups) {
            for (var row : group.rows()) {
                String[] cells = cells(row);
                if (row.verdict() == Row.Verdict.UNMEASURED) continue;
                for (int i = 0; i < cells.length; i++) widths[i] = Math.max(widths[i], cells[i].length());
            }
        }
        return widths;
    }

    private static String line(String[] cells, int[] widths) {
        var line = new StringBuilder("  ");
        for (int i = 0; i < cells.length; i++) {
            line.append(cells[i]).repeat(' ', Math.max(0, widths[i] - cells[i].length()) + 2);
        }
        return line.toString().stripTrailing();
    }

    private static String[] cells(Row row) {
        return new String[] {
            row.what(), row.measured(), row.target(), row.verdict().word()
        };
    }

    String markdown() {
        var text = new StringBuilder("# What `./do bench` measured\n\n");
        facts.forEach(fact -> text.append(fact).append('\n'));
        for (var group : groups) {
            text.append("\n## ").append(group.title()).append("\n\n| ");
            text.append(String.join(" | ", HEADS)).append(" |\n|---|---|---|---|\n");
            for (var row : group.rows())
                text.append("| ").append(String.join(" | ", cells(row))).append(" |\n");
        }
        return text.toString();
    }
}
