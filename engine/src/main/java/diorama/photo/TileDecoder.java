package diorama.photo;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.OptionalInt;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.jspecify.annotations.Nullable;

/// Decodes the coded pictures of a HEIF one after another onto one canvas. Beside the canvas there is one tile in hand.
final class TileDecoder {
    private final PhotoFile photo;
    private final Container container;
    private @Nullable Canvas canvas;
    private @Nullable AVFrame opacity;
    private int placed;

    TileDecoder(PhotoFile photo, Container container) {
        this.photo = photo;
        this.container = container;
    }

    /// The caller owns the frame. `alpha` names the item that is the transparency of a single picture.
    AVFrame decode(TileGrid grid, OptionalInt alpha) {
        var packet = av_packet_alloc();
        try {
            while (av_read_frame(container.context(), packet) >= 0) {
                place(grid, alpha, packet);
                av_packet_unref(packet);
            }
            if (canvas == null || placed < grid.tiles().size()) {
                throw photo.damaged(placed + " of " + grid.tiles().size() + " tiles are there");
            }
            if (opacity != null) canvas.placeAlpha(opacity);
            return canvas.take();
        } finally {
            av_packet_free(packet);
            if (canvas != null) canvas.close();
            if (opacity != null) av_frame_free(opacity);
        }
    }

    private void place(TileGrid grid, OptionalInt alpha, AVPacket packet) {
        var stream = container.context().streams(packet.stream_index());
        boolean isAlpha = grid.isSingle() && alpha.isPresent() && stream.id() == alpha.getAsInt();
        boolean isTile = grid.tiles().stream().anyMatch(tile -> tile.stream() == packet.stream_index());
        if (!isAlpha && !isTile) return;
        var frame = decode(stream.codecpar(), packet);
        if (isAlpha) {
            if (opacity != null) av_frame_free(opacity);
            opacity = frame;
            return;
        }
        try {
            place(grid, packet.stream_index(), frame, alpha.isPresent());
        } finally {
            av_frame_free(frame);
        }
    }

    private void place(TileGrid grid, int stream, AVFrame frame, boolean hasAlpha) {
        var whole = canvas == null ? new Canvas(photo, grid, hasAlpha, frame) : canvas;
        canvas = whole;
        for (var tile : grid.tiles()) {
            if (tile.stream() != stream) continue;
            whole.place(frame, tile.x(), tile.y());
            placed++;
        }
    }

    /// FFmpeg's own AV1 decoder needs a graphics card: libaom does not.
    private AVFrame decode(AVCodecParameters coded, AVPacket packet) {
        var codec = coded.codec_id() == AV_CODEC_ID_AV1
                ? avcodec_find_decoder_by_name("libaom-av1")
                : avcodec_find_decoder(coded.codec_id());
        return StillDecoder.decode(photo, codec, coded, packet);
    }
}
