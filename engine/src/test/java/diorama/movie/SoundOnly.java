package diorama.movie;

import diorama.encode.SoundCodec;
import diorama.time.FrameRate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A film of one second with a whole sound beside it, for tests that listen.
public final class SoundOnly {
    private SoundOnly() {}

    public static void write(EncodedSound sound, Path file) throws IOException {
        var container = sound.stream().codec() == SoundCodec.AAC ? Container.MP4 : Container.WEBM;
        var encoding = TestFilm.encoding(container.codec(), FrameRate.OF_30);
        var chunk = TestFilm.chunk(file.resolveSibling("second.chunk"), encoding, 0, 30);
        Joiner.join(List.of(chunk), Optional.of(sound), Target.of(file, container));
    }
}
