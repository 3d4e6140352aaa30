package diorama.clip;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_get;

import diorama.media.Size;
import diorama.photo.AvError;
import diorama.photo.ByteSource;
import diorama.photo.Container;
import diorama.photo.Orientation;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/// An opened file with moving pictures or sound, and what its container says of them. Whoever opens it closes it.
public final class ClipFile implements AutoCloseable {
    private static final long MICROSECONDS = 1_000_000;

    private final String name;
    private final ClipSettings settings;
    private final FileChannel channel;
    private final Container container;

    private ClipFile(String name, ClipSettings settings, FileChannel channel, Container container) {
        this.name = name;
        this.settings = settings;
        this.channel = channel;
        this.container = container;
    }

    /// `name` is what problems call it.
    public static ClipFile open(Path file, String name, ClipSettings settings) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            var opened = open(name, settings, channel);
            channel = null;
            return opened;
        } catch (NoSuchFileException e) {
            throw new Refused(new Problem.FileNotFound(name), e);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(name, String.valueOf(e.getMessage())), e);
        } finally {
            close(channel);
        }
    }

    private static ClipFile open(String name, ClipSettings settings, FileChannel channel) throws IOException {
        long length = channel.size();
        if (length == 0) throw new Refused(new Problem.EmptyFile(name));
        if (length > settings.maxFileBytes()) {
            throw new Refused(new Problem.TooLarge(name, length, settings.maxFileBytes()));
        }
        try {
            var container = Container.open(ByteSource.of(channel));
            int found = avformat_find_stream_info(container.context(), (PointerPointer<?>) null);
            if (found < 0) {
                container.close();
                throw damaged(name, AvError.text(found));
            }
            return new ClipFile(name, settings, channel, container);
        } catch (Container.Unreadable e) {
            throw damaged(name, String.valueOf(e.getMessage()));
        }
    }

    static Refused damaged(String name, String detail) {
        return new Refused(new Problem.Damaged(name, "clip", detail));
    }

    public String name() {
        return name;
    }

    ClipSettings settings() {
        return settings;
    }

    AVFormatContext context() {
        return container.context();
    }

    /// The main moving picture, where there is one; the cover of a record is none.
    Optional<AVStream> pictures() {
        return stream(AVMEDIA_TYPE_VIDEO);
    }

    public boolean hasPictures() {
        return pictures().isPresent();
    }

    public boolean hasSound() {
        return stream(AVMEDIA_TYPE_AUDIO).isPresent();
    }

    private Optional<AVStream> stream(int type) {
        var context = context();
        for (int i = 0; i < context.nb_streams(); i++) {
            var stream = context.streams(i);
            boolean isCover = (stream.disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0;
            if (stream.codecpar().codec_type() == type && !isCover) return Optional.of(stream);
        }
        return Optional.empty();
    }

    /// As the container says; 0 when it does not.
    public long lengthMs() {
        var pictures = pictures();
        if (pictures.isPresent() && pictures.get().duration() != AV_NOPTS_VALUE) {
            return Math.round(pictures.get().duration() * seconds(pictures.get().time_base()) * 1000);
        }
        long whole = context().duration();
        return whole == AV_NOPTS_VALUE ? 0 : Math.max(0, whole * 1000 / MICROSECONDS);
    }

    /// An average where frames come unevenly.
    public FrameRate rate() {
        var stream = pictures().orElseThrow();
        var average = stream.avg_frame_rate();
        var rate = average.num() > 0 && average.den() > 0 ? average : stream.r_frame_rate();
        return rate.num() > 0 && rate.den() > 0 ? new FrameRate(rate.num(), rate.den()) : FrameRate.OF_30;
    }

    /// Upright, with square pixels: never smaller than it is stored.
    public Size size() {
        var stream = pictures().orElseThrow();
        int width = stream.codecpar().width();
        int height = stream.codecpar().height();
        if (width < 1 || height < 1) throw damaged(name, "no size in its container");
        if (width > settings.maxSidePx()
                || height > settings.maxSidePx()
                || (long) width * height > settings.maxPixels()) {
            var limit = new Problem.TooManyPixels.Limit(settings.maxPixels(), settings.maxSidePx());
            throw new Refused(new Problem.TooManyPixels(name, width, height, limit));
        }
        return orientation().seen(square(width, height, av_guess_sample_aspect_ratio(context(), stream, null)));
    }

    private static Size square(int width, int height, AVRational pixel) {
        if (pixel.num() <= 0 || pixel.den() <= 0 || pixel.num() == pixel.den()) return new Size(width, height);
        if (pixel.num() > pixel.den()) {
            return new Size((int) Math.round((double) width * pixel.num() / pixel.den()), height);
        }
        return new Size(width, (int) Math.round((double) height * pixel.den() / pixel.num()));
    }

    Orientation orientation() {
        var coded = pictures().orElseThrow().codecpar();
        for (int i = 0; i < coded.nb_coded_side_data(); i++) {
            var data = coded.coded_side_data().getPointer(i);
            if (data.type() != AV_PKT_DATA_DISPLAYMATRIX) continue;
            int[] matrix = new int[9];
            new IntPointer(data.data()).get(matrix);
            return Orientation.ofMatrix(matrix);
        }
        return Orientation.UPRIGHT;
    }

    /// A line of the container's metadata, such as `creation_time`.
    public Optional<String> metadata(String key) {
        var entry = av_dict_get(context().metadata(), key, null, 0);
        return entry == null ? Optional.empty() : Optional.of(entry.value().getString());
    }

    static double seconds(AVRational timeBase) {
        return (double) timeBase.num() / timeBase.den();
    }

    @Override
    public void close() {
        container.close();
        close(channel);
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
