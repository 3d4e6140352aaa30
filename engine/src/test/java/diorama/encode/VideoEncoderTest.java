package diorama.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.encode.Encoding.Picture;
import diorama.look.Quality;
import diorama.media.Size;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VideoEncoderTest {
    private static final EncodeSettings SETTINGS = EncodeSettings.DEFAULT;

    private record Packet(String hex, long frame, boolean isKey) {}

    private static Encoding encoding(Codec codec, Effort effort) {
        return Encoding.of(codec, new Picture(new Size(128, 64), FrameRate.OF_30), effort, SETTINGS);
    }

    private static List<Packet> encoded(Encoding encoding, int frames) {
        var packets = new ArrayList<Packet>();
        PacketSink sink = (bytes, frame, isKey) -> packets.add(new Packet(hex(bytes), frame, isKey));
        try (var encoder = VideoEncoder.open(encoding, sink)) {
            for (int n = 0; n < frames; n++) {
                encoder.frame().y().samples().fill((byte) (50 + 3 * n));
                encoder.frame().u().samples().fill((byte) 120);
                encoder.frame().v().samples().fill((byte) 130);
                encoder.submit();
            }
            encoder.finish();
        }
        return packets;
    }

    private static String hex(MemorySegment bytes) {
        return HexFormat.of().formatHex(bytes.toArray(ValueLayout.JAVA_BYTE));
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void every_frame_comes_out_once_and_decoding_can_start_at_the_first(Codec codec) {
        var packets = encoded(encoding(codec, SETTINGS.effort(codec, Quality.STANDARD)), 25);

        assertThat(packets)
                .extracting(Packet::frame)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 25).boxed().toList());
        assertThat(packets.getFirst().isKey()).isTrue();
        assertThat(packets.getFirst().frame()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void the_same_frames_give_the_same_bytes(Codec codec) {
        var encoding = encoding(codec, SETTINGS.effort(codec, Quality.STANDARD));

        assertThat(encoded(encoding, 12)).isEqualTo(encoded(encoding, 12));
    }

    @ParameterizedTest
    @EnumSource(Quality.class)
    void every_quality_is_high_profile_with_the_level_that_fits(Quality quality) {
        var effort = SETTINGS.effort(Codec.H264, quality);
        var hd = Encoding.of(Codec.H264, new Picture(new Size(1920, 1080), FrameRate.OF_30), effort, SETTINGS);

        try (var encoder = VideoEncoder.open(hd, (_, _, _) -> {})) {
            byte[] header = encoder.header();
            assertThat(HexFormat.of().formatHex(header, 0, 5)).isEqualTo("0000000167");
            assertThat(header[5]).as("profile").isEqualTo((byte) 100);
            assertThat(header[7]).as("level").isEqualTo((byte) 40);
        }
    }

    @Test
    void a_group_is_never_longer_than_two_seconds() {
        var packets = encoded(encoding(Codec.H264, Effort.of("ultrafast", 30)), 130);

        var keys = packets.stream().filter(Packet::isKey).map(Packet::frame).toList();
        assertThat(keys).containsExactly(0L, 60L, 120L);
    }

    @Test
    void packets_do_not_carry_the_encoder_s_own_letters() {
        var packets = encoded(encoding(Codec.H264, Effort.of("medium", 20)), 5);

        String x264 = HexFormat.of().formatHex("x264".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(packets.getFirst().hex()).doesNotContain(x264);
    }

    @Test
    void the_largest_film_can_be_encoded() {
        var effort = Effort.of("ultrafast", 30);
        var large = Encoding.of(Codec.H264, new Picture(new Size(3840, 2160), FrameRate.of(60)), effort, SETTINGS);
        var frames = new ArrayList<Long>();

        try (var encoder = VideoEncoder.open(large, (_, frame, _) -> frames.add(frame))) {
            encoder.submit();
            encoder.submit();
            encoder.finish();
        }

        assertThat(frames).containsExactlyInAnyOrder(0L, 1L);
    }

    @Test
    void an_unknown_preset_is_a_refusal() {
        assertThatThrownBy(() -> encoded(encoding(Codec.H264, Effort.of("quickly", 20)), 1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem()).isInstanceOf(Problem.EncodingFailed.class));
    }

    @Test
    void odd_sides_are_our_own_mistake() {
        var odd = new Picture(new Size(127, 64), FrameRate.OF_30);

        assertThatThrownBy(() -> Encoding.of(Codec.H264, odd, Effort.of("medium", 20), SETTINGS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_text_of_an_encoding_says_all_that_changes_its_packets() {
        var base = encoding(Codec.H264, Effort.of("medium", 20)).text();

        assertThat(encoding(Codec.H264, Effort.of("medium", 20)).text()).isEqualTo(base);
        assertThat(encoding(Codec.H264, Effort.of("medium", 20.5)).text()).isNotEqualTo(base);
        assertThat(encoding(Codec.H264, Effort.of("slow", 20)).text()).isNotEqualTo(base);
        assertThat(encoding(Codec.H264, new Effort("medium", 20, "ref=2")).text())
                .isNotEqualTo(base);
        assertThat(encoding(Codec.VP9, Effort.of("5", 20)).text()).isNotEqualTo(base);
    }
}
