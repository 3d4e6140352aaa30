// Longer than 300 lines on purpose: one file that the JDK runs as it is, with no build and no second file to look for.
//
//     java samples/Draw.java [OUTDIR [NAME...]]
//
// Every picture is arithmetic and seeded: the same JDK draws the same six pictures again.

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/// Draws the six sample pictures: a holiday that nobody had, from a misty dawn to a village at night.
final class Draw {

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "samples"));
        List<String> wanted = List.of(args).subList(Math.min(1, args.length), args.length);
        List<Picture> holiday = List.of(
                new MistyDawn(),
                new LavenderField(),
                new AutumnLake(),
                new GoldenBay(),
                new BlueHourLighthouse(),
                new WinterVillage());
        for (Picture picture : holiday) {
            if (wanted.isEmpty() || wanted.contains(picture.name())) {
                Canvas canvas = new Canvas(picture.width(), picture.height());
                picture.paint(canvas);
                Film.save(canvas, folder.resolve(picture.name() + ".jpg"));
            }
        }
    }

    /// One picture: its file's name, its size, and how it is painted from back to front.
    private sealed interface Picture {
        String name();

        default int width() {
            return 2400;
        }

        default int height() {
            return 1600;
        }

        void paint(Canvas canvas);
    }

    // ------------------------------------------------------------------ the paint box

    /// Light in linear sRGB primaries; above one is brighter than paper white.
    private record Colour(double r, double g, double b) {
        static Colour hex(int rgb) {
            return new Colour(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
        }

        private static double linear(int level) {
            double s = level / 255.0;
            return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
        }

        Colour times(double k) {
            return new Colour(r * k, g * k, b * k);
        }

        Colour times(Colour o) {
            return new Colour(r * o.r, g * o.g, b * o.b);
        }

        Colour plus(Colour o) {
            return new Colour(r + o.r, g + o.g, b + o.b);
        }

        Colour mix(Colour o, double t) {
            return new Colour(r + (o.r - r) * t, g + (o.g - g) * t, b + (o.b - b) * t);
        }

        Wash solid() {
            return new Wash(this, 1);
        }

        Wash cover(double cover) {
            return new Wash(this, cover);
        }
    }

    /// A colour and how much it hides what is below it.
    private record Wash(Colour colour, double cover) {
        static final Wash CLEAR = new Wash(new Colour(0, 0, 0), 0);
    }

    /// Colours along a line, mixed smoothly between the stops.
    private record Ramp(double[] stops, Colour[] colours) {
        /// Pairs of a stop and a colour as 0xRRGGBB.
        static Ramp of(double... pairs) {
            int n = pairs.length / 2;
            double[] stops =
                    IntStream.range(0, n).mapToDouble(i -> pairs[2 * i]).toArray();
            Colour[] colours = IntStream.range(0, n)
                    .mapToObj(i -> Colour.hex((int) pairs[2 * i + 1]))
                    .toArray(Colour[]::new);
            return new Ramp(stops, colours);
        }

        Colour at(double x) {
            int i = 1;
            while (i < stops.length - 1 && x > stops[i]) {
                i++;
            }
            return colours[i - 1].mix(colours[i], smooth(stops[i - 1], stops[i], x) * 0.5 + 0.5 * ramp(i, x));
        }

        private double ramp(int i, double x) {
            return clamp((x - stops[i - 1]) / (stops[i] - stops[i - 1]));
        }
    }

    private static double clamp(double x) {
        return Math.max(0, Math.min(1, x));
    }

    private static double smooth(double from, double to, double x) {
        double t = clamp((x - from) / (to - from));
        return t * t * (3 - 2 * t);
    }

    private static double lerp(double from, double to, double t) {
        return from + (to - from) * t;
    }

    /// Gradient noise and its sums. The seed names the pattern.
    private static final class Noise {
        static double hash(int x, int y, int seed) {
            int h = x * 0x27d4eb2d ^ y * 0x165667b1 ^ seed * 0x9e3779b1;
            h = (h ^ h >>> 15) * 0x85ebca6b;
            h = (h ^ h >>> 13) * 0xc2b2ae35;
            return ((h ^ h >>> 16) >>> 8) / (double) (1 << 24);
        }

        /// About -1 to 1.
        static double at(double x, double y, int seed) {
            int ix = (int) Math.floor(x);
            int iy = (int) Math.floor(y);
            double fx = x - ix;
            double fy = y - iy;
            double sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
            double sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
            double top = lerp(lean(ix, iy, fx, fy, seed), lean(ix + 1, iy, fx - 1, fy, seed), sx);
            double low = lerp(lean(ix, iy + 1, fx, fy - 1, seed), lean(ix + 1, iy + 1, fx - 1, fy - 1, seed), sx);
            return 1.5 * lerp(top, low, sy);
        }

        private static final double[] COS = IntStream.range(0, 64)
                .mapToDouble(i -> Math.cos(i * Math.PI / 32))
                .toArray();
        private static final double[] SIN = IntStream.range(0, 64)
                .mapToDouble(i -> Math.sin(i * Math.PI / 32))
                .toArray();

        private static double lean(int ix, int iy, double dx, double dy, int seed) {
            int turn = (int) (hash(ix, iy, seed) * 64);
            return COS[turn] * dx + SIN[turn] * dy;
        }

        /// Clouds, soil, haze: each octave half as strong, twice as fine, and turned.
        static double fbm(double x, double y, int octaves, int seed) {
            double sum = 0;
            double weight = 0.5;
            for (int i = 0; i < octaves; i++) {
                sum += weight * at(x, y, seed + i);
                double turned = 1.6 * x - 1.2 * y + 7.1;
                y = 1.2 * x + 1.6 * y + 3.7;
                x = turned;
                weight *= 0.5;
            }
            return sum;
        }

        /// Mountains: sharp crests, smooth valleys, 0 to 1.
        static double ridged(double x, double y, int octaves, int seed) {
            double sum = 0;
            double weight = 0.5;
            double before = 1;
            for (int i = 0; i < octaves; i++) {
                double crest = 1 - Math.abs(at(x, y, seed + i));
                crest *= crest;
                sum += weight * crest * before;
                before = clamp(crest * 1.3);
                double turned = 1.6 * x - 1.2 * y + 5.3;
                y = 1.2 * x + 1.6 * y + 2.9;
                x = turned;
                weight *= 0.5;
            }
            return sum;
        }
    }

    // ------------------------------------------------------------------ the canvas

    /// What a point of the canvas gets. One unit is the canvas's height; v grows downwards.
    private interface Shader {
        Wash at(double u, double v);
    }

    /// What a point of land gets, so far below its own skyline.
    private interface LandShader {
        Wash at(double u, double v, double depth);
    }

    /// Linear light in floats, and the few ways to put more of it there.
    private static final class Canvas {
        final int width;
        final int height;
        final double aspect;
        final float[] light;

        Canvas(int width, int height) {
            this.width = width;
            this.height = height;
            this.aspect = (double) width / height;
            this.light = new float[3 * width * height];
        }

        /// Washes every pixel, asking at a grid of fine x fine points within each.
        void wash(int fine, Shader shader) {
            IntStream.range(0, height).parallel().forEach(y -> {
                for (int x = 0; x < width; x++) {
                    double r = 0;
                    double g = 0;
                    double b = 0;
                    double cover = 0;
                    for (int s = 0; s < fine * fine; s++) {
                        double u = (x + (s % fine + 0.5) / fine) / height;
                        double v = (y + (s / fine + 0.5) / fine) / height;
                        Wash w = shader.at(u, v);
                        r += w.colour.r * w.cover;
                        g += w.colour.g * w.cover;
                        b += w.colour.b * w.cover;
                        cover += w.cover;
                    }
                    double n = fine * fine;
                    put(3 * (y * width + x), r / n, g / n, b / n, cover / n);
                }
            });
        }

        /// Light already weighed by its cover goes over what is there.
        private void put(int at, double r, double g, double b, double cover) {
            light[at] = (float) (light[at] * (1 - cover) + r);
            light[at + 1] = (float) (light[at + 1] * (1 - cover) + g);
            light[at + 2] = (float) (light[at + 2] * (1 - cover) + b);
        }

        /// Washes everything under a skyline, whose edge is as soft as one pixel.
        void land(DoubleUnaryOperator skyline, LandShader shader) {
            double[] tops = IntStream.range(0, width)
                    .parallel()
                    .mapToDouble(x -> skyline.applyAsDouble((x + 0.5) / height))
                    .toArray();
            wash(1, (u, v) -> {
                double depth = v - tops[(int) (u * height)];
                double edge = clamp(depth * height + 0.5);
                if (edge <= 0) {
                    return Wash.CLEAR;
                }
                Wash w = shader.at(u, v, Math.max(0, depth));
                return new Wash(w.colour, w.cover * edge);
            });
        }

        /// One touch of the brush: a soft ellipse, turned by an angle from the horizontal.
        void dab(Dab d, Colour c, double opacity) {
            double a = Math.max(0.75, d.length * height / 2);
            double b = Math.max(0.75, d.breadth * height / 2);
            double thin = Math.min(1, d.length * height / 2 / a) * Math.min(1, d.breadth * height / 2 / b);
            double cos = Math.cos(d.angle);
            double sin = Math.sin(d.angle);
            double x = d.u * height;
            double y = d.v * height;
            double reachX = Math.hypot(a * cos, b * sin) + 1;
            double reachY = Math.hypot(a * sin, b * cos) + 1;
            for (int py = (int) Math.max(0, y - reachY); py < Math.min(height, y + reachY); py++) {
                for (int px = (int) Math.max(0, x - reachX); px < Math.min(width, x + reachX); px++) {
                    double dx = px + 0.5 - x;
                    double dy = py + 0.5 - y;
                    double p = (dx * cos + dy * sin) / a;
                    double q = (dy * cos - dx * sin) / b;
                    double k = opacity * thin * clamp(2.2 * (1 - p * p - q * q));
                    if (k > 0) {
                        put(3 * (py * width + px), c.r * k, c.g * k, c.b * k, k);
                    }
                }
            }
        }

        /// A convex shape of one colour; the corners go round clockwise as seen.
        void shape(Colour c, double... corners) {
            double[] us = IntStream.range(0, corners.length / 2)
                    .mapToDouble(i -> corners[2 * i])
                    .toArray();
            double[] vs = IntStream.range(0, corners.length / 2)
                    .mapToDouble(i -> corners[2 * i + 1])
                    .toArray();
            int fromX = (int) Math.max(0, Arrays.stream(us).min().orElseThrow() * height - 1);
            int toX = (int) Math.min(width - 1, Arrays.stream(us).max().orElseThrow() * height + 1);
            int fromY = (int) Math.max(0, Arrays.stream(vs).min().orElseThrow() * height - 1);
            int toY = (int) Math.min(height - 1, Arrays.stream(vs).max().orElseThrow() * height + 1);
            for (int y = fromY; y <= toY; y++) {
                for (int x = fromX; x <= toX; x++) {
                    double k = inside(us, vs, (x + 0.5) / height, (y + 0.5) / height);
                    if (k > 0) {
                        put(3 * (y * width + x), c.r * k, c.g * k, c.b * k, k);
                    }
                }
            }
        }

        private double inside(double[] us, double[] vs, double u, double v) {
            double cover = 1;
            for (int i = 0; i < us.length; i++) {
                int j = (i + 1) % us.length;
                double du = us[j] - us[i];
                double dv = vs[j] - vs[i];
                double off = (du * (v - vs[i]) - dv * (u - us[i])) / Math.hypot(du, dv);
                cover = Math.min(cover, clamp(off * height + 0.5));
            }
            return cover;
        }

        /// Adds light round a point, fading out at the radius.
        void glow(double u, double v, double radius, Colour c) {
            for (int y = (int) Math.max(0, (v - radius) * height); y < Math.min(height, (v + radius) * height); y++) {
                for (int x = (int) Math.max(0, (u - radius) * height);
                        x < Math.min(width, (u + radius) * height);
                        x++) {
                    double far = Math.hypot((x + 0.5) / height - u, (y + 0.5) / height - v) / radius;
                    double k = Math.pow(clamp(1 - far), 3);
                    put(3 * (y * width + x), c.r * k, c.g * k, c.b * k, 0);
                }
            }
        }

        /// The light at a point, between the pixels; the edges go on for ever.
        Colour pick(double u, double v) {
            double x = Math.max(0, Math.min(width - 1.001, u * height - 0.5));
            double y = Math.max(0, Math.min(height - 1.001, v * height - 0.5));
            int at = 3 * ((int) y * width + (int) x);
            double fx = x - (int) x;
            double fy = y - (int) y;
            return new Colour(between(at, fx, fy), between(at + 1, fx, fy), between(at + 2, fx, fy));
        }

        private double between(int at, double fx, double fy) {
            int below = Math.min(at + 3 * width, light.length - 6 + at % 3);
            return lerp(lerp(light[at], light[at + 3], fx), lerp(light[below], light[below + 3], fx), fy);
        }
    }

    /// Where a brush touches: the middle, the two sizes, the angle.
    private record Dab(double u, double v, double length, double breadth, double angle) {}

    /// Turns linear light into a JPEG: bloom, a soft shoulder, a darker rim, grain against bands.
    private static final class Film {
        private static final int BLOOM_STEP = 8;
        private static final long MOST_BYTES = 700_000;

        static void save(Canvas canvas, Path file) throws IOException {
            BufferedImage image = develop(canvas);
            for (float quality = 0.88f; quality > 0.3f; quality -= 0.03f) {
                write(image, file, quality);
                if (Files.size(file) <= MOST_BYTES) {
                    System.out.printf("%s  %d kB, quality %.2f%n", file, Files.size(file) / 1000, quality);
                    return;
                }
            }
            throw new AssertionError(file + " is over " + MOST_BYTES + " bytes at any quality we would show");
        }

        private static void write(BufferedImage image, Path file, float quality) throws IOException {
            Files.deleteIfExists(file);
            var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            try (var out = new FileImageOutputStream(file.toFile())) {
                ImageWriteParam how = writer.getDefaultWriteParam();
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), how);
            } finally {
                writer.dispose();
            }
        }

        private static BufferedImage develop(Canvas canvas) {
            Canvas bloom = bloom(canvas);
            BufferedImage image = new BufferedImage(canvas.width, canvas.height, BufferedImage.TYPE_INT_RGB);
            IntStream.range(0, canvas.height).parallel().forEach(y -> {
                for (int x = 0; x < canvas.width; x++) {
                    int at = 3 * (y * canvas.width + x);
                    Colour soft = bloom.pick((x + 0.5) / canvas.height, (y + 0.5) / canvas.height);
                    Colour sharp = new Colour(canvas.light[at], canvas.light[at + 1], canvas.light[at + 2]);
                    Colour lit = sharp.mix(soft, 0.1).times(rim(canvas, x, y));
                    double grain = grain(x, y);
                    image.setRGB(x, y, level(lit.r, grain) << 16 | level(lit.g, grain) << 8 | level(lit.b, grain));
                }
            });
            return image;
        }

        private static double rim(Canvas canvas, int x, int y) {
            double dx = (double) x / canvas.width - 0.5;
            double dy = (double) y / canvas.height - 0.5;
            return 1 - 0.42 * Math.pow(dx * dx + dy * dy, 1.1);
        }

        private static double grain(int x, int y) {
            double even = Noise.hash(x, y, 901) + Noise.hash(x, y, 902) + Noise.hash(x, y, 903) - 1.5;
            return even * 2.2 + Noise.at(x * 0.45, y * 0.45, 904) * 0.9;
        }

        private static int level(double light, double grain) {
            double x = light < 0.55 ? light : 0.55 + 0.45 * (1 - Math.exp(-(light - 0.55) / 0.45));
            double s = x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
            return (int) Math.max(0, Math.min(255, s * 255 + grain + 0.5));
        }

        /// A small blurred copy in which suns and lamps spread.
        private static Canvas bloom(Canvas canvas) {
            Canvas small = new Canvas(canvas.width / BLOOM_STEP, canvas.height / BLOOM_STEP);
            for (int y = 0; y < small.height * BLOOM_STEP; y++) {
                for (int x = 0; x < small.width * BLOOM_STEP; x++) {
                    int to = 3 * (y / BLOOM_STEP * small.width + x / BLOOM_STEP);
                    for (int c = 0; c < 3; c++) {
                        small.light[to + c] += canvas.light[3 * (y * canvas.width + x) + c] / (BLOOM_STEP * BLOOM_STEP);
                    }
                }
            }
            for (int pass = 0; pass < 3; pass++) {
                blur(small, 3, small.width, 3 * small.width, small.height);
                blur(small, 3 * small.width, small.height, 3, small.width);
            }
            return small;
        }

        /// A box blur along lines: steps of one stride, the next line at the other.
        private static void blur(Canvas small, int stride, int length, int next, int lines) {
            int reach = 5;
            float[] line = new float[length];
            for (int start = 0; start < lines; start++) {
                for (int c = 0; c < 3; c++) {
                    for (int i = 0; i < length; i++) {
                        line[i] = small.light[start * next + i * stride + c];
                    }
                    for (int i = 0; i < length; i++) {
                        float sum = 0;
                        for (int k = -reach; k <= reach; k++) {
                            sum += line[Math.max(0, Math.min(length - 1, i + k))];
                        }
                        small.light[start * next + i * stride + c] = sum / (2 * reach + 1);
                    }
                }
            }
        }
    }

    // ------------------------------------------------------------------ things that stand in several pictures

    /// A fir, from top to bottom in drooping touches; frost lies on the upper side of each.
    private record Fir(double u, double v, double tall, Colour dark, Colour lit, double frost) {
        void paint(Canvas canvas, SplittableRandom random) {
            double pixels = tall * canvas.height;
            canvas.dab(new Dab(u, v - tall * 0.5, tall, tall * 0.025, Math.PI / 2), dark.times(0.7), 0.9);
            double half = tall * 0.13;
            canvas.shape(dark.times(0.8), u - half, v - tall * 0.07, u, v - tall * 0.93, u + half, v - tall * 0.07);
            int tiers = (int) Math.max(9, Math.min(34, pixels / 6));
            for (int tier = tiers; tier > 0; tier--) {
                double t = (tier - 0.4) / tiers;
                double reach = tall * 0.22 * Math.pow(t, 0.9) * random.nextDouble(0.8, 1.1);
                int touches = 4 + (int) (Math.min(500, pixels) / 24 * t);
                for (int i = 0; i < touches; i++) {
                    bough(canvas, random, v - tall * (1 - t * 0.9), reach);
                }
            }
        }

        private void bough(Canvas canvas, SplittableRandom random, double y, double reach) {
            double side = random.nextDouble(-1, 1);
            double span = reach * random.nextDouble(0.45, 0.75);
            double angle = side * 0.7 + random.nextDouble(-0.2, 0.2);
            double at = u + side * reach * 0.66;
            double drop = Math.abs(side) * reach * 0.36 + reach * random.nextDouble(-0.08, 0.08);
            Colour c = dark.mix(lit, clamp(0.5 - 0.5 * side) * random.nextDouble());
            canvas.dab(new Dab(at, y + drop, span, span * 0.3, angle), c, 0.9);
            if (random.nextDouble() < frost) {
                Colour snow = new Colour(0.5, 0.6, 0.88).mix(lit, 0.25).times(0.55 - 0.25 * side);
                canvas.dab(new Dab(at, y + drop - span * 0.1, span * 0.75, span * 0.15, angle), snow, 0.8);
            }
        }
    }

    /// A broad tree: a trunk and a crown of round tufts, each dabbed from its shadow to its light.
    private record LeafTree(double u, double v, double tall, double spread, Colour dark, Colour lit) {
        void paint(Canvas canvas, SplittableRandom random, double leaf) {
            canvas.dab(new Dab(u, v - tall * 0.2, tall * 0.5, tall * 0.035, Math.PI / 2), dark.times(0.35), 1);
            int tufts = (int) (24 + 60 * spread);
            for (int tuft = 0; tuft < tufts; tuft++) {
                double up = (double) tuft / (tufts - 1);
                double wide = tall * spread * Math.sqrt(Math.max(0.03, 1 - Math.pow(1.55 * up - 0.6, 2)));
                double even = tuft * 0.618034 % 1 * 2 - 1;
                double x = u + wide * (even + random.nextDouble(-0.1, 0.1));
                tuft(canvas, random, x, v - tall * lerp(0.2, 0.92, up), leaf);
            }
        }

        private void tuft(Canvas canvas, SplittableRandom random, double x, double y, double leaf) {
            double radius = tall * random.nextDouble(0.08, 0.13);
            int leaves = (int) Math.max(5, Math.min(600, 2.6 * radius * radius / (leaf * leaf)));
            double low = clamp((v - y) / tall);
            for (int i = 0; i < leaves; i++) {
                double t = (double) i / leaves;
                double turn = random.nextDouble(2 * Math.PI);
                double out = radius * Math.sqrt(random.nextDouble()) * (1.1 - 0.4 * t);
                double dx = out * Math.cos(turn) - radius * 0.28 * t;
                double dy = out * Math.sin(turn) * 0.8 - radius * 0.33 * t;
                double size = leaf * random.nextDouble(0.6, 1.3);
                double sun = t * t * random.nextDouble(0.6, 1.15) * (0.45 + 0.7 * low) - 0.5 * (x - u) / tall;
                Colour c = dark.mix(lit, clamp(sun)).times(random.nextDouble(0.8, 1.15));
                canvas.dab(new Dab(x + dx, y + dy, size * 1.5, size, random.nextDouble(Math.PI)), c, 0.85);
            }
        }
    }

    /// A gabled house seen from a corner, its long side to the right (1) or to the left (-1): the front, the long side,
    /// two slopes of roof, lamps behind the panes.
    private record House(double u, double v, double size, int facing, Colour wall, Colour roof, Colour pane) {
        void paint(Canvas canvas) {
            Colour shade = wall.times(0.55);
            quad(canvas, shade, 0.5, 0, 0.5, -0.5, 1.35, -0.56, 1.35, -0.05);
            quad(canvas, wall, -0.5, 0, -0.5, -0.5, 0.5, -0.5, 0.5, 0);
            quad(canvas, wall, -0.5, -0.5, 0, -0.92, 0.5, -0.5);
            quad(canvas, roof.times(0.8), 0.0, -1.0, 0.86, -1.05, 1.48, -0.52, 0.62, -0.43);
            quad(canvas, roof, 0.0, -1.0, 0.0, -0.91, -0.6, -0.37, -0.64, -0.44);
            quad(canvas, roof, 0.0, -1.0, 0.64, -0.45, 0.6, -0.37, 0.0, -0.91);
            quad(canvas, shade, 0.72, -0.95, 0.72, -1.16, 0.84, -1.16, 0.84, -0.92);
            quad(canvas, roof, 0.7, -1.15, 0.7, -1.2, 0.86, -1.2, 0.86, -1.15);
            for (double x : new double[] {-0.32, 0.06}) {
                window(canvas, x, -0.36, 0.2, 0.2);
            }
            window(canvas, -0.1, -0.72, 0.17, 0.17);
            window(canvas, 0.72, -0.4, 0.17, 0.2);
            window(canvas, 1.06, -0.42, 0.17, 0.2);
        }

        private void window(Canvas canvas, double x, double y, double w, double h) {
            quad(canvas, pane, x, y + h, x, y, x + w, y, x + w, y + h);
            Colour bar = wall.times(0.4);
            double thin = 0.018;
            double mid = x + w / 2;
            quad(canvas, bar, mid - thin, y + h, mid - thin, y, mid + thin, y, mid + thin, y + h);
        }

        private void quad(Canvas canvas, Colour c, double... p) {
            double[] corners = new double[p.length];
            for (int i = 0; i < p.length; i += 2) {
                int to = facing > 0 ? i : p.length - 2 - i;
                corners[to] = u + facing * p[i] * size;
                corners[to + 1] = v + p[i + 1] * size;
            }
            canvas.shape(c, corners);
        }
    }

    /// A flat of water that mirrors what is painted above its horizon, broken by waves that shrink with distance.
    private record Water(double horizon, double middle, double chop, double sway, double fine, int seed) {
        Colour mirrored(Canvas canvas, double u, double v) {
            double below = v - horizon + 0.0015;
            double far = 1 / below;
            double x = (u - middle) * far * fine * 0.45;
            double z = far * fine * 1.3;
            double tilt = Noise.fbm(x, z, 6, seed);
            double turn = Noise.fbm(x * 0.8 + 40, z * 0.8, 5, seed + 20);
            double up = Math.abs(below + chop * tilt * (0.25 + below));
            return canvas.pick(u + sway * turn * (0.15 + below), horizon - up - 0.001);
        }
    }

    /// Bare rock as light finds it, 0 to 1: cracked at every size, lit from the left (-1) or the right (1).
    private static double crag(double u, double v, int from, int seed) {
        double step = 0.004;
        double here = stone(u, v, seed);
        double lean = (here - stone(u + from * step, v - step, seed)) / step;
        return clamp(0.4 + 0.028 * lean + 0.5 * (here - 0.5));
    }

    private static double stone(double u, double v, int seed) {
        double bend = 0.05 * Noise.fbm(u * 5, v * 5, 3, seed);
        double split = Noise.ridged(u * 6 + bend, v * 3.2 + u * 2 + bend, 8, seed + 10);
        return split + 0.5 * Noise.fbm(u * 5 + v * 3, v * 9 - u * 4, 7, seed + 30);
    }

    /// Stars in cells, most of them faint, a few large and tinted.
    private static Colour stars(double u, double v, double cells, int seed) {
        int cx = (int) Math.floor(u * cells);
        int cy = (int) Math.floor(v * cells);
        double size = Math.pow(Noise.hash(cx, cy, seed), 13);
        double x = lerp(0.25, 0.75, Noise.hash(cx, cy, seed + 1));
        double y = lerp(0.25, 0.75, Noise.hash(cx, cy, seed + 2));
        double far = Math.hypot(u * cells - cx - x, v * cells - cy - y);
        double spread = 0.034 + 0.04 * size;
        double k = 2.6 * size * Math.exp(-far * far / (spread * spread));
        double tint = Noise.hash(cx, cy, seed + 3);
        return new Colour(0.8 + 0.3 * tint, 0.9, 1.25 - 0.35 * tint).times(k);
    }

    private static double hump(double x, double middle, double reach) {
        double d = (x - middle) / reach;
        return Math.exp(-d * d);
    }

    // ------------------------------------------------------------------ the six pictures

    /// Ridge behind ridge, with the first sun and the mist between them.
    private record MistyDawn() implements Picture {
        private static final Ramp SKY =
                Ramp.of(0, 0x39588c, 0.16, 0x7c92ba, 0.3, 0xd8b4ae, 0.4, 0xf9c797, 0.56, 0xffdfae);
        private static final Ramp LAND =
                Ramp.of(0, 0xc7a5ab, 0.25, 0xa08aa2, 0.5, 0x64688c, 0.75, 0x2d4059, 1, 0x0d1a26);
        private static final double SUN_U = 0.98;
        private static final double SUN_V = 0.375;
        private static final int RIDGES = 9;

        @Override
        public String name() {
            return "1-misty-dawn";
        }

        @Override
        public void paint(Canvas canvas) {
            canvas.wash(1, (u, v) -> sky(u, v).solid());
            SplittableRandom random = new SplittableRandom(11);
            for (int i = 0; i < RIDGES; i++) {
                ridge(canvas, (double) i / (RIDGES - 1), i, random);
            }
            birds(canvas);
        }

        private static Colour sky(double u, double v) {
            double far = Math.hypot(u - SUN_U, v - SUN_V);
            double veil = Noise.fbm(u * 1.5 + Noise.at(u * 3, v * 8, 7) * 0.2, v * 8 - u * 0.7, 6, 3);
            Colour cloud = Colour.hex(0xffc9b4).mix(Colour.hex(0xffe6bd), Math.exp(-far * 3));
            Colour c = SKY.at(v).mix(cloud, 0.75 * smooth(0.02, 0.55, veil) * smooth(0.5, 0.25, v));
            c = c.plus(Colour.hex(0xffa14e).times(0.75 * Math.exp(-far * 5)));
            c = c.plus(Colour.hex(0xffd48a).times(1.1 * Math.exp(-far * 22)));
            return c.plus(Colour.hex(0xfff0c8).times(5 * smooth(0.026, 0.023, far)));
        }

        private static Colour mist(double u, double v) {
            double near = Math.exp(-1.8 * Math.hypot(u - SUN_U, (v - SUN_V) * 0.8));
            return Colour.hex(0xa9b0c9).mix(Colour.hex(0xffcf9e), near * 1.05);
        }

        private static double skyline(double u, double t, int i) {
            double base = lerp(0.46, 1.0, Math.pow(t, 1.25));
            double peaks = Noise.ridged(u * lerp(1.5, 1.1, t) + i * 3.7, i * 9.1, 7, 30 + i);
            double roll = Noise.fbm(u * 1.3 + i * 5.3, i * 2.2, 6, 60 + i);
            double valley = 1 - 0.75 * hump(u, SUN_U, 0.42) * (1 - t);
            return base - lerp(0.19, 0.06, Math.sqrt(t)) * peaks * valley - 0.09 * roll - 0.12 * t * Math.abs(u - 0.8);
        }

        private static void ridge(Canvas canvas, double t, int i, SplittableRandom random) {
            double thick = lerp(0.11, 0.2, t);
            canvas.land(u -> skyline(u, t, i), (u, v, depth) -> {
                double gully = Noise.fbm(u * 14 + depth * 9, depth * 16 - u * 6, 5, 90 + i);
                Colour body = LAND.at(t).times(1 + 0.38 * gully * (0.3 + 0.7 * t));
                double sun = Math.exp(-1.6 * Math.abs(u - SUN_U)) * (1 - t);
                body = body.plus(Colour.hex(0xffb070).times(0.22 * sun * Math.exp(-depth * 40) * (1 + gully)));
                double drift = 0.05 * Noise.fbm(u * 3 + i, v * 9, 5, 120 + i);
                double fog = smooth(0.0, thick, depth + drift - 0.012) * lerp(0.93, 0.42, t * t);
                return body.mix(mist(u, v), fog).solid();
            });
            if (t > 0.55) {
                forest(canvas, t, i, random);
            }
        }

        private static void forest(Canvas canvas, double t, int i, SplittableRandom random) {
            double tall = lerp(0.009, 0.135, Math.pow((t - 0.5) * 2, 2));
            double u = -0.02;
            while (u < canvas.aspect + 0.02) {
                double grove = smooth(-0.35, 0.3, Noise.fbm(u * 4, i, 3, 150 + i));
                double h = tall * random.nextDouble(0.45, 1.15) * (0.4 + 0.6 * grove);
                Colour dark = LAND.at(Math.min(1, t + 0.04)).times(0.8);
                Colour lit = dark.mix(mist(u, 0.6), 0.13);
                double v = skyline(u, t, i) + h * random.nextDouble(0.1, 0.6);
                new Fir(u, v, h, dark, lit, 0).paint(canvas, random);
                u += tall * random.nextDouble(0.05, 0.26) / (0.2 + grove);
            }
        }

        private static void birds(Canvas canvas) {
            SplittableRandom random = new SplittableRandom(5);
            for (int i = 0; i < 9; i++) {
                double u = 0.5 + i * 0.022 + random.nextDouble(0.012);
                double v = 0.235 - 0.012 * Math.abs(i - 5) + random.nextDouble(0.01);
                double s = random.nextDouble(0.006, 0.009);
                Colour dark = Colour.hex(0x4d5474);
                canvas.dab(new Dab(u - s * 0.4, v, s, s * 0.2, 0.45), dark, 0.85);
                canvas.dab(new Dab(u + s * 0.4, v, s, s * 0.2, -0.5), dark, 0.85);
            }
        }
    }

    /// Rows of lavender to the horizon in evening light: the picture with the fine texture.
    private record LavenderField() implements Picture {
        private static final Ramp SKY = Ramp.of(0, 0x3f78bd, 0.2, 0x7fabd6, 0.36, 0xd3d9d6, 0.47, 0xffe0b0);
        private static final double HORIZON = 0.47;
        private static final double VANISHING = 0.86;
        private static final double ROW = 0.36;

        @Override
        public String name() {
            return "2-lavender-field";
        }

        @Override
        public void paint(Canvas canvas) {
            canvas.wash(1, (u, v) -> sky(u, v).solid());
            hills(canvas);
            SplittableRandom random = new SplittableRandom(21);
            farm(canvas, random);
            canvas.wash(
                    1,
                    (u, v) -> v < HORIZON
                            ? Wash.CLEAR
                            : Colour.hex(0x4a3a5c)
                                    .mix(Colour.hex(0xa58cab), Math.exp(-(v - HORIZON) * 30))
                                    .solid());
            flowers(canvas, random);
            canvas.wash(1, (u, v) -> Colour.hex(0xffdcae).cover(0.5 * Math.exp(-Math.abs(v - HORIZON) * 26)));
            canvas.wash(1, (u, v) -> Colour.hex(0xffc98a).cover(0.25 * Math.exp(-1.9 * Math.hypot(u, v - 0.36))));
        }

        private static Colour sky(double u, double v) {
            double up = HORIZON + 0.05 - v;
            double far = 0.3 / (up + 0.05);
            double x = (u - 0.75) * far * 1.5 + 3;
            double d = Noise.fbm(x, far * 2.6, 7, 201) + 0.25 * Noise.at(x * 0.4, far * 0.8, 209);
            double toLight = Noise.fbm(x - 0.16, far * 2.6 + 0.1, 7, 201) + 0.25 * Noise.at(x * 0.4, far * 0.8, 209);
            double cloud = smooth(-0.06, 0.3, d) * smooth(0.03, 0.2, up);
            double lit = clamp(0.55 + 2.2 * (d - toLight));
            Colour puff = Colour.hex(0x9aa5c4).mix(Colour.hex(0xfff2dc), lit);
            Colour c = SKY.at(v).mix(puff, 0.9 * cloud);
            return c.plus(Colour.hex(0xffb65e).times(0.5 * Math.exp(-3.2 * Math.hypot(u + 0.05, v - 0.4))));
        }

        private static void hills(Canvas canvas) {
            int[] body = {0x9fa9c4, 0x8092a6, 0x5f7a72};
            for (int i = 0; i < 3; i++) {
                int k = i;
                canvas.land(
                        u -> HORIZON
                                - 0.075
                                + 0.026 * k
                                - (0.075 - 0.018 * k) * Noise.fbm(u * 1.2 + k * 4, k, 5, 220 + k)
                                - 0.02 * hump(u, 0.5 + 0.35 * k, 0.3),
                        (u, v, depth) -> {
                            double wood = Noise.fbm(u * 30, v * 60, 4, 230 + k);
                            Colour c = Colour.hex(body[k]).times(1 + 0.45 * wood * (0.15 + 0.3 * k));
                            return c.mix(Colour.hex(0xf2d3b0), smooth(0, 0.12, depth) * 0.75)
                                    .solid();
                        });
            }
        }

        private static void farm(Canvas canvas, SplittableRandom random) {
            Colour dark = Colour.hex(0x1a2c22);
            Colour lit = Colour.hex(0xb0a850);
            for (double u = -0.02; u < 1.55; u += random.nextDouble(0.003, 0.012)) {
                double tall =
                        0.022 * random.nextDouble(0.5, 1.2) * (0.5 + smooth(-0.3, 0.4, Noise.fbm(u * 5, 0, 3, 240)));
                new LeafTree(u, HORIZON + 0.3 * tall, tall, 0.4, Colour.hex(0x3c5046), Colour.hex(0x8f9160))
                        .paint(canvas, random, 0.0019);
            }
            new House(1.08, HORIZON + 0.003, 0.042, 1, Colour.hex(0xe6c79c), Colour.hex(0xb87052), Colour.hex(0x4f5a66))
                    .paint(canvas);
            new House(1.135, HORIZON + 0.004, 0.03, 1, Colour.hex(0xdcbc94), Colour.hex(0xa86a50), Colour.hex(0x4f5a66))
                    .paint(canvas);
            for (double[] c :
                    new double[][] {{1.03, 0.1}, {1.047, 0.125}, {1.061, 0.09}, {1.19, 0.105}, {1.205, 0.08}}) {
                cypress(canvas, random, c[0], c[1]);
            }
            new LeafTree(0.4, HORIZON + 0.008, 0.185, 0.46, dark, lit).paint(canvas, random, 0.0027);
        }

        private static void cypress(Canvas canvas, SplittableRandom random, double u, double tall) {
            for (int i = 0; i < 500; i++) {
                double t = random.nextDouble();
                double side = random.nextDouble(-1, 1);
                double wide = tall * 0.085 * Math.sqrt(Math.sin(Math.PI * Math.pow(t, 0.7) * 0.93 + 0.2));
                Colour c = Colour.hex(0x182a22).mix(Colour.hex(0x7d8546), clamp(-side * 0.8) * random.nextDouble());
                canvas.dab(
                        new Dab(u + side * wide, HORIZON + 0.004 - tall * t, 0.008, 0.0025, 1.5 - side * 0.2), c, 0.9);
            }
        }

        /// From far to near, one line of the picture after another, so that the near flowers hide the far ones.
        private static void flowers(Canvas canvas, SplittableRandom random) {
            double v = HORIZON + 0.003;
            while (v < 1.16) {
                double below = v - HORIZON;
                double size = 0.006 * below / 0.1;
                for (double u = -0.05;
                        u < canvas.aspect + 0.05;
                        u += Math.max(0.0011, size * random.nextDouble(0.12, 0.44))) {
                    plant(canvas, random, u, v + size * random.nextDouble(-0.5, 0.5));
                }
                v += Math.max(0.0009, size * 0.2);
            }
        }

        private static void plant(Canvas canvas, SplittableRandom random, double u, double v) {
            double below = Math.max(0.002, v - HORIZON);
            double x = (u - VANISHING) / below * 0.55;
            double z = 1 / below;
            double phase = x / ROW + 0.04 * Noise.at(x * 2, z * 1.5, 251);
            double across = 2 * (phase - Math.floor(phase)) - 1;
            double size = below * 0.062;
            double patch = Noise.fbm(x * 0.9, z * 0.6, 4, 252);
            if (Math.abs(across) > 0.72) {
                soil(canvas, random, u, v, size * 0.8, across);
            } else {
                flower(canvas, random, new Dab(u, v, size, size, across), patch);
            }
        }

        private static void soil(
                Canvas canvas, SplittableRandom random, double u, double v, double size, double across) {
            Colour earth = Colour.hex(0x5d4636).mix(Colour.hex(0xb08a5e), random.nextDouble() * random.nextDouble());
            Colour c = random.nextDouble() < 0.25 ? Colour.hex(0x6c7a3e) : earth;
            c = across > 0 ? c.times(0.55) : c;
            canvas.dab(
                    new Dab(u, v, size * random.nextDouble(0.4, 1.2), size * 0.3, random.nextDouble(-0.3, 0.3)),
                    c,
                    0.8);
        }

        /// The place's angle says where in the row's round back the plant grows: -1 is the sunny side, 1 the shady one.
        private static void flower(Canvas canvas, SplittableRandom random, Dab place, double patch) {
            double across = place.angle / 0.72;
            double size = place.length;
            double lift = size * 2.1 * Math.sqrt(Math.max(0, 1 - across * across));
            double lean = Math.PI / 2 + across * 0.55 + random.nextDouble(-0.22, 0.22);
            double sun = clamp(0.55 - 0.75 * across + 0.6 * patch) * random.nextDouble(0.35, 1.15);
            Colour bloom = Colour.hex(0x35256b).mix(Colour.hex(0x9a6fd0), clamp(sun * 1.3));
            bloom = bloom.mix(Colour.hex(0xf0b4dc), Math.pow(clamp(sun - 0.35), 1.5));
            double u = place.u + lift * 0.25 * across;
            double v = place.v - lift;
            if (random.nextDouble() < 0.45) {
                Colour stem = Colour.hex(0x2f4030).mix(Colour.hex(0x8a9658), sun);
                canvas.dab(new Dab(u, v + size * 0.9, size * 1.5, size * 0.12, lean), stem, 0.75);
            }
            double tall = size * random.nextDouble(0.7, 1.25);
            canvas.dab(new Dab(u, v, tall, size * 0.3, lean), bloom.times(0.82), 0.9);
            canvas.dab(new Dab(u - size * 0.06, v - size * 0.1, tall * 0.6, size * 0.14, lean), bloom.times(1.3), 0.8);
        }
    }

    /// An autumn wood that stands twice, once in still water.
    private record AutumnLake() implements Picture {
        private static final double SHORE = 0.56;
        private static final Ramp SKY = Ramp.of(0, 0x6f97bd, 0.25, 0xb4c9d6, 0.42, 0xf3e4c8, 0.56, 0xffe9c4);
        private static final int[][] LEAVES = {
            {0x5a2410, 0xf0882c}, {0x6b3a0c, 0xffc244}, {0x5c3c10, 0xf7d264}, {0x4a1512, 0xd8492c}, {0x4a4a14, 0xc9b444}
        };

        @Override
        public String name() {
            return "3-autumn-lake";
        }

        @Override
        public void paint(Canvas canvas) {
            SplittableRandom random = new SplittableRandom(31);
            canvas.wash(1, (u, v) -> sky(u, v).solid());
            mountains(canvas);
            for (int row = 0; row < 4; row++) {
                if (row == 3) {
                    thicket(canvas, random);
                }
                wood(canvas, random, row);
            }
            new House(0.93, SHORE - 0.009, 0.052, 1, Colour.hex(0xa03c2c), Colour.hex(0x4c4644), Colour.hex(0xffdc9c))
                    .paint(canvas);
            bank(canvas, random);
            lake(canvas);
            floating(canvas, random);
            reeds(canvas, random);
        }

        private static Colour sky(double u, double v) {
            double cloud = Noise.fbm(u * 1.7 + 2, v * 4.5, 6, 301);
            Colour c = SKY.at(v).mix(Colour.hex(0xfff3e2), 0.8 * smooth(-0.05, 0.5, cloud));
            return c.plus(Colour.hex(0xffc878).times(0.45 * Math.exp(-3 * Math.hypot(u - 0.3, v - 0.28))));
        }

        private static void mountains(Canvas canvas) {
            canvas.land(
                    u -> 0.4
                            - 0.15 * hump(u, 1.02, 0.26)
                            - 0.09 * hump(u, 0.42, 0.2)
                            - 0.13 * Noise.ridged(u * 1.8, 4, 8, 310),
                    (u, v, depth) -> {
                        double face = crag(u * 0.8, v * 0.8, -1, 311);
                        double snow = smooth(0.13, 0.02, depth + 0.12 * Noise.fbm(u * 6, v * 6, 5, 312));
                        Colour rock = Colour.hex(0x5f7696).mix(Colour.hex(0xb9a99c), face);
                        Colour c = rock.mix(Colour.hex(0xb4c4dc).mix(Colour.hex(0xfff2e0), face * 1.3), 0.9 * snow);
                        return c.mix(Colour.hex(0xf0dfc6), 0.15 + 0.6 * smooth(0, 0.24, depth))
                                .solid();
                    });
            for (int i = 0; i < 2; i++) {
                int k = i;
                canvas.land(u -> wooded(u, k), (u, v, depth) -> {
                    double woods = Noise.fbm(u * 45, v * 60, 5, 314 + k);
                    double stand = Noise.fbm(u * 7, v * 9, 4, 316 + k);
                    Colour c = Colour.hex(0x4f5a58).mix(Colour.hex(0xc08048), clamp(0.4 + 0.9 * woods + stand));
                    return c.mix(Colour.hex(0xf0d9b8), 0.42 - 0.22 * k + 0.4 * smooth(0, 0.12, depth))
                            .solid();
                });
            }
        }

        private static double wooded(double u, int k) {
            double treetops = 0.005 * Math.abs(Noise.at(u * 110, k, 318)) + 0.006 * Noise.at(u * 47, k, 319);
            double sides = (0.09 - 0.02 * k) * Math.pow(Math.abs(u - 0.82) / 0.75, 1.5);
            return 0.475 + 0.03 * k - sides - 0.05 * Noise.fbm(u * 1.6 + 4 * k, 8, 4, 313) - treetops;
        }

        private static void wood(Canvas canvas, SplittableRandom random, int row) {
            double near = row / 3.0;
            double rise = 0.02 * (3 - row);
            for (double u = -0.06; u < 1.56; u += random.nextDouble(0.012, 0.034) * (0.7 + near)) {
                double frame =
                        0.45 + 1.0 * smooth(0.3, 0.85, Math.abs(u - 0.82)) + 0.35 * Noise.fbm(u * 3, row, 3, 320);
                double tall = random.nextDouble(0.1, 0.2) * frame * (0.75 + 0.4 * near);
                double v = SHORE - rise + random.nextDouble(0.006);
                tree(canvas, random, u, v, tall, near);
            }
            canvas.wash(
                    1,
                    (u, v) -> Colour.hex(0xffdfb2)
                            .cover(
                                    v > SHORE + 0.02
                                            ? 0
                                            : 0.3
                                                    * (1 - near)
                                                    * smooth(0.36, SHORE, v + 0.05 * Noise.fbm(u * 4, v * 9, 4, 321))));
        }

        private static void tree(Canvas canvas, SplittableRandom random, double u, double v, double tall, double near) {
            double kind = random.nextDouble() + 0.5 * Noise.fbm(u * 5, near * 7, 2, 322);
            if (kind < 0.3) {
                Colour dark = Colour.hex(0x12241d).mix(Colour.hex(0x7b8378), 0.4 * (1 - near));
                new Fir(u, v, Math.min(0.21, tall * 1.2), dark, Colour.hex(0x66773f), 0).paint(canvas, random);
                return;
            }
            int[] pair = LEAVES[random.nextInt(LEAVES.length)];
            Colour dark = Colour.hex(pair[0]).mix(Colour.hex(0xa08c74), 0.4 * (1 - near));
            new LeafTree(u, v, tall, 0.3, dark, Colour.hex(pair[1])).paint(canvas, random, lerp(0.0024, 0.0033, near));
        }

        /// Bushes under the trees, so that no daylight shows between the trunks.
        private static void thicket(Canvas canvas, SplittableRandom random) {
            for (double u = -0.03; u < 1.53; u += random.nextDouble(0.004, 0.014)) {
                int[] pair = LEAVES[random.nextInt(LEAVES.length)];
                Colour lit = Colour.hex(pair[1]).mix(Colour.hex(0x5c5a30), random.nextDouble(0.2, 0.8));
                double tall = random.nextDouble(0.02, 0.05);
                new LeafTree(u, SHORE + 0.2 * tall, tall, 0.6, Colour.hex(0x231c12), lit).paint(canvas, random, 0.003);
            }
        }

        private static void bank(Canvas canvas, SplittableRandom random) {
            for (int i = 0; i < 9000; i++) {
                double u = random.nextDouble(-0.02, 1.52);
                double deep = random.nextDouble();
                double v = SHORE - 0.012 + 0.016 * deep + 0.003 * Noise.at(u * 9, 0, 330);
                Colour c = Colour.hex(0x3a2a18).mix(Colour.hex(0xc79a4a), random.nextDouble() * (1 - deep));
                canvas.dab(new Dab(u, v, 0.012, 0.0022, Math.PI / 2 + random.nextDouble(-0.6, 0.6)), c, 0.8);
            }
        }

        private static void lake(Canvas canvas) {
            Water water = new Water(SHORE, 0.75, 0.075, 0.045, 3.2, 340);
            canvas.wash(2, (u, v) -> {
                if (v < SHORE) {
                    return Wash.CLEAR;
                }
                double below = v - SHORE;
                Colour deep = Colour.hex(0x10262e);
                Colour c = water.mirrored(canvas, u, v)
                        .times(new Colour(0.86, 0.88, 0.9))
                        .mix(deep, 0.1 + 0.55 * below);
                double breeze = smooth(0.1, 0.5, Noise.fbm(u * 1.2, 0.12 / (below + 0.02) * 3, 4, 350));
                double mist = 0.5 * Math.exp(-below * 55) * (0.7 + Noise.fbm(u * 3, v * 20, 4, 351));
                return c.mix(Colour.hex(0xbcd0da), 0.16 * breeze)
                        .mix(Colour.hex(0xffe6c4), clamp(mist))
                        .solid();
            });
        }

        private static void reeds(Canvas canvas, SplittableRandom random) {
            for (int i = 0; i < 420; i++) {
                boolean left = random.nextDouble() < 0.62;
                double in = Math.abs(random.nextGaussian()) * (left ? 0.11 : 0.07);
                double u = left ? in - 0.02 : 1.52 - in;
                double tall = random.nextDouble(0.1, 0.3) * Math.exp(-in * 5);
                double lean = Math.PI / 2 + random.nextDouble(-0.22, 0.22);
                Colour c = Colour.hex(0x2c2a16).mix(Colour.hex(0xc49a4c), Math.pow(random.nextDouble(), 1.6));
                double tip = -Math.cos(lean) * tall / 2;
                canvas.dab(new Dab(u + tip, 1.01 - tall / 2, tall, 0.0042, Math.PI - lean), c, 0.92);
                if (i % 6 == 0) {
                    canvas.dab(
                            new Dab(u + 1.8 * tip, 1.01 - tall * 0.92, 0.036, 0.009, Math.PI - lean),
                            Colour.hex(0x4a2c18),
                            1);
                }
            }
        }

        private static void floating(Canvas canvas, SplittableRandom random) {
            for (int i = 0; i < 520; i++) {
                double v = SHORE + 0.46 * Math.pow(random.nextDouble(), 0.55);
                double u = random.nextDouble(1.5);
                if (Noise.fbm(u * 2.2, v * 7, 3, 360) < 0.05) {
                    continue;
                }
                double size = 0.03 * (v - SHORE) + 0.001;
                int[] pair = LEAVES[random.nextInt(4)];
                Colour c = Colour.hex(pair[0]).mix(Colour.hex(pair[1]), random.nextDouble(0.35, 0.95));
                canvas.dab(new Dab(u, v + size * 0.22, size, size * 0.32, 0), Colour.hex(0x0d1a1e), 0.45);
                canvas.dab(new Dab(u, v, size, size * 0.36, random.nextDouble(-0.5, 0.5)), c, 0.95);
            }
        }
    }

    /// The sun goes down into a bay, and the water carries it to the beach.
    private record GoldenBay() implements Picture {
        private static final double HORIZON = 0.53;
        private static final double SUN_U = 0.86;
        private static final double SUN_V = 0.462;
        private static final Ramp SKY =
                Ramp.of(0, 0x283566, 0.16, 0x5d4f8a, 0.3, 0xb7658a, 0.41, 0xf58d62, 0.5, 0xffbe6e, 0.56, 0xffd68c);

        @Override
        public String name() {
            return "4-golden-bay";
        }

        @Override
        public void paint(Canvas canvas) {
            canvas.wash(1, (u, v) -> sky(u, v).solid());
            headlands(canvas);
            sea(canvas);
            boat(canvas, 0.585, HORIZON + 0.022, 0.095);
            boat(canvas, 1.16, HORIZON + 0.005, 0.03);
            rocks(canvas);
        }

        private static Colour sky(double u, double v) {
            double far = Math.hypot(u - SUN_U, v - SUN_V);
            double up = Math.max(0, HORIZON - v) + 0.06;
            double z = 0.34 / up;
            double x = (u - SUN_U) * z * 1.3;
            double d = cloud(x, z);
            double dark = cloud(x * 0.985, z * 1.06);
            double cover = smooth(0.0, 0.4, d) * smooth(0, 0.1, HORIZON - v);
            Colour lit = Colour.hex(0xff8f6a)
                    .mix(Colour.hex(0xffd690), Math.exp(-far * 3.2))
                    .mix(Colour.hex(0xd87a9c), smooth(0.3, 0, v));
            Colour shade = Colour.hex(0x4d3f6e).mix(Colour.hex(0xc86a5c), Math.exp(-far * 3));
            Colour c = SKY.at(v).mix(shade.mix(lit, clamp(0.5 + 2.4 * (d - dark) + 0.25 * (0.3 - d))), 0.88 * cover);
            c = c.plus(Colour.hex(0xff9440).times(0.75 * Math.exp(-far * 5.5)));
            c = c.plus(Colour.hex(0xffcf80).times(1.3 * Math.exp(-far * 24)));
            return c.plus(Colour.hex(0xffedc0).times(9 * smooth(0.0275, 0.025, far)));
        }

        private static double cloud(double x, double z) {
            double bend = Noise.fbm(x * 0.7, z * 0.9, 3, 401);
            return Noise.fbm(x * 0.8 + 0.5 * bend, z * 2.1 + 0.4 * bend + 2, 7, 404);
        }

        private static void headlands(Canvas canvas) {
            land(canvas, 0, Colour.hex(0xb8707c), u -> 0.028 * smooth(0.5, 0.1, u) + 0.034 * smooth(1.12, 1.5, u));
            land(canvas, 1, Colour.hex(0x6e4766), u -> 0.085 * smooth(0.4, -0.05, u) + 0.012 * smooth(0.43, 0.38, u));
            land(canvas, 2, Colour.hex(0x38284a), u -> 0.13 * smooth(1.22, 1.5, u) + 0.02 * smooth(1.2, 1.26, u));
        }

        private static void land(Canvas canvas, int k, Colour body, DoubleUnaryOperator tall) {
            canvas.land(
                    u -> HORIZON + 0.004 - tall.applyAsDouble(u) * (1 + 0.55 * Noise.fbm(u * 7, k, 6, 420 + k)),
                    (u, v, depth) -> {
                        if (tall.applyAsDouble(u) < 0.0005) {
                            return Wash.CLEAR;
                        }
                        double crag = crag(u, v, u < SUN_U ? 1 : -1, 430 + k);
                        double sun = Math.exp(-2.2 * Math.abs(u - SUN_U));
                        Colour c = body.times(0.75 + 0.5 * crag)
                                .plus(Colour.hex(0xff9a58).times(0.3 * sun * crag * Math.exp(-depth * 30)));
                        return c.mix(Colour.hex(0xffa878), (0.28 - 0.08 * k) * smooth(0, 0.1, depth))
                                .solid();
                    });
        }

        private static void sea(Canvas canvas) {
            Water water = new Water(HORIZON, SUN_U, 1.0, 0.5, 4.2, 440);
            canvas.wash(3, (u, v) -> {
                if (v < HORIZON) {
                    return Wash.CLEAR;
                }
                double below = v - HORIZON;
                Colour c = water.mirrored(canvas, u, v).times(new Colour(0.8, 0.78, 0.82));
                Colour deep = Colour.hex(0x1c2c52).mix(Colour.hex(0x1d4a5e), smooth(0.1, 0.5, below));
                double path = hump(u, SUN_U, 0.07 + 0.42 * below);
                c = c.mix(deep, 0.12 + 0.5 * smooth(0, 0.4, below) * (1 - 0.55 * path));
                return c.plus(Colour.hex(0xffb060).times(0.1 * path * Math.exp(-below * 4)))
                        .solid();
            });
        }

        private static void boat(Canvas canvas, double u, double v, double s) {
            Colour hull = Colour.hex(0x1d1a2c);
            Colour sail = Colour.hex(0xf3b98c);
            for (int i = 0; i < 26; i++) {
                double down = i / 26.0;
                double shift = 0.1 * s * Noise.at(i * 0.9, u * 10, 450);
                canvas.dab(
                        new Dab(u + shift, v + s * 0.03 + s * 0.75 * down, s * lerp(0.5, 0.12, down), s * 0.035, 0),
                        Colour.hex(0x4a2f44),
                        0.5 * (1 - down));
            }
            canvas.shape(
                    sail.times(0.62),
                    u + 0.02 * s,
                    v - 0.1 * s,
                    u + 0.02 * s,
                    v - 1.02 * s,
                    u + 0.42 * s,
                    v - 0.12 * s);
            canvas.shape(sail, u - 0.02 * s, v - 0.12 * s, u - 0.36 * s, v - 0.1 * s, u - 0.02 * s, v - 0.88 * s);
            canvas.shape(
                    hull, u - 0.01 * s, v, u - 0.01 * s, v - 1.06 * s, u + 0.012 * s, v - 1.06 * s, u + 0.012 * s, v);
            canvas.shape(
                    hull,
                    u - 0.42 * s,
                    v - 0.085 * s,
                    u + 0.46 * s,
                    v - 0.1 * s,
                    u + 0.34 * s,
                    v + 0.03 * s,
                    u - 0.3 * s,
                    v + 0.03 * s);
        }

        private static void rocks(Canvas canvas) {
            canvas.land(
                    u -> 1.0
                            - 0.15 * smooth(0.5, 0.0, u)
                            - 0.05 * smooth(1.25, 1.5, u)
                            + 0.04
                            - 0.09 * Noise.ridged(u * 4.2, 3, 7, 460) * smooth(0.62, 0.3, u),
                    (u, v, depth) -> {
                        double crag = crag(u, v, u < SUN_U ? 1 : -1, 461);
                        double rim = Math.exp(-depth * 60);
                        Colour c = Colour.hex(0x0d0c1a).mix(Colour.hex(0x5a4058), crag * crag);
                        return c.plus(Colour.hex(0xff9a5c).times(0.7 * rim * crag))
                                .solid();
                    });
        }
    }

    /// The portrait: a lighthouse between the last light and the stars.
    private record BlueHourLighthouse() implements Picture {
        private static final double HORIZON = 0.7;
        private static final double TOWER = 0.385;
        private static final double FOOT = 0.675;
        private static final double GALLERY = 0.365;
        private static final double LAMP = 0.347;
        private static final Ramp SKY =
                Ramp.of(0, 0x0b1638, 0.25, 0x183467, 0.45, 0x33619a, 0.58, 0x7f98b8, 0.65, 0xe0ab92, 0.7, 0xffb478);

        @Override
        public String name() {
            return "5-blue-hour-lighthouse";
        }

        @Override
        public int width() {
            return 1600;
        }

        @Override
        public int height() {
            return 2400;
        }

        @Override
        public void paint(Canvas canvas) {
            SplittableRandom random = new SplittableRandom(51);
            canvas.wash(2, (u, v) -> sky(u, v).plus(beam(u, v)).solid());
            sea(canvas);
            headland(canvas, random);
            new House(0.49, FOOT + 0.012, 0.062, 1, Colour.hex(0x6b7894), Colour.hex(0x3a3a58), lampLight(2.0))
                    .paint(canvas);
            tower(canvas);
            grass(canvas, random);
        }

        private static Colour lampLight(double k) {
            return Colour.hex(0xffc877).times(k);
        }

        private static Colour sky(double u, double v) {
            double night = smooth(0.62, 0.2, v);
            double along = (u - 0.12) * 0.82 + (v - 0.1) * 0.57;
            double across = (v - 0.1) * 0.82 - (u - 0.12) * 0.57;
            double dust = Noise.fbm(u * 9, v * 9, 6, 502);
            double band = hump(across + 0.05 * Noise.at(along * 4, 0, 503), 0.08, 0.085) * clamp(0.55 + 0.9 * dust);
            Colour c = SKY.at(v).plus(Colour.hex(0x8fa4dc).times(0.13 * band * night));
            double cloud = smooth(0.05, 0.4, Noise.fbm(u * 2.4, v * 17, 6, 505))
                    * smooth(0.5, 0.62, v)
                    * smooth(0.71, 0.66, v);
            c = c.mix(Colour.hex(0x8a6f92).mix(Colour.hex(0xff9f78), smooth(0.58, 0.68, v)), 0.75 * cloud);
            c = c.plus(Colour.hex(0xff9a58).times(0.35 * Math.exp(-5 * Math.hypot(u - 0.02, (v - 0.7) * 1.6))));
            Colour points = stars(u, v, 70, 510).plus(stars(u, v, 130, 520).times(0.4 + 1.2 * band));
            return c.plus(points.times(night));
        }

        private static Colour beam(double u, double v) {
            double du = u - TOWER;
            double dv = v - LAMP;
            double far = Math.hypot(du, dv) + 1e-6;
            double light =
                    0.55 * ray(du, dv, Math.PI + 0.16) / (1 + 5 * far) + 0.42 * ray(du, dv, -0.2) / (1 + 6 * far);
            double air = 0.8 + 0.5 * Noise.fbm(u * 6, v * 12, 4, 530);
            return lampLight(light * air * smooth(0.01, 0.05, far)).plus(lampLight(0.5 * Math.exp(-far * 22)));
        }

        private static double ray(double du, double dv, double angle) {
            double off = Math.atan2(dv, du) - angle;
            off = Math.abs(Math.IEEEremainder(off, 2 * Math.PI));
            return Math.exp(-off * off / 0.0032);
        }

        private static void sea(Canvas canvas) {
            Water water = new Water(HORIZON, 0.1, 0.4, 0.25, 3.4, 540);
            canvas.wash(2, (u, v) -> {
                if (v < HORIZON) {
                    return Wash.CLEAR;
                }
                Colour c = water.mirrored(canvas, u, v).times(new Colour(0.74, 0.8, 0.9));
                return c.mix(Colour.hex(0x0c2240), 0.15 + 0.6 * smooth(0, 0.28, v - HORIZON))
                        .solid();
            });
        }

        private static double shoreline(double u) {
            double cape = smooth(0.06, 0.36, u);
            double low = 1.03 - 0.42 * smooth(-0.05, 0.2, u) * 0.4;
            double top = FOOT + 0.004 + 0.05 * smooth(0.33, 0.1, u);
            return lerp(low, top, cape) + 0.035 * Noise.fbm(u * 8, 2, 7, 550) * (1 - 0.85 * hump(u, 0.45, 0.14));
        }

        private static void headland(Canvas canvas, SplittableRandom random) {
            canvas.land(BlueHourLighthouse::shoreline, (u, v, depth) -> {
                double crag = crag(u, v, -1, 561);
                Colour rock = Colour.hex(0x0a1222)
                        .mix(Colour.hex(0x56648a), Math.pow(crag, 1.3))
                        .times(0.25 + 0.75 * Math.exp(-depth * 5));
                double west = Math.exp(-3.4 * u) * Math.exp(-depth * 5);
                rock = rock.plus(Colour.hex(0xff9a6a).times(0.55 * west * crag * crag));
                double turf =
                        smooth(0.07, 0.015, depth + 0.05 * Noise.fbm(u * 12, v * 12, 4, 564)) * smooth(0.2, 0.34, u);
                return rock.mix(Colour.hex(0x1d2f33).times(0.6 + crag), 0.85 * turf)
                        .solid();
            });
            foam(canvas, random);
        }

        private static void foam(Canvas canvas, SplittableRandom random) {
            for (int i = 0; i < 2600; i++) {
                double u = random.nextDouble(-0.02, 0.32);
                double v = shoreline(u) - 0.002 + 0.012 * random.nextGaussian();
                double lace = Noise.fbm(u * 14, v * 26, 4, 570);
                if (v > HORIZON + 0.05 && lace > -0.05) {
                    canvas.dab(
                            new Dab(u, v, random.nextDouble(0.003, 0.014), 0.0022, random.nextDouble(-0.4, 0.4)),
                            Colour.hex(0xa9bddb),
                            0.4);
                }
            }
        }

        private static void tower(Canvas canvas) {
            canvas.wash(2, (u, v) -> v < GALLERY || v > FOOT + 0.02 ? Wash.CLEAR : wall(u, v));
            Colour iron = Colour.hex(0x1a2036);
            slab(canvas, iron, GALLERY - 0.004, 0.041, 0.008);
            slab(canvas, iron, GALLERY - 0.0205, 0.039, 0.0018);
            for (int i = -5; i <= 5; i++) {
                double u = TOWER + i * 0.0074;
                canvas.dab(new Dab(u, GALLERY - 0.012, 0.018, 0.0013, Math.PI / 2), iron, 1);
            }
            slab(canvas, lampLight(4.5), LAMP, 0.0185, 0.032);
            for (int i = -1; i <= 1; i++) {
                canvas.dab(new Dab(TOWER + i * 0.0095, LAMP, 0.034, 0.0016, Math.PI / 2), iron, 0.8);
            }
            slab(canvas, iron, LAMP - 0.017, 0.022, 0.004);
            canvas.shape(
                    Colour.hex(0x6d2c34),
                    TOWER - 0.0205,
                    LAMP - 0.018,
                    TOWER - 0.013,
                    LAMP - 0.031,
                    TOWER,
                    LAMP - 0.038,
                    TOWER + 0.013,
                    LAMP - 0.031,
                    TOWER + 0.0205,
                    LAMP - 0.018);
            canvas.dab(new Dab(TOWER, LAMP - 0.044, 0.018, 0.0022, Math.PI / 2), iron, 1);
            canvas.glow(TOWER, LAMP, 0.2, lampLight(0.5));
        }

        private static void slab(Canvas canvas, Colour c, double v, double half, double thick) {
            canvas.shape(
                    c,
                    TOWER - half,
                    v + thick / 2,
                    TOWER - half,
                    v - thick / 2,
                    TOWER + half,
                    v - thick / 2,
                    TOWER + half,
                    v + thick / 2);
        }

        private static Wash wall(double u, double v) {
            double t = (v - GALLERY) / (FOOT - GALLERY);
            double half = lerp(0.026, 0.043, Math.pow(Math.max(0, t), 1.25));
            double x = (u - TOWER) / half;
            if (Math.abs(x) > 1) {
                return Wash.CLEAR;
            }
            boolean red = (int) (Math.min(t, 0.999) * 5) % 2 == 1;
            Colour paint = red ? Colour.hex(0xb04848) : Colour.hex(0xe8e6ea);
            double side = Math.sqrt(1 - x * x);
            Colour dusk = Colour.hex(0x5a75ac)
                    .times(0.35 + 0.45 * side)
                    .plus(Colour.hex(0xffa878).times(0.75 * Math.pow(clamp(-x * 0.8 + 0.25 * side), 1.4)));
            double weather = 1 + 0.16 * Noise.fbm(x * 3, v * 40, 5, 580);
            Colour c = paint.times(dusk).times(weather).plus(lampLight(0.35 * Math.exp(-t * 22)));
            boolean window = Math.abs(x - 0.12) < 0.13 && (Math.abs(t - 0.28) < 0.022 || Math.abs(t - 0.68) < 0.022);
            return (window ? lampLight(1.8) : c).solid();
        }

        private static void grass(Canvas canvas, SplittableRandom random) {
            for (int i = 0; i < 5200; i++) {
                double u = random.nextDouble(0.2, 0.68);
                double thick = clamp(0.55 + 1.3 * Noise.fbm(u * 9, 0, 5, 590));
                double v = shoreline(u) + 0.075 * thick * Math.pow(random.nextDouble(), 1.6) + 0.004;
                double lamp = hump(u, 0.47, 0.09) * hump(v, FOOT + 0.02, 0.03);
                Colour c = Colour.hex(0x16262c)
                        .mix(Colour.hex(0x54695c), random.nextDouble() * 0.7)
                        .plus(lampLight(0.14 * lamp));
                canvas.dab(
                        new Dab(u, v, random.nextDouble(0.006, 0.014), 0.0016, 1.57 + random.nextDouble(-0.5, 0.5)),
                        c,
                        0.8);
            }
        }
    }

    /// The last evening: a village in the snow under a peak that still has the sun.
    private record WinterVillage() implements Picture {
        private static final Ramp SKY =
                Ramp.of(0, 0x101d4a, 0.22, 0x2b4180, 0.42, 0x7a74ac, 0.56, 0xd79aa8, 0.7, 0xf0b8a4);
        private static final double EYE = 0.62;
        private static final double LENS = 1.45;

        @Override
        public String name() {
            return "6-winter-village";
        }

        @Override
        public void paint(Canvas canvas) {
            SplittableRandom random = new SplittableRandom(61);
            canvas.wash(2, (u, v) -> sky(u, v).solid());
            IntStream.range(0, canvas.width).parallel().forEach(x -> column(canvas, x));
            for (int k = 0; k < 3; k++) {
                slope(canvas, random, k);
            }
            path(canvas, random);
        }

        private static Colour sky(double u, double v) {
            double cloud = smooth(0.1, 0.5, Noise.fbm(u * 1.5, v * 8 + u, 6, 601));
            Colour c = SKY.at(v).mix(Colour.hex(0xc88aa6), 0.35 * cloud * smooth(0.05, 0.4, v));
            return c.plus(
                    stars(u, v, 55, 610).plus(stars(u, v, 100, 615).times(0.5)).times(smooth(0.42, 0.05, v)));
        }

        /// The land's height over the valley at a place: one great peak, ridges about it.
        private static double height(double x, double z) {
            double wx = x + 0.18 * Noise.at(x * 0.8, z * 0.8, 620);
            double ridges = Noise.ridged(wx * 0.42 + 1.3, z * 0.42, 8, 621);
            double far = Math.hypot((x - 0.25) * 1.15, (z - 8.2) * 0.8);
            double peak = 2.35 * Math.exp(-far * 0.72);
            double second = 1.0 * Math.exp(-1.1 * Math.hypot(x + 2.9, z - 8.8))
                    + 0.8 * Math.exp(-1.1 * Math.hypot(x - 3.3, z - 8));
            double range = smooth(3.6, 6.5, z);
            return range * (0.1 + peak * (0.72 + 0.42 * ridges) + second + 1.1 * ridges);
        }

        /// Walks away from the eye along one column and paints each piece of land that rises above all before it.
        private static void column(Canvas canvas, int x) {
            int rows = 2 * canvas.height;
            float[] sums = new float[3 * canvas.height];
            float[] cover = new float[canvas.height];
            for (int half = 0; half < 2; half++) {
                double u = (x + 0.25 + 0.5 * half) / canvas.height;
                int top = rows;
                for (double z = 3.5; z < 13 && top > 0; z *= 1.0007) {
                    double wx = (u - 0.75) / LENS * z;
                    double h = height(wx, z);
                    int row = (int) Math.ceil((EYE - LENS * (h - 0.35) / z * 0.92) * rows);
                    if (row < top) {
                        Colour c = shade(wx, z, h);
                        for (int y = Math.max(0, row); y < top; y++) {
                            sums[3 * (y / 2)] += (float) c.r / 4;
                            sums[3 * (y / 2) + 1] += (float) c.g / 4;
                            sums[3 * (y / 2) + 2] += (float) c.b / 4;
                            cover[y / 2] += 0.25f;
                        }
                        top = Math.max(0, row);
                    }
                }
            }
            for (int y = 0; y < canvas.height; y++) {
                canvas.put(3 * (y * canvas.width + x), sums[3 * y], sums[3 * y + 1], sums[3 * y + 2], cover[y]);
            }
        }

        private static Colour shade(double x, double z, double h) {
            double step = 0.006;
            double nx = (h - height(x + step, z)) / step;
            double nz = (h - height(x, z + step)) / step;
            double length = Math.sqrt(nx * nx + nz * nz + 1);
            double sun = clamp((-0.8 * nx + 0.42 - 0.42 * nz) / length);
            double sunlit = shadow(x, z, h) * smooth(0.75, 1.5, h + 0.15 * Noise.fbm(x * 2, z * 2, 3, 630));
            double grit = Noise.fbm(x * 9, z * 9 + h * 6, 5, 631);
            double snow = smooth(0.27, 0.45, 1 / length + 0.2 * grit);
            Colour ground = Colour.hex(0x55505e).mix(Colour.hex(0xf2f4fa), snow);
            Colour sky = Colour.hex(0x5f78b8).times(0.4 + 0.4 / length + 0.1 * (-nx / length));
            Colour c = ground.times(sky.plus(Colour.hex(0xff9468).times(1.7 * sun * sunlit)));
            return c.mix(Colour.hex(0x8a86b4), 0.12 + 0.3 * smooth(6, 13, z) + 0.35 * smooth(0.9, 0.1, h));
        }

        private static double shadow(double x, double z, double h) {
            double open = 1;
            for (double s = 0.04; s < 2.4; s *= 1.35) {
                double over = height(x - 0.8 * s, z - 0.42 * s) - (h + 0.36 * s);
                open = Math.min(open, smooth(0.05 * s, -0.05 * s, over));
            }
            return open;
        }

        private static double snowline(double u, int k) {
            double[] base = {0.66, 0.75, 0.9};
            double bowl = (0.1 - 0.01 * k) * Math.pow(Math.abs(u - 0.78) / 0.75, 1.6);
            return base[k] - bowl + 0.03 * Noise.fbm(u * 1.7 + k * 3, k, 3, 640 + k);
        }

        private static void slope(Canvas canvas, SplittableRandom random, int k) {
            Ramp snow = Ramp.of(0, 0xa4aed6, 0.06, 0x7f90c4, 0.2, 0x4c64a2, 0.4, 0x33487f);
            canvas.land(u -> snowline(u, k), (u, v, depth) -> {
                double drift = Noise.fbm(u * 3.2, v * 13, 6, 650 + k);
                double fine = Noise.fbm(u * 60, v * 150, 3, 660 + k);
                return snow.at(depth + 0.02 * k + 0.05 * drift)
                        .times(1 + 0.22 * drift + 0.06 * fine)
                        .solid();
            });
            woods(canvas, random, k);
            if (k < 2) {
                village(canvas, random, k);
            }
        }

        /// A trodden path from the near edge to the village, with a lantern at each bend.
        private static void path(Canvas canvas, SplittableRandom random) {
            for (int i = 0; i < 900; i++) {
                double t = Math.pow(i / 900.0, 0.8);
                double wide = lerp(0.05, 0.012, t);
                double v = lerp(1.02, 0.735, t);
                double u = bend(t) + wide * 0.4 * random.nextGaussian();
                Colour snow = canvas.pick(bend(t) - 1.6 * wide, v).times(random.nextDouble(0.62, 0.84));
                canvas.dab(
                        new Dab(u, v, wide * random.nextDouble(0.3, 0.7), wide * 0.16, random.nextDouble(-0.2, 0.2)),
                        snow,
                        0.6);
            }
            for (double t : new double[] {0.93, 0.76, 0.52, 0.2}) {
                lantern(canvas, bend(t) + lerp(0.06, 0.015, t), lerp(1.02, 0.735, t), lerp(0.085, 0.022, t));
            }
        }

        private static double bend(double t) {
            return 0.72 + 0.075 * Math.sin(5.6 * t + 0.5) * (1 - 0.6 * t);
        }

        private static void lantern(Canvas canvas, double u, double v, double tall) {
            Colour iron = Colour.hex(0x151a30);
            canvas.glow(u, v, tall * 1.3, Colour.hex(0xff9c48).times(0.22));
            canvas.dab(new Dab(u, v - tall / 2, tall, tall * 0.045, Math.PI / 2), iron, 1);
            canvas.dab(
                    new Dab(u, v - tall, tall * 0.17, tall * 0.14, Math.PI / 2),
                    Colour.hex(0xffc878).times(4),
                    1);
            canvas.dab(new Dab(u, v - tall * 1.09, tall * 0.18, tall * 0.06, 0), iron, 1);
            canvas.glow(u, v - tall, tall * 1.1, Colour.hex(0xffa850).times(0.6));
        }

        private static void woods(Canvas canvas, SplittableRandom random, int k) {
            int count = new int[] {420, 130, 46}[k];
            double tall = new double[] {0.035, 0.09, 0.3}[k];
            double[] places = random.doubles(count).map(r -> -0.03 + 1.56 * r).toArray();
            for (double u : places) {
                double away = smooth(new double[] {0.22, 0.42, 0.5}[k], 0.8, Math.abs(u - 0.78));
                if (random.nextDouble() > away + (k == 0 ? 0.1 : 0)) {
                    continue;
                }
                double h = tall * random.nextDouble(0.6, 1.2);
                double v = snowline(u, k) + h * random.nextDouble(0.05, 0.5);
                new Fir(u, v, h, Colour.hex(0x0f1c33), Colour.hex(0x38507c), 0.5).paint(canvas, random);
            }
        }

        private static void village(Canvas canvas, SplittableRandom random, int k) {
            if (k == 0) {
                for (int i = 0; i < 34; i++) {
                    double u = 0.78 + 0.17 * random.nextGaussian();
                    chalet(canvas, random, u, snowline(u, 0) + 0.016 + 0.05 * i / 34, 0.015 + 0.011 * i / 34);
                }
                church(canvas, 0.835, snowline(0.835, 0) + 0.05);
                return;
            }
            double[][] places = {
                {0.36, 0.052, 0.05},
                {0.58, 0.045, 0.047},
                {1.0, 0.05, 0.05},
                {1.2, 0.05, 0.052},
                {0.46, 0.11, 0.066},
                {0.84, 0.115, 0.068},
                {1.1, 0.13, 0.075}
            };
            for (double[] p : places) {
                chalet(canvas, random, p[0], snowline(p[0], 1) + p[1], p[2]);
            }
        }

        private static void chalet(Canvas canvas, SplittableRandom random, double u, double v, double size) {
            int facing = random.nextDouble() < 0.6 ? 1 : -1;
            Colour lamp = Colour.hex(0xffb85c).times(random.nextDouble(1.3, 2.8));
            Colour wall = Colour.hex(0x4d3a3c).mix(Colour.hex(0x6a5a60), random.nextDouble());
            new House(u, v, size, facing, wall, Colour.hex(0xa9b6dc), lamp).paint(canvas);
            canvas.glow(
                    u + facing * size * 0.4,
                    v - size * 0.1,
                    size * 1.8,
                    Colour.hex(0xff9c48).times(0.26));
            Colour snow = canvas.pick(u, v + size * 0.3);
            for (int i = 0; i < 60; i++) {
                double x = u + facing * size * random.nextDouble(-0.55, 1.4);
                Colour c = snow.times(random.nextDouble(0.92, 1.08));
                canvas.dab(new Dab(x, v + size * random.nextDouble(-0.02, 0.06), size * 0.25, size * 0.07, 0), c, 0.7);
            }
        }

        private static void church(Canvas canvas, double u, double v) {
            Colour wall = Colour.hex(0xb9a5a0);
            Colour lamp = Colour.hex(0xffc268).times(2.2);
            new House(u + 0.022, v, 0.036, 1, wall, Colour.hex(0xb4c0e2), lamp).paint(canvas);
            canvas.shape(wall, u - 0.012, v, u - 0.012, v - 0.075, u + 0.012, v - 0.075, u + 0.012, v);
            canvas.shape(Colour.hex(0x3c3350), u - 0.015, v - 0.073, u, v - 0.15, u + 0.015, v - 0.073);
            canvas.shape(lamp, u - 0.004, v - 0.055, u - 0.004, v - 0.067, u + 0.004, v - 0.067, u + 0.004, v - 0.055);
            canvas.glow(u, v - 0.03, 0.09, Colour.hex(0xff9c48).times(0.3));
        }
    }
}
