package diorama.photo;

import java.awt.image.BufferedImage;

/// A picture that ImageIO decoded and brought to sRGB.
final class ImageSheet implements Sheet {
    private final BufferedImage image;
    private int[] pixels = new int[0];

    ImageSheet(BufferedImage image) {
        this.image = image;
    }

    @Override
    public int width() {
        return image.getWidth();
    }

    @Override
    public int height() {
        return image.getHeight();
    }

    @Override
    public void read(int x, int y, LightRow into) {
        int width = into.width();
        if (pixels.length != width) pixels = new int[width];
        image.getRGB(x, y, width, 1, pixels, 0, width);
        for (int i = 0; i < width; i++) {
            into.red[i] = LIGHT[(pixels[i] >> 16) & 255];
            into.green[i] = LIGHT[(pixels[i] >> 8) & 255];
            into.blue[i] = LIGHT[pixels[i] & 255];
        }
    }

    @Override
    public void finish(LightRow light) {
        // It is sRGB's light already.
    }

    @Override
    public void close() {
        image.flush();
    }

    private static final float[] LIGHT = light();

    private static float[] light() {
        float[] light = new float[256];
        for (int code = 0; code < 256; code++) light[code] = Curve.SRGB.at(code / 255f);
        return light;
    }
}
