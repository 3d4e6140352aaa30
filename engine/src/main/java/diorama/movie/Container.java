package diorama.movie;

import diorama.encode.Codec;
import diorama.encode.SoundCodec;
import java.util.Map;

/// The files that compressed films come in.
public enum Container {
    MP4("mp4", Codec.H264, SoundCodec.AAC),
    MOV("mov", Codec.H264, SoundCodec.AAC),
    MKV("matroska", Codec.H264, SoundCodec.AAC),
    WEBM("webm", Codec.VP9, SoundCodec.OPUS);

    private final String muxer;
    private final Codec codec;
    private final SoundCodec soundCodec;

    Container(String muxer, Codec codec, SoundCodec soundCodec) {
        this.muxer = muxer;
        this.codec = codec;
        this.soundCodec = soundCodec;
    }

    /// FFmpeg's name for it.
    String muxer() {
        return muxer;
    }

    public Codec codec() {
        return codec;
    }

    public SoundCodec soundCodec() {
        return soundCodec;
    }

    /// MP4 and MOV: the index comes first, so that a film plays while it loads, and frames that are decoded before they
    /// are shown are written as negative offsets, so that no edit list is needed.
    Map<String, String> options() {
        return switch (this) {
            case MP4 -> Map.of("movflags", "+faststart+negative_cts_offsets", "use_editlist", "0");
            case MOV -> Map.of("movflags", "+faststart+negative_cts_offsets", "use_editlist", "0", "write_tmcd", "0");
            case MKV, WEBM -> Map.of();
        };
    }
}
