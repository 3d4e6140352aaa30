package diorama.render;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.encode.Codec;
import diorama.encode.Effort;
import diorama.encode.EncodeSettings;
import diorama.encode.Encoding;
import diorama.media.Size;
import diorama.time.FrameRate;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static Encoding encoding(int width, int height) {
        return encoding(width, height, "medium");
    }

    private static Encoding encoding(int width, int height, String preset) {
        var picture = new Encoding.Picture(new Size(width, height), FrameRate.OF_30);
        return Encoding.of(Codec.H264, picture, Effort.of(preset, 20), EncodeSettings.DEFAULT);
    }

    @Test
    void there_is_a_thread_for_each_core_where_memory_allows() {
        var machine = new Workers.Machine(8, 16L << 30);

        assertThat(machine.workersFor(encoding(1920, 1080), RenderSettings.DEFAULT))
                .isEqualTo(8);
    }

    @Test
    void large_pictures_on_a_small_machine_have_fewer_threads_but_always_one() {
        assertThat(new Workers.Machine(8, 4L << 30).workersFor(encoding(3840, 2160), RenderSettings.DEFAULT))
                .isBetween(1, 4);
        assertThat(new Workers.Machine(8, 64L << 20).workersFor(encoding(3840, 2160), RenderSettings.DEFAULT))
                .isEqualTo(1);
    }

    @Test
    void only_small_encoders_keep_their_memory_between_chunks() {
        var settings = RenderSettings.DEFAULT;

        assertThat(KeptBlocks.areSmall(encoding(1920, 1080, "veryfast"), 2, settings))
                .isTrue();
        assertThat(KeptBlocks.areSmall(encoding(640, 360), 2, settings)).isTrue();
        assertThat(KeptBlocks.areSmall(encoding(1920, 1080), 2, settings)).isFalse();
        assertThat(KeptBlocks.areSmall(encoding(1920, 1080, "veryfast"), 8, settings))
                .isFalse();
        assertThat(KeptBlocks.areSmall(encoding(640, 360), 2, settings.forLong()))
                .isFalse();
    }
}
