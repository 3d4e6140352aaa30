package diorama.photo;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.frame.Region;
import diorama.look.Colour;
import diorama.media.Size;
import diorama.plan.Reel;
import java.nio.file.Path;

/// Reads a photo as the film needs it: upright, turned, in sRGB over a background, reduced once.
public final class PhotoReader {
    /// FFmpeg's JPEG decoder can leave out frequencies up to an eighth of the size.
    private static final int MOST_HALVINGS = 3;

    private final PhotoSettings settings;

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
            photo.header();
            var orientation = Exif.read(photo).orientation().then(reel.turn());
            return read(photo, new View(orientation, reel.size(), need), background);
        }
    }

    /// A look at the whole photo, at most `sidePx` large, as cheap as its format allows.
    public Glance glance(PhotoFile photo, int sidePx) {
        var header = photo.header();
        var exif = Exif.read(photo);
        var size = exif.orientation().seen(new Size((int) header.width(), (int) header.height()));
        double scale = Math.min(1, (double) sidePx / Math.max(size.width(), size.height()));
        int width = Math.max(1, (int) (size.width() * scale));
        int height = Math.max(1, (int) (size.height() * scale));
        var need = new Need(new Region(0, 0, size.width(), size.height()), width, height);
        return new Glance(size, exif.taken(), read(photo, new View(exif.orientation(), size, need), Colour.BLACK), 100);
    }

    /// What is wanted of the seen picture, which is `size` large and stored another way.
    private record View(Orientation orientation, Size size, Need need) {
        Region storedRegion() {
            return orientation.stored(need.region(), size);
        }

        Size storedResult() {
            return orientation.seen(new Size(need.width(), need.height()));
        }
    }

    private static Raster read(PhotoFile photo, View view, Colour background) {
        var region = view.storedRegion();
        var result = view.storedResult();
        int halvings = halvings(photo.format(), region, result);
        try (var sheet = Sheets.of(StillDecoder.decode(photo, halvings), Tone.SRGB, background)) {
            var raster = new Raster(view.need().width(), view.need().height());
            write(reduction(sheet, region, result, 1 << halvings), view.orientation(), result, raster);
            return raster;
        }
    }

    private static int halvings(PhotoFormat format, Region region, Size result) {
        if (format != PhotoFormat.JPEG) return 0;
        int halvings = 0;
        while (halvings < MOST_HALVINGS
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

    private static void write(Reduction reduction, Orientation orientation, Size result, Raster raster) {
        var writer = new RasterWriter(raster);
        if (orientation.equals(Orientation.UPRIGHT)) {
            reduction.run(writer);
        } else {
            var turning = new Turning(orientation, result.width(), result.height());
            reduction.run(turning);
            turning.giveTo(writer);
        }
    }
}
