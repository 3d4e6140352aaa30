package diorama.encode;

import static diorama.encode.Ffmpeg.check;
import static diorama.encode.Ffmpeg.made;

import diorama.frame.Frame;
import diorama.frame.Plane;
import diorama.media.Size;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;

/// An FFmpeg picture and the [Frame] that lies over its planes.
public final class FfmpegFrame implements AutoCloseable {
    /// Rows start at multiples of this: what the widest vectors like.
    private static final int ALIGNMENT = 64;

    private final AVFrame pointer;
    private final Frame frame;

    private FfmpegFrame(AVFrame pointer) {
        this.pointer = pointer;
        this.frame = over(pointer);
    }

    /// The planes of a 4:2:0 picture of FFmpeg's; valid as long as that is.
    public static Frame over(AVFrame pointer) {
        var luma = new Size(pointer.width(), pointer.height());
        var chroma = new Size((pointer.width() + 1) / 2, (pointer.height() + 1) / 2);
        return new Frame(plane(pointer, 0, luma), plane(pointer, 1, chroma), plane(pointer, 2, chroma));
    }

    /// A planar 4:2:0 picture in new memory.
    static FfmpegFrame allocate(Size size) {
        var pointer = made(avutil.av_frame_alloc(), "a frame");
        pointer.width(size.width()).height(size.height()).format(avutil.AV_PIX_FMT_YUV420P);
        pointer.color_range(avutil.AVCOL_RANGE_MPEG).colorspace(avutil.AVCOL_SPC_BT709);
        check(avutil.av_frame_get_buffer(pointer, ALIGNMENT), "memory for a frame of " + size);
        return new FfmpegFrame(pointer);
    }

    private static Plane plane(AVFrame picture, int index, Size size) {
        int stride = picture.linesize(index);
        var samples = NativeMemory.at(picture.data(index), (long) stride * size.height());
        return new Plane(samples, size.width(), size.height(), stride);
    }

    AVFrame pointer() {
        return pointer;
    }

    Frame frame() {
        return frame;
    }

    void number(long frameNumber) {
        pointer.pts(frameNumber);
    }

    /// Nobody else refers to the samples, so they may be painted over.
    boolean isOurs() {
        return avutil.av_frame_is_writable(pointer) != 0;
    }

    @Override
    public void close() {
        avutil.av_frame_free(pointer);
    }
}
