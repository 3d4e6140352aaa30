import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

/// A test card of soft round dots on dark grey, whose places are known to a fraction of a pixel at every zoom.
record Dots(int width, int height, double zoom) {
    private static final int ACROSS = 16;
    private static final int DOWN = 9;
    private static final double GREY = 40;
    private static final double BRIGHTNESS = 180;
    /// A dot's standard deviation, as a part of the width.
    private static final double SOFTNESS = 1.0 / 400;
    private static final double REACH = 5;

    /// A place in a picture, in pixels; the middle of the first pixel is 0.5.
    record Place(double x, double y) {}

    List<Place> places() {
        var places = new ArrayList<Place>();
        for (int j = 0; j < DOWN; j++) {
            for (int i = 0; i < ACROSS; i++) {
                places.add(new Place(zoomed((i + 0.5) / ACROSS, width), zoomed((j + 0.5) / DOWN, height)));
            }
        }
        return places;
    }

    private double zoomed(double part, int side) {
        return side * (0.5 + (part - 0.5) * zoom);
    }

    /// The card's grey levels, row by row, 0 to 255.
    byte[] levels() {
        return coded(0, 255);
    }

    /// The card as a film's luma, in limited range.
    private byte[] luma() {
        return coded(16, 219);
    }

    private byte[] coded(double black, double range) {
        float[] light = new float[width * height];
        Arrays.fill(light, (float) GREY);
        for (var place : places()) add(place, light);
        byte[] levels = new byte[light.length];
        for (int i = 0; i < light.length; i++) {
            levels[i] = (byte) Math.round(black + Math.min(light[i], 255) * range / 255);
        }
        return levels;
    }

    /// A Gaussian is the product of two bells, one along each axis.
    private void add(Place place, float[] light) {
        var across = Bell.around(place.x(), sigma(), width);
        var down = Bell.around(place.y(), sigma(), height);
        for (int j = 0; j < down.values().length; j++) {
            int row = (down.first() + j) * width + across.first();
            double bright = BRIGHTNESS * down.values()[j];
            for (int i = 0; i < across.values().length; i++) light[row + i] += (float) (bright * across.values()[i]);
        }
    }

    private double sigma() {
        return width * SOFTNESS * zoom;
    }

    private record Bell(int first, double[] values) {
        static Bell around(double middle, double sigma, int side) {
            int first = Math.clamp((long) (middle - REACH * sigma), 0, side);
            int end = Math.clamp((long) (middle + REACH * sigma) + 1, first, side);
            double[] values = new double[end - first];
            for (int i = 0; i < values.length; i++) {
                double away = (first + i + 0.5 - middle) / sigma;
                values[i] = Math.exp(-away * away / 2);
            }
            return new Bell(first, values);
        }
    }

    void savePng(Path file) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, width, height, levels());
        ImageIO.write(image, "png", file.toFile());
    }

    /// What a perfect camera would show: each frame drawn at its own zoom, as YUV4MPEG2.
    static void film(int width, int height, Zoom zoom, OutputStream out) throws IOException {
        byte[] noColour = new byte[width * height / 2];
        Arrays.fill(noColour, (byte) 128);
        out.write(ascii("YUV4MPEG2 W" + width + " H" + height + " F30:1 Ip A1:1 C420mpeg2\n"));
        for (int n = 0; n < zoom.frameCount(); n++) {
            out.write(ascii("FRAME\n"));
            out.write(new Dots(width, height, zoom.at(n)).luma());
            out.write(noColour);
        }
    }

    /// From 1 to `end` in even steps.
    record Zoom(double end, int frameCount) {
        double at(int n) {
            return 1 + (end - 1) * n / (frameCount - 1);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
