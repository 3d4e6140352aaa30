package diorama.photo;

import java.awt.image.BufferedImage;

/// A picture that ImageIO decoded and brought to sRGB.
final class ImageSheet implements Sheet {
    private static final float CODE = 1 / 255f;

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
            into.red[i] = ((pixels[i] >> 16) & 255) * CODE;
            into.green[i] = ((pixels[i] >> 8) & 255) * CODE;
            into.blue[i] = (pixels[i] & 255) * CODE;
        }
        WorkingLight.ofCodes(into);
    }

    @Override
    public void finish(LightRow light) {
        WorkingLight.toCodes(light);
    }

    @Override
    public void close() {
        image.flush();
    }
}
