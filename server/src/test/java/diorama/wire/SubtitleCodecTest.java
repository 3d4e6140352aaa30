package diorama.wire;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Lettering;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubtitleCodecTest {
    @Test
    void an_srt_of_a_windows_editor_is_read() {
        var cues = SubtitleCodec.read("""
                \uFEFF1\r
                00:00:01,000 --> 00:00:02,500\r
                <i>Hello</i>, {\\an8}world\r
                second line\r
                \r
                2\r
                00:01:00,5 --> 01:00:00,000 X1:10\r
                你好\r
                """);

        assertThat(cues)
                .containsExactly(
                        new Subtitle(1000, 2500, "Hello, world\nsecond line", List.of()),
                        new Subtitle(60_500, 3_600_000, "你好", List.of()));
    }

    @Test
    void a_vtt_with_notes_styles_and_moments_is_read() {
        var cues = SubtitleCodec.read("""
                WEBVTT - made by hand

                NOTE 00:01 --> is no cue

                STYLE
                ::cue { color: lime }

                intro
                00:01.000 --> 00:03.000 align:start line:0
                <v Anna>one <00:00:01.500>two &amp; <00:00:02.000><c.loud>three</c>
                """);

        assertThat(cues)
                .containsExactly(new Subtitle(
                        1000,
                        3000,
                        "one two & three",
                        List.of(
                                new Lettering.TimedWord(0, "one"),
                                new Lettering.TimedWord(500, "two &"),
                                new Lettering.TimedWord(1000, "three"))));
    }

    @Test
    void nonsense_has_no_cues() {
        assertThat(SubtitleCodec.read("")).isEmpty();
        assertThat(SubtitleCodec.read("\0\1\2 --> \n\n --> \n")).isEmpty();
        assertThat(SubtitleCodec.read("1\n00:00:05,000 --> 00:00:01,000\nbackwards\n"))
                .isEmpty();
    }

    @Test
    void what_is_written_is_read_again() {
        var cues = List.of(
                new Subtitle(0, 1500, "a < b & c > d", List.of()),
                new Subtitle(3_599_999, 36_000_001, "两行\n字幕", List.of()));

        assertThat(SubtitleCodec.read(SubtitleCodec.writeSrt(cues))).isEqualTo(cues);
        assertThat(SubtitleCodec.read(SubtitleCodec.writeVtt(cues))).isEqualTo(cues);
    }

    @Test
    void an_srt_has_numbers_and_commas() {
        assertThat(SubtitleCodec.writeSrt(List.of(new Subtitle(1, 61_000, "x", List.of()))))
                .isEqualTo("1\n00:00:00,001 --> 00:01:01,000\nx\n\n");
    }
}
