package diorama.photo;

/// A decoded picture as it is stored, lying or standing, perhaps already halved by its decoder. The one full-size
/// picture in hand; closing it gives its memory back.
interface Sheet extends AutoCloseable {
    int width();

    int height();

    /// Row `y` from column `x` on, as many pixels as `into` is wide, in linear light of the picture's own primaries.
    void read(int x, int y, LightRow into);

    /// What brings that light to sRGB's primaries.
    Primaries primaries();

    @Override
    void close();
}
