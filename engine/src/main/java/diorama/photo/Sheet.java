package diorama.photo;

/// A decoded picture as it is stored, lying or standing, perhaps already halved by its decoder. The one full-size
/// picture in hand; closing it gives its memory back.
interface Sheet extends AutoCloseable {
    int width();

    /// Less than it should be when the file was cut off.
    int height();

    /// Row `y` from column `x` on, as many pixels as `into` is wide, in light that may be added up.
    void read(int x, int y, LightRow into);

    /// Brings that light, when all adding is done, to code values of sRGB.
    void finish(LightRow light);

    @Override
    void close();
}
