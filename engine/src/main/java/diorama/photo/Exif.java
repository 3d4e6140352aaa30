package diorama.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import diorama.media.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the camera wrote beside the picture: which way is up, when and where. A photo without any, or with a part that
/// cannot be read, is an upright one from an unknown time and place.
public record Exif(Orientation orientation, Taken taken) {
    static final Exif NONE = new Exif(Orientation.UPRIGHT, Taken.UNKNOWN);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    public static Exif read(PhotoFile photo) {
        try {
            return of(metadata(photo));
        } catch (ImageProcessingException | IOException _) {
            return NONE;
        }
    }

    private static Metadata metadata(PhotoFile photo) throws ImageProcessingException, IOException {
        var in = new BufferStream(photo.bytes());
        return switch (photo.format()) {
            case JPEG -> jpeg(in);
            case PNG, WEBP, TIFF, HEIC, AVIF -> ImageMetadataReader.readMetadata(in);
            case GIF, BMP -> new Metadata();
        };
    }

    private static Metadata jpeg(InputStream in) throws JpegProcessingException, IOException {
        return JpegMetadataReader.readMetadata(in, List.of(new ExifReader()));
    }

    private static Exif of(Metadata metadata) {
        var main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer tag = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return new Exif(Orientation.ofExif(tag == null ? 1 : tag), new Taken(time(metadata), place(metadata)));
    }

    private static Optional<LocalDateTime> time(Metadata metadata) {
        Directory details = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        return text(details, ExifDirectoryBase.TAG_DATETIME_ORIGINAL)
                .or(() -> text(details, ExifDirectoryBase.TAG_DATETIME_DIGITIZED))
                .or(() -> text(main, ExifDirectoryBase.TAG_DATETIME))
                .flatMap(Exif::parse);
    }

    private static Optional<String> text(@Nullable Directory directory, int tag) {
        return directory == null ? Optional.empty() : Optional.ofNullable(directory.getString(tag));
    }

    private static Optional<LocalDateTime> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), WRITTEN));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Taken.Place> place(Metadata metadata) {
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        var location = gps == null ? null : gps.getGeoLocation();
        if (location == null || location.isZero()) return Optional.empty();
        return Optional.of(new Taken.Place(location.getLatitude(), location.getLongitude()));
    }

    /// A buffer as the stream that the library wants.
    private static final class BufferStream extends InputStream {
        private final ByteBuffer bytes;

        BufferStream(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.hasRemaining() ? bytes.get() & 255 : -1;
        }

        @Override
        public int read(byte[] to, int at, int length) {
            if (length == 0) return 0;
            if (!bytes.hasRemaining()) return -1;
            int count = Math.min(length, bytes.remaining());
            bytes.get(to, at, count);
            return count;
        }

        @Override
        public long skip(long count) {
            int skipped = (int) Math.clamp(count, 0L, bytes.remaining());
            bytes.position(bytes.position() + skipped);
            return skipped;
        }

        @Override
        public int available() {
            return bytes.remaining();
        }
    }
}
