package diorama.movie;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.encode.Codec;
import diorama.encode.EncodeSettings;
import diorama.encode.Encoding;
import diorama.encode.VideoEncoder;
import diorama.look.Quality;
import diorama.media.Size;
import diorama.time.FrameRate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pure colours through painting's matrix, the encoder, the container and a decoder.
class ColourTest {
    private static final double KR = 0.2126;
    private static final double KB = 0.0722;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "MP4,FF0000", "MP4,00FF00", "MP4,0000FF", "MP4,00BDF2", "MP4,000000", "MP4,FFFFFF",
        "MKV,FF0000", "MKV,00BDF2", "WEBM,FF0000", "WEBM,00FF00", "WEBM,0000FF", "WEBM,00BDF2"
    })
    void a_pure_colour_comes_back_within_three(Container container, String colour) throws IOException {
        int[] rgb = {hex(colour, 0), hex(colour, 2), hex(colour, 4)};
        var file = folder.resolve("film");

        Joiner.join(List.of(plain(container.codec(), rgb)), Target.of(file, container));

        for (var shown : Decoded.of(file).shown()) {
            int[] back = rgb(shown.y(), shown.u(), shown.v());
            for (int i = 0; i < 3; i++) assertThat(back[i]).isBetween(rgb[i] - 3, rgb[i] + 3);
        }
    }

    private EncodedChunk plain(Codec codec, int[] rgb) throws IOException {
        var effort = EncodeSettings.DEFAULT.effort(codec, Quality.STANDARD);
        var picture = new Encoding.Picture(new Size(320, 180), FrameRate.OF_30);
        var encoding = Encoding.of(codec, picture, effort, EncodeSettings.DEFAULT);
        double y = KR * rgb[0] + (1 - KR - KB) * rgb[1] + KB * rgb[2];
        try (var writer = ChunkWriter.create(folder.resolve("plain.chunk"));
                var encoder = VideoEncoder.open(encoding, writer)) {
            for (int n = 0; n < 10; n++) {
                TestFilm.fill(encoder.frame().y(), round(16 + 219 * y / 255));
                TestFilm.fill(encoder.frame().u(), round(128 + 224 * (rgb[2] - y) / 255 / (2 * (1 - KB))));
                TestFilm.fill(encoder.frame().v(), round(128 + 224 * (rgb[0] - y) / 255 / (2 * (1 - KR))));
                encoder.submit();
            }
            encoder.finish();
            String header = HexFormat.of().formatHex(encoder.header());
            var stream = new VideoStream(codec, encoding.size(), encoding.rate(), header);
            return writer.finish(stream, Sketch.of(encoder.frame()));
        }
    }

    private static int[] rgb(int y, int u, int v) {
        double luma = (y - 16) / 219.0 * 255;
        double blue = luma + 2 * (1 - KB) * (u - 128) / 224.0 * 255;
        double red = luma + 2 * (1 - KR) * (v - 128) / 224.0 * 255;
        double green = (luma - KR * red - KB * blue) / (1 - KR - KB);
        return new int[] {
            Math.clamp(round(red), 0, 255), Math.clamp(round(green), 0, 255), Math.clamp(round(blue), 0, 255)
        };
    }

    private static int hex(String colour, int at) {
        return Integer.parseInt(colour, at, at + 2, 16);
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }
}
