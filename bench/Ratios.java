import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/// What a film costs over what x264 alone costs on the very frames that went into it.
record Ratios(Work work, String title, boolean isLong, List<Contest> contests, int pairs) implements Section {
    private static final double MOST_LARGER = 0.03;

    Ratios {
        contests = List.copyOf(contests);
    }

    static Ratios w1(int pairs) {
        var contests = List.of(Contest.same("medium", 1.20), Contest.same("veryfast", 1.35), Contest.standard(0.75));
        return new Ratios(Work.W1, "W1: 15 s of 1080p30, ten photos, crossfades", false, contests, pairs);
    }

    static Ratios minute(int pairs) {
        var contests = List.of(Contest.same("medium", 1.10), Contest.same("veryfast", 1.20));
        return new Ratios(Work.MINUTE, "A minute of 1080p30, eighteen pictures, crossfades", true, contests, pairs);
    }

    @Override
    public String name() {
        return work.name();
    }

    @Override
    public void measure(Stand stand, Consumer<Row> rows) throws IOException, InterruptedException {
        var film = Film.slideshow(work, stand.photographs().ten());
        stand.checkRoomFor(film);
        var raw = stand.file(work.name() + ".y4m");
        try {
            stand.diorama().render(film, stand.photographs().folder(), raw);
            compare(stand, film, raw, rows);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private void compare(Stand stand, Film film, Path raw, Consumer<Row> rows)
            throws IOException, InterruptedException {
        var outcomes = new ArrayList<>(Collections.nCopies(contests.size(), new Contest.Outcome(List.of())));
        for (int round = 0; round < pairs; round++) {
            for (int i = 0; i < contests.size(); i++) {
                outcomes.set(i, outcomes.get(i).and(contests.get(i).runOnce(stand, film, raw)));
            }
        }
        for (int i = 0; i < contests.size(); i++) {
            var contest = contests.get(i);
            rows.accept(ratio(contest, outcomes.get(i)));
            if (contest.options().isEmpty()) {
                goodness(contest, stand, raw, rows);
                rows.accept(speed(outcomes.get(i), film));
            }
        }
        for (int i = 0; i < contests.size(); i++) floor(contests.get(i), outcomes.get(i), rows);
    }

    private static Row ratio(Contest contest, Contest.Outcome outcome) {
        var ratio = outcome.ratio();
        String against = contest.options().isEmpty() ? "x264 " + contest.floor() + " alone" : "x264 alone";
        return Row.of(
                contest.title() + ", " + Spent.costName() + " over " + against,
                ratio.text("%.2f"),
                Row.number("at most %.2f", contest.limit()),
                ratio.value() <= contest.limit());
    }

    /// The films of the last round: like all before them, for the same frames give the same films.
    private static void goodness(Contest contest, Stand stand, Path raw, Consumer<Row> rows)
            throws IOException, InterruptedException {
        Progress.say("  comparing pictures");
        var ours = stand.ffmpeg().likeness(contest.ourFile(stand), raw);
        var floor = stand.ffmpeg().likeness(contest.floorFile(stand), raw);
        String theirs = "x264 " + contest.floor();
        rows.accept(Row.of(
                "its SSIM, and that of " + theirs,
                Row.number("%.5f, %.5f", ours.ssim(), floor.ssim()),
                "not lower",
                ours.ssim() >= floor.ssim()));
        rows.accept(Row.of(
                "frames in the film",
                Integer.toString(ours.frameCount()),
                Integer.toString(floor.frameCount()),
                ours.frameCount() == floor.frameCount()));
        double size = Files.size(contest.ourFile(stand));
        double larger = size / Files.size(contest.floorFile(stand)) - 1;
        rows.accept(Row.of(
                "its size, against " + theirs,
                Row.number("%.2f MB, %+.1f %%", size / 1e6, 100 * larger),
                Row.number("at most %+.0f %%", 100 * MOST_LARGER),
                larger <= MOST_LARGER));
    }

    private static Row speed(Contest.Outcome outcome, Film film) {
        double seconds = outcome.wallSeconds().value();
        double speed = film.seconds() / seconds;
        return Row.of(
                "its time on the clock, and times real time",
                Row.number("%.1f s, %.2f", seconds, speed),
                "above 1",
                speed > 1);
    }

    private static void floor(Contest contest, Contest.Outcome outcome, Consumer<Row> rows) {
        if (contest.options().isEmpty()) return;
        rows.accept(Row.fact(
                "x264 " + contest.floor() + " alone, " + Spent.costName(),
                outcome.floorCost().text("%.1f s")));
    }
}
