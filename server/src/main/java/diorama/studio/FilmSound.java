package diorama.studio;

import diorama.encode.SoundCodec;
import diorama.media.MediaId;
import diorama.plan.Soundtrack;
import diorama.plan.Tune;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.SoundWork;
import diorama.sound.Mixdown;
import diorama.sound.Outline;
import diorama.sound.SoundFiles;
import diorama.sound.SoundSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The sound of a film as work for the render: what is heard in it, out of the material.
public final class FilmSound implements SoundWork {
    private final Soundtrack sound;
    private final SoundFiles files;
    private final Runnable between;

    /// What a voice has read, until the sound is made.
    private final Map<Tune.Spoken, Path> readings = new HashMap<>();

    /// `between` is called between small parts of the work: it may hold it up for others.
    FilmSound(Soundtrack sound, Material material, Voice voice, Runnable between) {
        this.sound = sound;
        this.between = between;
        this.files = new SoundFiles() {
            @Override
            public Path of(MediaId media) {
                return material.pathOf(media);
            }

            @Override
            public Path spoken(Tune.Spoken words) {
                return readings.computeIfAbsent(words, w -> read(voice, w));
            }
        };
    }

    private static Path read(Voice voice, Tune.Spoken words) {
        try {
            var file = Files.createTempFile("diorama-voice", ".wav");
            voice.read(words.words(), words.language(), file);
            return file;
        } catch (IOException e) {
            throw new Refused(new Problem.CannotWrite("voice.wav", String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public Optional<String> key(SoundCodec codec) {
        return sound.isSilent() ? Optional.empty() : Optional.of(Mixdown.key(sound, codec, SoundSettings.DEFAULT));
    }

    @Override
    public void make(SoundCodec codec, Path file, Path scratch) throws IOException {
        try {
            new Mixdown(sound, files, SoundSettings.DEFAULT, between).make(codec, file, scratch);
        } finally {
            forgetReadings();
        }
    }

    /// How loud it is from moment to moment, before the whole is brought to its loudness: for a drawing of it.
    public Outline outline() {
        try {
            return Outline.of(sound, files, SoundSettings.DEFAULT);
        } finally {
            forgetReadings();
        }
    }

    private void forgetReadings() {
        try {
            for (var reading : readings.values()) Files.deleteIfExists(reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        readings.clear();
    }
}
