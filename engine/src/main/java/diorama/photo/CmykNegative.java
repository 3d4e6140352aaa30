package diorama.photo;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import diorama.look.Colour;
import diorama.media.Size;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStreamImpl;

/// A JPEG of four inks (CMYK or YCCK), as printers want it: TwelveMonkeys decodes it and converts it by its profile.
/// FFmpeg would drop the profile. Very large ones are read with pixels left out, so that the heap stays small.
record CmykNegative(PhotoFile photo, Size size, Orientation orientation) implements Negative {
    private static final long MOST_PIXELS = 48_000_000;

    @Override
    public int mostHalvings() {
        return leastHalvings();
    }

    @Override
    public int leastHalvings() {
        int halvings = 0;
        while (size.pixels() >> (2 * halvings) > MOST_PIXELS) halvings++;
        return halvings;
    }

    @Override
    public Sheet develop(int halvings, Colour background) {
        ImageReader reader = reader();
        try (var in = new BufferInput(photo.bytes())) {
            reader.setInput(in);
            var wanted = reader.getDefaultReadParam();
            wanted.setSourceSubsampling(1 << halvings, 1 << halvings, 0, 0);
            BufferedImage image = reader.read(0, wanted);
            return new ImageSheet(image);
        } catch (IOException e) {
            throw photo.damaged(String.valueOf(e.getMessage()));
        } finally {
            reader.dispose();
        }
    }

    private ImageReader reader() {
        var spi = IIORegistry.getDefaultInstance().getServiceProviderByClass(JPEGImageReaderSpi.class);
        try {
            return spi.createReaderInstance();
        } catch (IOException e) {
            throw new AssertionError("TwelveMonkeys' JPEG reader does not start", e);
        }
    }

    @Override
    public void close() {
        // The file is closed by whoever opened it.
    }

    /// A buffer as ImageIO reads it.
    private static final class BufferInput extends ImageInputStreamImpl {
        private final ByteBuffer bytes;

        BufferInput(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            bitOffset = 0;
            return streamPos < bytes.limit() ? bytes.get((int) streamPos++) & 255 : -1;
        }

        @Override
        public int read(byte[] to, int at, int length) {
            bitOffset = 0;
            int count = (int) Math.min(length, bytes.limit() - streamPos);
            if (count <= 0) return length == 0 ? 0 : -1;
            bytes.get((int) streamPos, to, at, count);
            streamPos += count;
            return count;
        }

        @Override
        public long length() {
            return bytes.limit();
        }
    }
}
