import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What was asked for on the command line.
record Options(
        boolean isHelp,
        boolean isQuick,
        boolean isKeeping,
        int pairs,
        String photos,
        String ffmpeg,
        String write,
        List<String> only) {
    private static final int MAX_PAIRS = 99;

    static final String HELP = """
        Usage: ./do bench [--photos DIR] [--pairs N] [--quick] [--only NAME,...]
                          [--write FILE] [--ffmpeg PROGRAM] [--keep]

          --photos DIR       ten or more JPEG photographs; else ten are drawn from the samples
          --pairs N          how often each pair is run for the median of its ratios; 5 unless told
          --quick            one pair, and without the long films
          --only NAME,...    of: w1, minute, shake, memory, colours, director, page
          --write FILE       the report as Markdown, too
          --ffmpeg PROGRAM   the ffmpeg that gives the floor; else the one on the PATH, else our own
          --keep             leave the drafts and films where they were made, and say where
        """;

    static Options of(List<String> words) {
        var asked = new Asked(new ArrayDeque<>(words));
        return asked.read();
    }

    /// The words as they were given, without folders, for a report that others read.
    String asCommand() {
        var words = new ArrayList<>(List.of("./do bench"));
        if (!photos.isEmpty()) words.add("--photos DIR");
        if (isQuick) words.add("--quick");
        if (!isQuick || pairs > 1) words.add("--pairs " + pairs);
        if (!only.isEmpty()) words.add("--only " + String.join(",", only));
        return String.join(" ", words);
    }

    /// The words that are still to be read, and what those before them said.
    private static final class Asked {
        private final Deque<String> words;
        private boolean isHelp;
        private boolean isQuick;
        private boolean isKeeping;
        private int pairs;
        private String photos = "";
        private String ffmpeg = "";
        private String write = "";
        private List<String> only = List.of();

        Asked(Deque<String> words) {
            this.words = words;
        }

        Options read() {
            while (!words.isEmpty()) readOne(words.remove());
            int rounds = pairs > 0 ? pairs : isQuick ? 1 : 5;
            return new Options(isHelp, isQuick, isKeeping, rounds, photos, ffmpeg, write, only);
        }

        private void readOne(String word) {
            switch (word) {
                case "--help", "-h" -> isHelp = true;
                case "--quick" -> isQuick = true;
                case "--keep" -> isKeeping = true;
                case "--pairs" -> pairs = count(value(word));
                case "--photos" -> photos = value(word);
                case "--ffmpeg" -> ffmpeg = value(word);
                case "--write" -> write = value(word);
                case "--only" -> only = List.of(value(word).split(","));
                default -> throw new Unmeasured("There is no option '" + word + "'.\n" + HELP);
            }
        }

        private String value(String option) {
            if (words.isEmpty()) throw new Unmeasured(option + " needs a value.\n" + HELP);
            return words.remove();
        }

        private static int count(String word) {
            try {
                int count = Integer.parseInt(word);
                if (count >= 1 && count <= MAX_PAIRS) return count;
            } catch (NumberFormatException _) {
                // said below, as for a number that is out of bounds
            }
            throw new Unmeasured("'" + word + "' is not a number of pairs; say one from 1 to " + MAX_PAIRS + ".");
        }
    }
}
