import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;

/// An ffmpeg program: it gives the floor, and looks at films with eyes that are not ours.
record Ffmpeg(Path program, String version, Path log) {
    private static final String PROGRAM = "ffmpeg";
    private static final int FLOOR_THREADS = 2;

    /// Does something with each picture that comes out of a film, all of them of one size.
    interface Pictures {
        void next(byte[] bytes) throws IOException;
    }

    /// Writes the pictures that ffmpeg reads.
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /// How alike two films are (1 is the same), and over how many frames.
    record Likeness(double ssim, int frameCount) {}

    static Ffmpeg find(String wanted, Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("ffmpeg.log");
        var program = wanted.isEmpty() ? onPath().orElseGet(Ffmpeg::amongOurLibraries) : Path.of(wanted);
        return new Ffmpeg(program, version(program, log), log);
    }

    private static Optional<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(place -> Path.of(place, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path amongOurLibraries() {
        try {
            return Path.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class));
        } catch (UnsatisfiedLinkError e) {
            throw new Unmeasured("There is no ffmpeg on the PATH, and the one among our libraries does not start here ("
                    + e.getMessage() + "). Install ffmpeg.");
        }
    }

    private static String version(Path program, Path log) throws IOException, InterruptedException {
        try {
            String said = new Command(List.of(program.toString(), "-version"), log).talk((out, _) -> text(out));
            return said.lines().findFirst().orElse("").replaceFirst(" Copyright.*", "");
        } catch (IOException e) {
            throw new Unmeasured(program + " cannot be started: " + e.getMessage());
        }
    }

    /// What x264 alone costs on finished frames: two threads, nothing but the preset and crf 20.
    Spent floor(Path raw, String preset, Path out) throws IOException, InterruptedException {
        var words = words("-i", raw.toString());
        words.addAll(List.of("-c:v", "libx264", "-preset", preset, "-crf", Contest.CRF));
        words.addAll(List.of("-threads", Integer.toString(FLOOR_THREADS), out.toString()));
        return new Command(words, log).run();
    }

    /// Encodes pictures that `source` writes as YUV4MPEG2, the way the floor does.
    void encode(Source source, Path out) throws IOException, InterruptedException {
        var words = words("-f", "yuv4mpegpipe", "-i", "-");
        words.addAll(List.of("-c:v", "libx264", "-preset", "medium", "-crf", Contest.CRF, out.toString()));
        new Command(words, log).talk((_, input) -> {
            try (input) {
                source.writeTo(input);
            }
            return 0;
        });
    }

    /// The mean of all frames' SSIM over all planes. Frames are paired by their number, not by their time.
    Likeness likeness(Path film, Path raw) throws IOException, InterruptedException {
        var words = words("-i", film.toString(), "-i", raw.toString());
        String byNumber = "settb=1/30,setpts=N";
        String graph = "[0:v]" + byNumber + "[a];[1:v]" + byNumber + "[b];[a][b]ssim=stats_file=-";
        words.addAll(List.of("-lavfi", graph, "-f", "null", "-"));
        return new Command(words, log).talk((out, _) -> average(text(out)));
    }

    /// Lines like `n:1 Y:0.99 U:0.99 V:0.99 All:0.991234 (20.1)`.
    private static Likeness average(String lines) {
        var values = lines.lines()
                .filter(line -> line.contains(" All:"))
                .mapToDouble(line ->
                        Double.parseDouble(line.replaceFirst(".* All:", "").replaceFirst(" .*", "")))
                .summaryStatistics();
        return new Likeness(values.getAverage(), Math.toIntExact(values.getCount()));
    }

    /// Gives each picture of a film as planar 4:2:0, as it was coded.
    void decode(Path film, int pictureBytes, Pictures pictures) throws IOException, InterruptedException {
        var words = words("-i", film.toString());
        words.addAll(List.of("-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-"));
        new Command(words, log).talk((out, _) -> {
            for (byte[] picture = out.readNBytes(pictureBytes); picture.length == pictureBytes; ) {
                pictures.next(picture);
                picture = out.readNBytes(pictureBytes);
            }
            return 0;
        });
    }

    /// What ffmpeg says about a film's streams, such as `yuv420p(tv, bt709, progressive)`.
    String description(Path film) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(program.toString(), "-hide_banner", "-nostdin", "-i", film.toString()));
        words.addAll(List.of("-c", "copy", "-f", "null", "-"));
        new Command(words, log).run();
        return Files.readString(log);
    }

    private List<String> words(String... more) {
        var words = new ArrayList<>(List.of(program.toString(), "-v", "error", "-y"));
        words.addAll(List.of(more));
        return words;
    }

    private static String text(InputStream out) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8));
        return String.join("\n", reader.lines().toList());
    }
}
