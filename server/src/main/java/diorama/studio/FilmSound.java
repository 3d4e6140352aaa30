package diorama.studio;

import diorama.encode.SoundCodec;
import diorama.media.MediaId;
import diorama.plan.Soundtrack;
import diorama.plan.Tune;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.SoundWork;
import diorama.sound.Mixdown;
import diorama.sound.SoundFiles;
import diorama.sound.SoundSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The sound of a film as work for the render: what is heard in it, out of the material.
final class FilmSound implements SoundWork {
    private final Soundtrack sound;
    private final SoundFiles files;

    FilmSound(Soundtrack sound, Material material) {
        this.sound = sound;
        this.files = new SoundFiles() {
            @Override
            public Path of(MediaId media) {
                return material.pathOf(media);
            }

            @Override
            public Path spoken(Tune.Spoken words) {
                throw new Refused(new Problem.MachineLacks("a voice", "espeak-ng", "none"));
            }
        };
    }

    @Override
    public Optional<String> key(SoundCodec codec) {
        return sound.isSilent() ? Optional.empty() : Optional.of(Mixdown.key(sound, codec, SoundSettings.DEFAULT));
    }

    @Override
    public void make(SoundCodec codec, Path file, Path scratch) throws IOException {
        new Mixdown(sound, files, SoundSettings.DEFAULT).make(codec, file, scratch);
    }
}
