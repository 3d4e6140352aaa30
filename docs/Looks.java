import diorama.frame.Frame;
import diorama.look.Colour;
import diorama.look.Easing;
import diorama.look.Filter;
import diorama.look.Motion;
import diorama.look.Names;
import diorama.look.Transition;
import diorama.look.Turn;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Backdrop;
import diorama.plan.Blend;
import diorama.plan.Camera;
import diorama.plan.Grade;
import diorama.plan.Grading;
import diorama.plan.Reel;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import diorama.plan.Window;
import diorama.probe.Probe;
import diorama.render.ChunkPainter;
import diorama.render.PlanPainter;
import diorama.render.RenderSettings;
import diorama.time.FrameRange;
import diorama.time.FrameRate;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/// Writes `docs/looks.md` and its sheets of small pictures: every transition, motion and filter, painted from the sample
/// photos by the painter itself. Run by `./do looks`.
final class Looks {
    private static final Size SMALL = new Size(160, 90);
    private static final double[] MOMENTS = {0.25, 0.5, 0.75};
    private static final int FRAMES = 39;
    private static final int LINE = 16;
    private static final float JPEG_QUALITY = 0.72f;

    private final Path docs = Path.of("docs");
    private final List<Media.Visual> photos = new ArrayList<>();
    private final ChunkPainter.Opener painters =
            PlanPainter.over(id -> Path.of(id.value()), RenderSettings.DEFAULT, 8);
    private final StringBuilder page = new StringBuilder();

    public static void main(String[] args) throws IOException {
        new Looks().write();
    }

    private void write() throws IOException {
        try (var files = Files.list(Path.of("samples"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".jpg")).sorted().toList())
                photos.add((Media.Visual) new Probe().probe(file, new MediaId(file.toString())).media());
        }
        Files.createDirectories(docs.resolve("looks"));
        page.append("# Looks\n\nWritten by `./do looks`; every picture is painted by Diorama from `samples/`.\n");
        page.append("Say a look by its English or Chinese name; in a draft it stands by the name in the first column.\n");
        transitions();
        motions();
        filters();
        easings();
        Files.writeString(docs.resolve("looks.md"), page);
    }

    // --- transitions -------------------------------------------------------------------------------------------------

    private void transitions() throws IOException {
        page.append("\n## Transitions\n\nEach strip shows a quarter, a half and three quarters of the way.\n");
        for (var family : Transition.Family.values()) {
            var members = List.of(Transition.values()).stream().filter(t -> t.family() == family).toList();
            if (family == Transition.Family.CUTS) continue;
            String name = family.name().toLowerCase(Locale.ROOT);
            page.append("\n### ").append(name.substring(0, 1).toUpperCase(Locale.ROOT)).append(name.substring(1));
            page.append("\n\n![").append(name).append("](looks/").append(name).append(".jpg)\n\n");
            page.append("| name | English | 中文 | usual length | what is seen |\n|---|---|---|---|---|\n");
            var strips = new ArrayList<Strip>();
            for (var member : members) {
                row(member.names(), member.defaultLengthMs() + " ms | " + member.seen());
                strips.add(new Strip(member.names().wire(), strip(entrance(member, strips.size()))));
            }
            sheet(name, strips, 2);
        }
    }

    private RenderPlan entrance(Transition transition, int turn) {
        var blend = new Blend(transition, FRAMES, Easing.LINEAR, transition.colour());
        var older = shot(turn % photos.size(), new FrameRange(0, FRAMES), Blend.CUT, Grading.NONE);
        var newer = shot((turn + 1) % photos.size(), new FrameRange(0, FRAMES + 1), blend, Grading.NONE);
        return new RenderPlan(SMALL, FrameRate.OF_30, FRAMES, List.of(older, newer), List.of());
    }

    // --- motions, filters, easings -----------------------------------------------------------------------------------

    private void motions() throws IOException {
        page.append("\n## Motions\n\n![motions](looks/motions.jpg)\n\n| name | English | 中文 |\n|---|---|---|\n");
        var strips = new ArrayList<Strip>();
        for (var motion : Motion.values()) {
            row(motion.names(), "");
            var shot = shot(strips.size() % photos.size(), new FrameRange(0, FRAMES), Blend.CUT, Grading.NONE);
            var moved = new Shot(
                    shot.frames(), shot.reel(), camera(motion, shot.camera().from()), shot.backdrop(), Blend.CUT);
            var plan = new RenderPlan(SMALL, FrameRate.OF_30, FRAMES, List.of(moved), List.of());
            strips.add(new Strip(motion.names().wire(), strip(plan)));
        }
        sheet("motions", strips, 2);
    }

    /// Larger moves than films make, so that small pictures show them.
    private static Camera camera(Motion motion, Window w) {
        var near = new Window(w.x() + w.width() / 6, w.y() + w.height() / 6, w.width() / 1.5, w.height() / 1.5);
        var left = new Window(w.x(), near.y(), near.width(), near.height());
        var right = new Window(w.x() + w.width() / 3, near.y(), near.width(), near.height());
        var top = new Window(near.x(), w.y(), near.width(), near.height());
        var bottom = new Window(near.x(), w.y() + w.height() / 3, near.width(), near.height());
        return switch (motion) {
            case STILL -> Camera.still(w);
            case ZOOM_IN -> new Camera(w, near, Easing.LINEAR);
            case ZOOM_OUT -> new Camera(near, w, Easing.LINEAR);
            case PAN_LEFT -> new Camera(right, left, Easing.LINEAR);
            case PAN_RIGHT -> new Camera(left, right, Easing.LINEAR);
            case PAN_UP -> new Camera(bottom, top, Easing.LINEAR);
            case PAN_DOWN -> new Camera(top, bottom, Easing.LINEAR);
            case PARALLAX -> new Camera(w, w, Easing.LINEAR, 0.12);
        };
    }

    private void filters() throws IOException {
        page.append("\n## Filters\n\nEach strip shows the photo as it is, the usual strength, and a strong one.\n\n");
        page.append("![filters](looks/filters.jpg)\n\n| name | English | 中文 | usual strength |\n|---|---|---|---|\n");
        var strips = new ArrayList<Strip>();
        for (var filter : Filter.values()) {
            if (filter.isEnd()) continue;
            row(filter.names(), filter.usual() + (filter.goesBothWays() ? " (-1..1)" : " (0..1)"));
            if (filter == Filter.LUT) continue;
            var pictures = new ArrayList<BufferedImage>();
            double strong = filter.usual() < 0 ? -0.9 : filter.goesBothWays() ? 0.7 : 1;
            for (double strength : new double[] {0, filter.usual(), strong}) pictures.add(graded(filter, strength, strips.size()));
            strips.add(new Strip(filter.names().wire(), pictures));
        }
        sheet("filters", strips, 2);
    }

    private BufferedImage graded(Filter filter, double strength, int turn) {
        var grading = strength == 0 ? Grading.NONE : new Grading(List.of(new Grade.Look(filter, strength)));
        var shot = shot(turn % photos.size(), new FrameRange(0, FRAMES), Blend.CUT, grading);
        return painted(new RenderPlan(SMALL, FrameRate.OF_30, FRAMES, List.of(shot), List.of()), 0);
    }

    private void easings() {
        page.append("\n## Easings\n\nHow a movement or an entrance begins and ends.\n\n");
        page.append("| name | English | 中文 | at a quarter, a half, three quarters |\n|---|---|---|---|\n");
        for (var e : Easing.values()) {
            row(e.names(), String.format(Locale.ROOT, "%.2f, %.2f, %.2f", e.at(0.25), e.at(0.5), e.at(0.75)));
        }
    }

    private void row(Names names, String rest) {
        page.append("| `").append(names.wire()).append("` | ").append(names.english()).append(" | ");
        page.append(names.chinese()).append(" |").append(rest.isEmpty() ? "" : " " + rest + " |").append('\n');
    }

    // --- painting ----------------------------------------------------------------------------------------------------

    private Shot shot(int photo, FrameRange frames, Blend blend, Grading grading) {
        var media = photos.get(photo);
        var size = media.size();
        double scale = Math.min((double) size.width() / SMALL.width(), (double) size.height() / SMALL.height());
        double width = SMALL.width() * scale, height = SMALL.height() * scale;
        var window = new Window((size.width() - width) / 2, (size.height() - height) / 2, width, height);
        var reel = new Reel.Still(media.id(), media.file().digest(), size, Turn.NONE, Colour.BLACK, grading);
        return new Shot(frames, reel, Camera.still(window), new Backdrop.Plain(Colour.BLACK), blend);
    }

    private List<BufferedImage> strip(RenderPlan plan) {
        var pictures = new ArrayList<BufferedImage>();
        for (double moment : MOMENTS) pictures.add(painted(plan, (int) Math.round(moment * (FRAMES + 1)) - 1));
        return pictures;
    }

    private BufferedImage painted(RenderPlan plan, int n) {
        try (var painter = painters.open(plan);
                var arena = Arena.ofConfined()) {
            var frame = Frame.allocate(arena, SMALL.width(), SMALL.height());
            painter.paint(n, frame);
            return picture(frame);
        }
    }

    private static BufferedImage picture(Frame frame) {
        var picture = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                double light = (sample(frame.y(), x, y) - 16) / 219.0;
                double blue = light + 1.8556 * (sample(frame.u(), x / 2, y / 2) - 128) / 224;
                double red = light + 1.5748 * (sample(frame.v(), x / 2, y / 2) - 128) / 224;
                double green = (light - 0.2126 * red - 0.0722 * blue) / 0.7152;
                picture.setRGB(x, y, code(red) << 16 | code(green) << 8 | code(blue));
            }
        }
        return picture;
    }

    private static int sample(diorama.frame.Plane plane, int x, int y) {
        return plane.samples().get(ValueLayout.JAVA_BYTE, (long) y * plane.strideBytes() + x) & 0xFF;
    }

    private static int code(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }

    private record Strip(String name, List<BufferedImage> pictures) {}

    private void sheet(String name, List<Strip> strips, int across) throws IOException {
        int width = SMALL.width() * MOMENTS.length + 12, height = SMALL.height() + LINE + 4;
        int rows = Math.ceilDiv(strips.size(), across);
        var sheet = new BufferedImage(across * width, rows * height, BufferedImage.TYPE_INT_RGB);
        var pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        for (int i = 0; i < strips.size(); i++) {
            int x = i % across * width, y = i / across * height;
            pen.drawString(strips.get(i).name(), x + 2, y + LINE - 4);
            for (int k = 0; k < MOMENTS.length; k++)
                pen.drawImage(strips.get(i).pictures().get(k), x + k * SMALL.width(), y + LINE, null);
        }
        jpeg(sheet, docs.resolve("looks").resolve(name + ".jpg"));
    }

    private static void jpeg(BufferedImage sheet, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(JPEG_QUALITY);
        Files.deleteIfExists(file);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
