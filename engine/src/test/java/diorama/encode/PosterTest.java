package diorama.encode;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Frame;
import diorama.media.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosterTest {
    /// The code values are those of BT.709, limited range.
    @ParameterizedTest
    @CsvSource({
        "JPEG,FF0000,63,102,240", "JPEG,00FF00,173,42,26", "JPEG,0000FF,32,240,118", "JPEG,FFFFFF,235,128,128",
        "PNG,FF0000,63,102,240", "PNG,00FF00,173,42,26", "PNG,0000FF,32,240,118", "PNG,000000,16,128,128"
    })
    void a_poster_has_the_colours_of_its_frame(Poster.Form form, String colour, int y, int u, int v)
            throws IOException {
        byte[] bytes = Poster.of(new Size(62, 34), form, frame -> fill(frame, y, u, v));

        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(picture.getWidth()).isEqualTo(62);
        assertThat(picture.getHeight()).isEqualTo(34);
        for (int at = 0; at < 6; at += 2) {
            int wanted = Integer.parseInt(colour, at, at + 2, 16);
            int found = picture.getRGB(31, 17) >> (16 - 4 * at) & 0xff;
            assertThat(found).isBetween(wanted - 3, wanted + 3);
        }
    }

    private static void fill(Frame frame, int y, int u, int v) {
        frame.y().samples().fill((byte) y);
        frame.u().samples().fill((byte) u);
        frame.v().samples().fill((byte) v);
    }
}
