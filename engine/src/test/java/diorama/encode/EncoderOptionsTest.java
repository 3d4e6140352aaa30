package diorama.encode;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.encode.Encoding.Picture;
import diorama.media.Size;
import diorama.time.FrameRate;
import org.junit.jupiter.api.Test;

class EncoderOptionsTest {
    private static Encoding encoding(Codec codec, Size size, Effort effort) {
        return Encoding.of(codec, new Picture(size, FrameRate.OF_30), effort, EncodeSettings.DEFAULT);
    }

    @Test
    void a_preset_that_a_person_names_is_x264_s_own_but_for_cuts_that_are_not_there() {
        var options = EncoderOptions.of(encoding(Codec.H264, new Size(1280, 720), Effort.of("medium", 20.5)));

        assertThat(options)
                .containsEntry("preset", "medium")
                .containsEntry("crf", "20.5")
                .containsEntry("profile", "high")
                .containsEntry("x264-params", "scenecut=0:b-adapt=0");
    }

    @Test
    void large_pictures_are_looked_ahead_less_far_so_that_memory_is_bounded() {
        var full = encoding(Codec.H264, new Size(1920, 1080), Effort.of("medium", 20));
        var large = encoding(Codec.H264, new Size(3840, 2160), new Effort("medium", 20, "ref=2"));

        assertThat(EncoderOptions.of(full)).containsEntry("x264-params", "scenecut=0:b-adapt=0:rc-lookahead=22");
        assertThat(EncoderOptions.of(large)).containsEntry("x264-params", "scenecut=0:b-adapt=0:ref=2:rc-lookahead=12");
        assertThat(full.memoryBytes()).isLessThan(300_000_000);
    }

    @Test
    void blocks_are_not_divided_for_what_moves_over_photos_unless_a_slow_preset_was_asked_for() {
        assertThat(EncoderOptions.of(ofStills("veryfast")))
                .containsEntry("x264-params", "scenecut=0:b-adapt=0:partitions=i8x8:me=dia");
        assertThat(EncoderOptions.of(ofStills("medium")))
                .containsEntry("x264-params", "scenecut=0:b-adapt=0:partitions=i8x8:me=dia");
        assertThat(EncoderOptions.of(ofStills("slow"))).containsEntry("x264-params", "scenecut=0:b-adapt=0");
        assertThat(EncoderOptions.of(ofStills("ultrafast"))).containsEntry("x264-params", "scenecut=0:b-adapt=0");
    }

    @Test
    void chunks_of_photos_alone_have_another_key_than_those_of_a_film_with_clips() {
        var stills = ofStills("veryfast");
        var picture = new Picture(stills.picture().size(), stills.picture().rate(), /* isOfStills= */ false);
        var clips = Encoding.of(Codec.H264, picture, stills.effort(), EncodeSettings.DEFAULT);

        assertThat(stills.text()).isNotEqualTo(clips.text());
    }

    private static Encoding ofStills(String preset) {
        var picture = new Picture(new Size(640, 360), FrameRate.OF_30, /* isOfStills= */ true);
        return Encoding.of(Codec.H264, picture, Effort.of(preset, 20), EncodeSettings.DEFAULT);
    }

    @Test
    void what_a_preset_does_not_want_it_does_not_get() {
        var options = EncoderOptions.of(encoding(Codec.H264, new Size(1920, 1080), Effort.of("veryfast", 20)));

        assertThat(options).containsEntry("x264-params", "scenecut=0:b-adapt=0");
    }

    @Test
    void the_names_of_presets_are_understood_for_vp9_too() {
        var size = new Size(640, 360);

        assertThat(EncoderOptions.of(encoding(Codec.VP9, size, Effort.of("medium", 30))))
                .containsEntry("cpu-used", "4");
        assertThat(EncoderOptions.of(encoding(Codec.VP9, size, Effort.of("7", 30))))
                .containsEntry("cpu-used", "7");
    }
}
