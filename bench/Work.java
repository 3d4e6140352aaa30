/// A kind of slide show, without its photographs.
record Work(String name, int width, int height, int frameCount, int pictureCount, int overlap, double zoom) {
    /// The reference: 15 s of 1080p30, ten photos, slow zooms 1.00 to 1.15 and back in turn, nine crossfades of
    /// 0.5 s.
    static final Work W1 = new Work("w1", 1920, 1080, 450, 10, 15, 0.15);

    /// The same for a minute, the photos again from the first: what does not grow with the film weighs less.
    static final Work MINUTE = new Work("minute", 1920, 1080, 1800, 18, 15, 0.15);

    /// Many photos in a small picture, a second each: decoding is nearly all there is to do.
    static Work small(int pictureCount) {
        return new Work("small", 640, 360, 20 * pictureCount + 10, pictureCount, 10, 0.15);
    }
}
