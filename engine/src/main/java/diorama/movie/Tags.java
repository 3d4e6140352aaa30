package diorama.movie;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.global.avutil;

/// How a film says its colours are meant, in FFmpeg's numbers.
record Tags(int primaries, int curve, int matrix, int range) {
    static final Tags BT709_LIMITED =
            new Tags(avutil.AVCOL_PRI_BT709, avutil.AVCOL_TRC_BT709, avutil.AVCOL_SPC_BT709, avutil.AVCOL_RANGE_MPEG);

    /// QuickTime's container has no place for the range; then only the pictures themselves say it.
    Tags withRange(int said) {
        return range == avutil.AVCOL_RANGE_UNSPECIFIED ? new Tags(primaries, curve, matrix, said) : this;
    }

    static Tags of(AVCodecParameters stream) {
        return new Tags(stream.color_primaries(), stream.color_trc(), stream.color_space(), stream.color_range());
    }
}
