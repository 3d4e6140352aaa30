package diorama.photo;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.frame.Region;
import diorama.look.Turn;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Reel;
import java.awt.Color;

/// What is asked of a reader of photos, and what must then be seen.
final class Seen {
    /// JPEG at quality 95, once to YUV and back: two or three steps.
    private static final int JPEG_TOLERANCE = 4;

    private Seen() {}

    static Reel.Still reel(int width, int height, Turn turn) {
        return new Reel.Still(new MediaId("m"), "0".repeat(64), new Size(width, height), turn);
    }

    static Need whole(int width, int height, int toWidth, int toHeight) {
        return new Need(new Region(0, 0, width, height), toWidth, toHeight);
    }

    static void assertQuarters(Raster raster, Color topLeft, Color topRight, Color bottomLeft, Color bottomRight) {
        assertNear(raster, 0.2, 0.2, topLeft);
        assertNear(raster, 0.8, 0.2, topRight);
        assertNear(raster, 0.2, 0.8, bottomLeft);
        assertNear(raster, 0.8, 0.8, bottomRight);
    }

    static void assertUpright(Raster raster) {
        assertQuarters(raster, Scene.TOP_LEFT, Scene.TOP_RIGHT, Scene.BOTTOM_LEFT, Scene.BOTTOM_RIGHT);
    }

    static void assertNear(Raster raster, double x, double y, Color wanted) {
        assertNear(raster, x, y, wanted, JPEG_TOLERANCE);
    }

    static void assertNear(Raster raster, double x, double y, Color wanted, int tolerance) {
        var found = Scene.at(raster, x, y);
        assertThat(Scene.difference(found, wanted))
                .as("%s at %s, %s is not near %s", found, x, y, wanted)
                .isLessThanOrEqualTo(tolerance);
    }
}
