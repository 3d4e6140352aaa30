import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/// Pure colours through the whole way, and back by the numbers of BT.709.
final class Colours implements Section {
    private static final List<Integer> COLOURS = List.of(0xFF0000, 0x00FF00, 0x0000FF, 0x00BDF2);
    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int FRAMES_EACH = 30;
    private static final int LIMIT = 3;
    private static final String TAGS = "yuv420p(tv, bt709";

    @Override
    public String name() {
        return "colours";
    }

    @Override
    public String title() {
        return "Colours: "
                + String.join(", ", COLOURS.stream().map(Colours::hex).toList());
    }

    @Override
    public boolean needsPhotographs() {
        return false;
    }

    @Override
    public void measure(Stand stand, Consumer<Row> rows) throws IOException, InterruptedException {
        var shots = new ArrayList<Film.Shot>();
        for (int rgb : COLOURS) {
            String name = hex(rgb).substring(1) + ".png";
            savePng(stand, name, rgb);
            shots.add(new Film.Shot(name, FRAMES_EACH, 0, 0));
        }
        var file = stand.file("colours.mp4");
        stand.diorama().render(new Film(WIDTH, HEIGHT, shots), stand.folder(), file);
        var worst = new Worst();
        stand.ffmpeg().decode(file, WIDTH * HEIGHT * 3 / 2, worst);
        rows.accept(Row.of(
                "largest error of any pixel, of 255",
                Arrays.toString(worst.errors),
                "at most " + LIMIT,
                Arrays.stream(worst.errors).allMatch(error -> error >= 0 && error <= LIMIT)));
        boolean isTagged = stand.ffmpeg().description(file).contains(TAGS);
        rows.accept(Row.of("tagged as limited BT.709", isTagged ? "yes" : "no", "yes", isTagged));
    }

    private static String hex(int rgb) {
        return Row.number("#%06X", rgb);
    }

    private static void savePng(Stand stand, String name, int rgb) throws IOException {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) for (int x = 0; x < WIDTH; x++) image.setRGB(x, y, rgb);
        ImageIO.write(image, "png", stand.file(name).toFile());
    }

    /// The largest error in the middle frame of each colour; -1 for a colour that was not seen.
    private static final class Worst implements Ffmpeg.Pictures {
        private final int[] errors = new int[COLOURS.size()];
        private int seen;

        Worst() {
            Arrays.fill(errors, -1);
        }

        @Override
        public void next(byte[] picture) {
            int colour = seen / FRAMES_EACH;
            if (seen++ % FRAMES_EACH != FRAMES_EACH / 2 || colour >= errors.length) return;
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < WIDTH; x++) {
                    errors[colour] = Math.max(errors[colour], error(rgb(picture, x, y), COLOURS.get(colour)));
                }
            }
        }
    }

    private static int error(int a, int b) {
        int red = Math.abs((a >> 16 & 255) - (b >> 16 & 255));
        int green = Math.abs((a >> 8 & 255) - (b >> 8 & 255));
        int blue = Math.abs((a & 255) - (b & 255));
        return Math.max(red, Math.max(green, blue));
    }

    /// ITU-R BT.709-6, section 3, in limited range: luma 16 to 235, colour differences 16 to 240.
    private static int rgb(byte[] planes, int x, int y) {
        int chroma = WIDTH * HEIGHT + y / 2 * (WIDTH / 2) + x / 2;
        double luma = ((planes[y * WIDTH + x] & 255) - 16) / 219.0;
        double blue = ((planes[chroma] & 255) - 128) / 224.0;
        double red = ((planes[chroma + WIDTH * HEIGHT / 4] & 255) - 128) / 224.0;
        double r = luma + 1.5748 * red;
        double b = luma + 1.8556 * blue;
        double g = (luma - 0.2126 * r - 0.0722 * b) / 0.7152;
        return level(r) << 16 | level(g) << 8 | level(b);
    }

    private static int level(double part) {
        return Math.clamp(Math.round(255 * part), 0, 255);
    }
}
