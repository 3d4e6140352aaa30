import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Diorama with some options against x264 alone with a preset, on the same frames, in turn: A B A B.
record Contest(String title, List<String> options, String floor, double limit) {
    static final String CRF = "20";

    Contest {
        options = List.copyOf(options);
    }

    /// The same preset on both sides.
    static Contest same(String preset, double limit) {
        return new Contest(preset, List.of("--preset", preset, "--crf", CRF), preset, limit);
    }

    /// As we come, against `medium`.
    static Contest standard(double limit) {
        return new Contest("the default", List.of(), "medium", limit);
    }

    /// One pair of runs.
    record Pair(Spent ours, Spent floor) {
        double ratio() {
            return ours.cost() / floor.cost();
        }
    }

    /// Both films lie at the ends of their own names afterwards.
    Pair runOnce(Stand stand, Film film, Path raw) throws IOException, InterruptedException {
        var media = stand.photographs().folder();
        var ours = stand.diorama().render(film, media, ourFile(stand), options.toArray(String[]::new));
        var alone = stand.ffmpeg().floor(raw, floor, floorFile(stand));
        var pair = new Pair(ours, alone);
        Progress.say(Row.number("  %s %.3f (%s over %s)", title, pair.ratio(), ours, alone));
        return pair;
    }

    Path ourFile(Stand stand) {
        return stand.file("ours-" + title.replace(' ', '-') + ".mp4");
    }

    Path floorFile(Stand stand) {
        return stand.file("floor-" + floor + ".mp4");
    }

    /// What came out of all pairs of one contest.
    record Outcome(List<Pair> pairs) {
        Outcome {
            pairs = List.copyOf(pairs);
        }

        Outcome and(Pair pair) {
            var more = new ArrayList<>(pairs);
            more.add(pair);
            return new Outcome(more);
        }

        Median ratio() {
            return Median.of(pairs.stream().mapToDouble(Pair::ratio));
        }

        Median wallSeconds() {
            return Median.of(pairs.stream().mapToDouble(pair -> pair.ours().wallSeconds()));
        }

        Median floorCost() {
            return Median.of(pairs.stream().mapToDouble(pair -> pair.floor().cost()));
        }
    }
}
