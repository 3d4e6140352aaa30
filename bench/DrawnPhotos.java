import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/// Ten JPEGs of 12 megapixels out of the sample pictures, for who has no photographs at hand: enlarged, cut,
/// and with grain and fine texture, so that they are about as hard to decode and to encode as what a camera
/// takes.
final class DrawnPhotos {
    static final String SAYS = "ten drawn pictures of 12 megapixels with grain, made of the samples (not photographs)";

    private static final Path SAMPLES = Path.of("samples");
    private static final int COUNT = 10;
    private static final int LONG_SIDE = 4000;
    private static final int SHORT_SIDE = 3000;
    private static final float JPEG_QUALITY = 0.92f;

    private DrawnPhotos() {}

    /// Draws them into a folder and gives their names.
    static List<String> draw(Path folder) throws IOException {
        var samples = samples();
        IntStream.range(0, COUNT).parallel().forEach(i -> {
            try {
                save(drawn(ImageIO.read(samples.get(i % samples.size()).toFile()), i, samples.size()), i, folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return IntStream.range(0, COUNT).mapToObj(Photographs::name).toList();
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            var found = files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
            if (found.isEmpty())
                throw new Unmeasured("There are no pictures in " + SAMPLES + "/; give some with --photos.");
            return found;
        }
    }

    /// Every third one stands upright; a sample that comes a second time is mirrored and seen from nearer.
    private static BufferedImage drawn(BufferedImage sample, int index, int sampleCount) {
        boolean isUpright = index % 3 == 2;
        var photo = isUpright ? blank(SHORT_SIDE, LONG_SIDE) : blank(LONG_SIDE, SHORT_SIDE);
        double cover = Math.max(
                (double) photo.getWidth() / sample.getWidth(), (double) photo.getHeight() / sample.getHeight());
        boolean isAgain = index >= sampleCount;
        place(sample, photo, isAgain ? 1.2 * cover : cover, isAgain);
        new Grain(index).over(pixels(photo), photo.getWidth());
        return photo;
    }

    private static BufferedImage blank(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static void place(BufferedImage sample, BufferedImage photo, double scale, boolean isMirrored) {
        var middle = AffineTransform.getTranslateInstance(photo.getWidth() / 2.0, photo.getHeight() / 2.0);
        middle.scale(isMirrored ? -scale : scale, scale);
        middle.translate(-sample.getWidth() / 2.0, -sample.getHeight() / 2.0);
        Graphics2D graphics = photo.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(sample, middle, null);
        graphics.dispose();
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private static void save(BufferedImage photo, int index, Path folder) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var wish = writer.getDefaultWriteParam();
        wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        wish.setCompressionQuality(JPEG_QUALITY);
        try (var out = new FileImageOutputStream(
                folder.resolve(Photographs.name(index)).toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(photo, null, null), wish);
        } finally {
            writer.dispose();
        }
    }
}
