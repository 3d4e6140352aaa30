package diorama.photo;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_NONE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_copy_props;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt;
import static org.bytedeco.ffmpeg.global.avutil.av_get_pix_fmt_name;
import static org.bytedeco.ffmpeg.global.avutil.av_image_copy_plane;
import static org.bytedeco.ffmpeg.global.avutil.av_image_fill_black;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;

import diorama.media.Size;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVPixFmtDescriptor;
import org.bytedeco.javacpp.SizeTPointer;
import org.jspecify.annotations.Nullable;

/// The whole picture that tiles are laid on, in their own format, with a plane more where there is an alpha channel.
final class Canvas implements AutoCloseable {
    private static final int ALPHA_PLANE = 3;

    private final PhotoFile photo;
    private final Size size;
    private final AVPixFmtDescriptor format;
    private final int tileFormat;
    private @Nullable AVFrame frame;

    Canvas(PhotoFile photo, TileGrid grid, boolean hasAlpha, AVFrame tile) {
        this.photo = photo;
        this.size = grid.size();
        this.tileFormat = tile.format();
        int format = hasAlpha ? withAlpha(tile.format()) : tile.format();
        this.format = av_pix_fmt_desc_get(format);
        frame = av_frame_alloc();
        frame.format(format);
        frame.width(grid.coded().width());
        frame.height(grid.coded().height());
        av_frame_copy_props(frame, tile);
        int made = av_frame_get_buffer(frame, 0);
        if (made < 0) throw new OutOfMemoryError("no memory for " + grid.coded() + ": " + AvError.text(made));
        if (hasAlpha) fillOpaque(frame);
    }

    private static void fillOpaque(AVFrame frame) {
        long[] strides = {frame.linesize(0), frame.linesize(1), frame.linesize(2), frame.linesize(3)};
        try (var sizes = new SizeTPointer(strides)) {
            int range = frame.color_range();
            av_image_fill_black(frame.data(), sizes, frame.format(), range, frame.width(), frame.height());
        }
    }

    /// `yuv420p` becomes `yuva420p`; a format without such a sibling stays what it is, opaque.
    private static int withAlpha(int format) {
        String name = av_get_pix_fmt_name(format).getString();
        int sibling = av_get_pix_fmt(name.replaceFirst("^yuvj?", "yuva"));
        return sibling == AV_PIX_FMT_NONE ? format : sibling;
    }

    void place(AVFrame tile, int x, int y) {
        if (tile.format() != tileFormat) throw photo.damaged("tiles of different kinds");
        int planes = Math.min(ALPHA_PLANE, format.nb_components());
        for (int plane = 0; plane < planes; plane++) copy(tile, plane, x, y, plane);
    }

    /// Its light is how opaque the picture is there.
    void placeAlpha(AVFrame alpha) {
        var whole = frame;
        boolean fits = whole != null && alpha.width() == whole.width() && alpha.height() == whole.height();
        boolean isAsDeep = av_pix_fmt_desc_get(alpha.format()).comp(0).depth()
                == format.comp(0).depth();
        if (fits && isAsDeep && format.nb_components() > ALPHA_PLANE) copy(alpha, 0, 0, 0, ALPHA_PLANE);
    }

    private void copy(AVFrame from, int fromPlane, int x, int y, int plane) {
        var whole = frame;
        if (whole == null) return;
        boolean isChroma = plane == 1 || plane == 2;
        int shiftX = isChroma ? format.log2_chroma_w() : 0;
        int shiftY = isChroma ? format.log2_chroma_h() : 0;
        int sampleBytes = format.comp(plane).step();
        int width = -(-Math.min(from.width(), whole.width() - x) >> shiftX);
        int height = -(-Math.min(from.height(), whole.height() - y) >> shiftY);
        if (width < 1 || height < 1) return;
        long offset = (long) (y >> shiftY) * whole.linesize(plane) + (long) (x >> shiftX) * sampleBytes;
        av_image_copy_plane(
                whole.data(plane).getPointer(offset),
                whole.linesize(plane),
                from.data(fromPlane),
                from.linesize(fromPlane),
                width * sampleBytes,
                height);
    }

    /// The finished picture without what the tiles reach over it; the caller owns it.
    AVFrame take() {
        var taken = frame;
        if (taken == null) throw new IllegalStateException("taken already");
        frame = null;
        taken.width(size.width());
        taken.height(size.height());
        return taken;
    }

    @Override
    public void close() {
        if (frame != null) av_frame_free(frame);
        frame = null;
    }
}
