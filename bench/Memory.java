import java.io.IOException;
import java.util.function.Consumer;

/// The most memory that Diorama's process holds at once, as the system counts it, with few and with many photos.
record Memory(boolean isQuick) implements Section {
    private static final double LIMIT_MB = 700;
    private static final double LIMIT_MEDIUM_MB = 800;
    private static final double FLAT = 1.15;
    private static final int FEW = 10;
    private static final int MANY = 60;
    private static final int VERY_MANY = 200;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String title() {
        return "Memory: the most that the process holds (resident), photos of 12 megapixels";
    }

    @Override
    public void measure(Stand stand, Consumer<Row> rows) throws IOException, InterruptedException {
        rows.accept(row("10 photos, 1080p, the default", peak(stand, Work.W1), LIMIT_MB));
        rows.accept(row(
                "10 photos, 1080p, medium",
                peak(stand, Work.W1, "--preset", "medium", "--crf", Contest.CRF),
                LIMIT_MEDIUM_MB));
        rows.accept(row("10 photos, 640x360", peak(stand, Work.small(FEW)), LIMIT_MB));
        if (!isQuick) many(stand, rows);
    }

    private static void many(Stand stand, Consumer<Row> rows) throws IOException, InterruptedException {
        double many = peak(stand, Work.small(MANY));
        rows.accept(row("60 photos, 640x360", many, LIMIT_MB));
        double veryMany = peak(stand, Work.small(VERY_MANY));
        rows.accept(row("200 photos, 640x360", veryMany, LIMIT_MB));
        rows.accept(Row.of(
                "200 photos against 60",
                Row.number("%+.0f %%", 100 * (veryMany / many - 1)),
                Row.number("at most %+.0f %%", 100 * (FLAT - 1)),
                veryMany <= FLAT * many));
    }

    private static double peak(Stand stand, Work work, String... options) throws IOException, InterruptedException {
        var film = Film.slideshow(work, stand.photographs().many(work.pictureCount()));
        var spent = stand.diorama().render(film, stand.photographs().folder(), stand.file("memory.mp4"), options);
        Progress.say("  " + work.pictureCount() + " photos: " + spent);
        if (spent.peakBytes() == 0) throw new Unmeasured("this system does not tell how much memory a process held.");
        return spent.peakMegabytes();
    }

    private static Row row(String what, double megabytes, double limit) {
        return Row.of(what, Row.number("%.0f MB", megabytes), Row.number("at most %.0f MB", limit), megabytes <= limit);
    }
}
