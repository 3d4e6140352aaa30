import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures Diorama from outside: whole processes with cold chunk caches, made by `./diorama render` of drafts in the
/// wire form.
///
/// ```
/// ./do bench [--photos DIR] [--pairs N] [--quick] [--only NAME,...] [--write FILE]
/// ```
final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.of(List.of(args));
            chosen(options);
        } catch (Unmeasured e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (options.isHelp()) {
            System.out.print(Options.HELP);
            return;
        }
        System.exit(run(options) ? 0 : 1);
    }

    /// What is measured, in this order. A new figure is a new [Section] in this list.
    private static List<Section> sections(Options options) {
        return List.of(
                Ratios.w1(options.pairs()),
                Ratios.minute(options.pairs()),
                new Shake(),
                new Memory(options.isQuick()),
                new Colours(),
                new Director(),
                new Page());
    }

    /// True when everything could be measured; a target that is missed is a finding, not a failure of measuring.
    private static boolean run(Options options) throws IOException, InterruptedException {
        var report = new Report(options);
        var chosen = chosen(options);
        boolean needsPhotographs = chosen.stream().anyMatch(Section::needsPhotographs);
        try (var stand = Stand.build(options, needsPhotographs)) {
            report.begin(stand);
            for (var section : chosen) report.add(section.title(), measured(section, stand));
            report.end();
        } catch (Unmeasured e) {
            System.err.println(e.getMessage());
            return false;
        }
        System.out.print(report.text());
        if (!options.write().isEmpty()) Files.writeString(Path.of(options.write()), report.markdown());
        return report.isComplete();
    }

    private static List<Section> chosen(Options options) {
        var sections = sections(options);
        var names = sections.stream().map(Section::name).toList();
        for (var name : options.only()) {
            if (!names.contains(name)) throw new Unmeasured("There is no '" + name + "'; there are " + names + ".");
        }
        return sections.stream()
                .filter(section -> options.only().isEmpty()
                        ? !(options.isQuick() && section.isLong())
                        : options.only().contains(section.name()))
                .toList();
    }

    /// One section that cannot be measured does not keep the others from it.
    private static List<Row> measured(Section section, Stand stand) throws IOException, InterruptedException {
        Progress.say(section.title());
        var rows = new ArrayList<Row>();
        try {
            section.measure(stand, rows::add);
        } catch (Unmeasured e) {
            Progress.say("  " + e.getMessage());
            rows.add(Row.unmeasured("could not be measured: " + e.getMessage()));
        }
        return rows;
    }
}
