package diorama.letter;

import java.awt.image.BufferedImage;

/// Halves a picture by means of four pixels for as long as it stays larger than wanted, so that a bicubic filter
/// can do the rest without skipping any.
final class Reduced {
    private Reduced() {}

    static BufferedImage to(BufferedImage picture, double width) {
        var now = picture;
        while (now.getWidth() >= 2 * width && now.getWidth() % 2 == 0 && now.getHeight() % 2 == 0) now = halved(now);
        return now;
    }

    private static BufferedImage halved(BufferedImage from) {
        var half = new BufferedImage(from.getWidth() / 2, from.getHeight() / 2, BufferedImage.TYPE_INT_ARGB_PRE);
        for (int y = 0; y < half.getHeight(); y++) {
            for (int x = 0; x < half.getWidth(); x++) half.getRaster().setPixel(x, y, mean(from, 2 * x, 2 * y));
        }
        return half;
    }

    private static int[] mean(BufferedImage from, int x, int y) {
        int[] four = from.getRaster().getPixels(x, y, 2, 2, (int[]) null);
        var mean = new int[4];
        for (int band = 0; band < 4; band++) {
            mean[band] = (four[band] + four[4 + band] + four[8 + band] + four[12 + band] + 2) / 4;
        }
        return mean;
    }
}
