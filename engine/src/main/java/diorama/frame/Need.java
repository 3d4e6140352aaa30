package diorama.frame;

/// How much of a source picture is wanted and how large: `region` in pixels of the upright, turned source, brought to
/// `width` by `height` (never larger than the region itself).
public record Need(Region region, int width, int height) {
    public Need {
        if (width < 1 || height < 1 || width > region.width() || height > region.height()) {
            throw new IllegalArgumentException("cannot bring " + region + " to " + width + "x" + height);
        }
    }
}
