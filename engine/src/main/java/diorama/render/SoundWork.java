package diorama.render;

import diorama.encode.SoundCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The sound that a film shall have, by the name of its work and how it is made.
public interface SoundWork {
    SoundWork NONE = new SoundWork() {
        @Override
        public Optional<String> key(SoundCodec codec) {
            return Optional.empty();
        }

        @Override
        public void make(SoundCodec codec, Path file, Path scratch) {
            throw new AssertionError("there is no sound to be made");
        }
    };

    /// Empty where nothing is heard.
    Optional<String> key(SoundCodec codec);

    /// Makes it in `file`; `scratch` is for what is needed in between.
    void make(SoundCodec codec, Path file, Path scratch) throws IOException;
}
