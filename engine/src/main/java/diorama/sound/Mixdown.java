package diorama.sound;

import diorama.encode.SoundCodec;
import diorama.encode.SoundEncoder;
import diorama.movie.EncodedSound;
import diorama.movie.Levels;
import diorama.movie.SoundStream;
import diorama.movie.SoundWriter;
import diorama.plan.SoundText;
import diorama.plan.Soundtrack;
import diorama.plan.Tune;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;

/// Mixes a film's sound and encodes it once. The mix is measured while it is written down, brought to its
/// loudness with one gain for the whole film, kept under the ceiling of true peaks, and measured again, since a
/// limiter takes a little away.
public final class Mixdown {
    private static final int BLOCK = 4096;
    private static final int TRIES = 6;
    private static final double NEAR_ENOUGH = 0.2;

    /// So often it is encoded anew, with a lower ceiling, where the encoder added too much.
    private static final int TAKES = 3;

    private static final double SPARE = 0.2;

    /// What is softer than this is not made louder: it is as good as silent.
    private static final double SILENT = -65;

    private static final double MOST_GAIN = 40;

    private final Soundtrack sound;
    private final SoundFiles files;
    private final SoundSettings settings;
    private final Runnable between;

    public Mixdown(Soundtrack sound, SoundFiles files, SoundSettings settings) {
        this(sound, files, settings, () -> {});
    }

    /// `between` is called between blocks of samples: it may hold the work up for others, or end it.
    public Mixdown(Soundtrack sound, SoundFiles files, SoundSettings settings, Runnable between) {
        this.sound = sound;
        this.files = files;
        this.settings = settings;
        this.between = between;
    }

    /// The name of the work.
    public static String key(Soundtrack sound, SoundCodec codec, SoundSettings settings) {
        return SoundText.key(sound, codec + " " + settings.text() + " " + diorama.encode.Ffmpeg.version());
    }

    /// Writes the encoded sound to `file`; `scratch` is a file beside it for the mix, which the caller deletes.
    public EncodedSound make(SoundCodec codec, Path file, Path scratch) throws IOException {
        double measured = write(scratch);
        double ceiling = settings.ceilingDecibels();
        var take = take(codec, file, scratch, new Loud(gain(scratch, measured, ceiling), ceiling));
        for (int i = 0; i < TAKES && take.truePeak() > settings.truePeakDecibels(); i++) {
            ceiling -= take.truePeak() - settings.truePeakDecibels() + SPARE;
            take = take(codec, file, scratch, new Loud(gain(scratch, measured, ceiling), ceiling));
        }
        return take.sound();
    }

    /// Decibels.
    private record Loud(double gain, double ceiling) {}

    private record Take(EncodedSound sound, double truePeak) {}

    private Take take(SoundCodec codec, Path file, Path scratch, Loud loud) throws IOException {
        var levels = new Levels.Meter(Waves.RATE);
        try (var writer = SoundWriter.create(file);
                var after = new Aftersound(writer);
                var encoder = SoundEncoder.open(codec, settings.bitrate(), after);
                var finished = limited(scratch, loud)) {
            if (isOthers()) after.begin(codec, encoder.header());
            var piece = new float[2 * BLOCK];
            for (int got = finished.read(piece, BLOCK); got > 0; got = finished.read(piece, BLOCK)) {
                between.run();
                encoder.put(piece, got);
                for (int i = 0; i < got; i++) levels.add(piece[2 * i], piece[2 * i + 1]);
            }
            encoder.finish();
            var stream = new SoundStream(codec, HexFormat.of().formatHex(encoder.header()), encoder.priming());
            var sound = writer.finish(stream, this.sound.samples(Waves.RATE), levels.levels());
            return new Take(sound, after.truePeakDecibels());
        }
    }

    /// Of our own scores it is known how little an encoder adds to them.
    private boolean isOthers() {
        return sound.cues().stream().anyMatch(cue -> !(cue.tune() instanceof Tune.Composed));
    }

    private double write(Path scratch) throws IOException {
        var loudness = new Loudness();
        try (var mixer = new Mixer(sound, files, settings);
                var out = new RawSound.Writer(scratch)) {
            var piece = new float[2 * BLOCK];
            for (int got = mixer.read(piece, BLOCK); got > 0; got = mixer.read(piece, BLOCK)) {
                between.run();
                if (Thread.currentThread().isInterrupted()) throw new Refused(new Problem.Cancelled());
                loudness.add(piece, got);
                out.write(piece, got);
            }
        }
        return loudness.lufs();
    }

    private static Limiter limited(Path scratch, Loud loud) throws IOException {
        return new Limiter(new RawSound(scratch), factor(loud.gain()), factor(loud.ceiling()));
    }

    private static double factor(double decibels) {
        return StrictMath.pow(10, decibels / 20);
    }

    /// In decibels.
    private double gain(Path scratch, double measured, double ceiling) throws IOException {
        if (sound.lufs().isEmpty() || measured < SILENT) return 0;
        double target = Volumes.target(sound);
        double gain = Math.min(MOST_GAIN, target - measured);
        for (int i = 0; i < TRIES; i++) {
            double off = target - heard(scratch, new Loud(gain, ceiling));
            if (Math.abs(off) < NEAR_ENOUGH) break;
            // What is limited much gets louder by less than is asked for.
            gain = Math.min(MOST_GAIN, gain + (i == 0 ? off : 1.6 * off));
        }
        return gain;
    }

    private double heard(Path scratch, Loud loud) throws IOException {
        var loudness = new Loudness();
        try (var finished = limited(scratch, loud)) {
            var piece = new float[2 * BLOCK];
            for (int got = finished.read(piece, BLOCK); got > 0; got = finished.read(piece, BLOCK)) {
                between.run();
                loudness.add(piece, got);
            }
        }
        return loudness.lufs();
    }
}
