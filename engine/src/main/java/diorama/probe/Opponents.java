package diorama.probe;

import diorama.frame.Raster;

/// A small picture as light, blue against yellow and red against green, each 0..255, for [Saliency].
final class Opponents {
    private final int width;
    private final int height;
    private final double[][] planes;

    private Opponents(int width, int height, double[][] planes) {
        this.width = width;
        this.height = height;
        this.planes = planes;
    }

    static Opponents of(Raster raster) {
        int width = raster.width();
        int height = raster.height();
        double[][] planes = new double[3][width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int chroma = y / 2 * raster.chromaWidth() + x / 2;
                int i = y * width + x;
                planes[0][i] = (double) raster.y()[i] / Raster.SCALE;
                planes[1][i] = (double) raster.u()[chroma] / Raster.SCALE;
                planes[2][i] = (double) raster.v()[chroma] / Raster.SCALE;
            }
        }
        return new Opponents(width, height, planes);
    }

    /// `strange`: how far each pixel's colour is from the two nearest of the four edges' mean colours: sky above and
    /// meadow below are both the background. `detail`: how much the light changes around it.
    void fill(double[] strange, double[] detail) {
        double[][] edges = {
            mean(0, 0, width, depth(height)),
            mean(0, height - depth(height), width, height),
            mean(0, 0, depth(width), height),
            mean(width - depth(width), 0, width, height)
        };
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                strange[i] = fromNearestTwo(i, edges);
                detail[i] = change(x, y);
            }
        }
    }

    private double fromNearestTwo(int i, double[][] edges) {
        double nearest = Double.MAX_VALUE;
        double next = Double.MAX_VALUE;
        for (double[] edge : edges) {
            double distance = distance(i, edge);
            next = Math.min(next, Math.max(nearest, distance));
            nearest = Math.min(nearest, distance);
        }
        return (nearest + next) / 2;
    }

    private static int depth(int count) {
        return Math.max(1, count / 12);
    }

    private double[] mean(int left, int top, int right, int bottom) {
        double[] mean = new double[3];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                for (int p = 0; p < 3; p++) mean[p] += planes[p][y * width + x];
            }
        }
        int count = (right - left) * (bottom - top);
        for (int p = 0; p < 3; p++) mean[p] /= count;
        return mean;
    }

    /// Colour counts double: it is what a coat before a wall differs by.
    private double distance(int i, double[] from) {
        double light = planes[0][i] - from[0];
        double blue = 2 * (planes[1][i] - from[1]);
        double red = 2 * (planes[2][i] - from[2]);
        return StrictMath.sqrt(light * light + blue * blue + red * red);
    }

    private double change(int x, int y) {
        double across = at(x + 1, y) - at(x - 1, y);
        double down = at(x, y + 1) - at(x, y - 1);
        return Math.abs(across) + Math.abs(down);
    }

    private double at(int x, int y) {
        return planes[0][Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1)];
    }
}
