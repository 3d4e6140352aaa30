package diorama.photo;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.frame.Region;
import diorama.look.Colour;
import diorama.media.Size;
import diorama.plan.Reel;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/// Reads a photo as the film needs it: upright, turned, in sRGB over a background, reduced once.
public final class PhotoReader {
    private final PhotoSettings settings;
    private final ReentrantLock large = new ReentrantLock();

    public PhotoReader(PhotoSettings settings) {
        this.settings = settings;
    }

    public PhotoReader() {
        this(PhotoSettings.DEFAULT);
    }

    /// The part of the photo that `need` names, at the size that it names. `background` is what a transparent photo is
    /// laid on. Refuses a file that is no photo or cannot be decoded.
    public Raster read(Path file, Reel.Still reel, Need need, Colour background) {
        try (var photo = PhotoFile.open(file, String.valueOf(file.getFileName()), settings)) {
            try (var negative = Negative.of(photo)) {
                var view = new View(negative.orientation().then(reel.turn()), reel.size(), need);
                int halvings = halvings(negative, view.storedRegion(), view.storedResult());
                try (var sheet = negative.develop(halvings, background)) {
                    if (!holds(sheet, halvings, view)) throw photo.damaged("it holds less than when it was measured");
                    return read(sheet, halvings, view);
                }
            }
        }
    }

    /// A look at the whole photo, at most `sidePx` large, as cheap as its format allows.
    public Glance glance(PhotoFile photo, int sidePx) {
        try (var negative = Negative.of(photo)) {
            var stored = negative.size();
            int halvings = halvings(negative, whole(stored), within(stored, sidePx));
            return isLarge(stored, halvings)
                    ? glanceAlone(photo, negative, halvings, sidePx)
                    : glance(photo, negative, halvings, sidePx);
        }
    }

    /// The lock is for the memory: several threads may look at photos, and a large one takes much.
    private Glance glanceAlone(PhotoFile photo, Negative negative, int halvings, int sidePx) {
        large.lock();
        try {
            return glance(photo, negative, halvings, sidePx);
        } finally {
            large.unlock();
        }
    }

    private Glance glance(PhotoFile photo, Negative negative, int halvings, int sidePx) {
        var stored = negative.size();
        try (var sheet = negative.develop(halvings, Colour.BLACK)) {
            var shown = shown(sheet, stored, halvings);
            int percent = (int) (100L * shown.height() / stored.height());
            if (percent < settings.leastShownPercent()) throw photo.damaged("only " + percent + " % of it are there");
            var view = View.whole(negative.orientation(), shown, sidePx);
            return new Glance(view.size(), Exif.read(photo).taken(), read(sheet, halvings, view), percent);
        }
    }

    private boolean isLarge(Size stored, int halvings) {
        long pixels = (long) (stored.width() >> halvings) * (stored.height() >> halvings);
        return pixels > settings.largePx();
    }

    private static boolean holds(Sheet sheet, int halvings, View view) {
        var stored = view.orientation().seen(view.size());
        return (sheet.width() << halvings) >= stored.width() && (sheet.height() << halvings) >= stored.height();
    }

    private static Size shown(Sheet sheet, Size stored, int halvings) {
        boolean isTorn = sheet.height() < -(-stored.height() >> halvings);
        return isTorn ? new Size(stored.width(), sheet.height() << halvings) : stored;
    }

    private static Region whole(Size size) {
        return new Region(0, 0, size.width(), size.height());
    }

    /// So small that no side is longer than `sidePx`, and never larger than it is.
    private static Size within(Size size, int sidePx) {
        double scale = Math.min(1, (double) sidePx / Math.max(size.width(), size.height()));
        return new Size(Math.max(1, (int) (size.width() * scale)), Math.max(1, (int) (size.height() * scale)));
    }

    /// What is wanted of the seen picture, which is `size` large and stored another way.
    private record View(Orientation orientation, Size size, Need need) {
        static View whole(Orientation orientation, Size stored, int sidePx) {
            var size = orientation.seen(stored);
            var small = within(size, sidePx);
            return new View(orientation, size, new Need(PhotoReader.whole(size), small.width(), small.height()));
        }

        Region storedRegion() {
            return orientation.stored(need.region(), size);
        }

        Size storedResult() {
            return orientation.seen(new Size(need.width(), need.height()));
        }
    }

    private static Raster read(Sheet sheet, int halvings, View view) {
        var result = view.storedResult();
        var raster = new Raster(view.need().width(), view.need().height());
        reduction(sheet, view.storedRegion(), result, 1 << halvings).run(view.orientation(), new RasterWriter(raster));
        return raster;
    }

    /// As often as it can be halved and still hold all that is needed.
    private static int halvings(Negative negative, Region region, Size result) {
        int halvings = negative.leastHalvings();
        while (halvings < negative.mostHalvings()
                && region.width() >> (halvings + 1) >= result.width()
                && region.height() >> (halvings + 1) >= result.height()) {
            halvings++;
        }
        return halvings;
    }

    private static Reduction reduction(Sheet sheet, Region region, Size result, double reduced) {
        var across = Taps.area(region.x() / reduced, region.width() / reduced, sheet.width(), result.width());
        var down = Taps.area(region.y() / reduced, region.height() / reduced, sheet.height(), result.height());
        return new Reduction(sheet, across, down);
    }
}
