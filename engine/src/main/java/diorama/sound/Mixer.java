package diorama.sound;

import diorama.plan.Cue;
import diorama.plan.Soundtrack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All cues of a film as one sound, exactly as long as its pictures. A cue's file is opened when it begins and
/// closed when it ends, so the memory does not grow with the film.
public final class Mixer implements Waves {
    private static final int BLOCK = 1024;

    private final CueWaves opener;
    private final SoundSettings settings;
    private final List<Cue> waiting;
    private final List<Playing> heard = new ArrayList<>();
    private final Duck duck;
    private final boolean isSpoken;
    private final long length;
    private final float[] mix = new float[2 * BLOCK];
    private final float[] speech = new float[2 * BLOCK];
    private final float[] under = new float[2 * BLOCK];
    private final float[] one = new float[2 * BLOCK];
    private int ready;
    private int readyFrom;
    private long at;

    private record Playing(Cue cue, Waves waves, Envelope envelope, long start, long end) {}

    public Mixer(Soundtrack sound, SoundFiles files, SoundSettings settings) {
        this.opener = new CueWaves(files, settings);
        this.settings = settings;
        this.duck = new Duck(settings);
        this.isSpoken = sound.cues().stream().anyMatch(cue -> cue.level().place() == Cue.Place.SPEECH);
        this.length = sound.samples(RATE);
        this.waiting = new ArrayList<>(sound.cues());
        waiting.sort(Comparator.comparingLong(c -> c.span().startMs()));
    }

    @Override
    public int read(float[] into, int frames) {
        int done = 0;
        while (done < frames) {
            if (ready == 0) {
                if (at >= length) return done;
                block((int) Math.min(BLOCK, length - at));
            }
            int count = Math.min(ready, frames - done);
            System.arraycopy(mix, 2 * readyFrom, into, 2 * done, 2 * count);
            ready -= count;
            readyFrom += count;
            done += count;
        }
        return done;
    }

    private void block(int count) {
        java.util.Arrays.fill(mix, 0);
        begin(at + count);
        if (isSpoken) {
            java.util.Arrays.fill(speech, 0);
            java.util.Arrays.fill(under, 0);
        }
        for (var playing : heard) add(playing, count);
        if (isSpoken) {
            duck.run(speech, under, mix, count);
            for (int i = 0; i < 2 * count; i++) mix[i] += speech[i];
        }
        at += count;
        end();
        ready = count;
        readyFrom = 0;
    }

    private static long frame(long ms) {
        return ms * RATE / 1000;
    }

    private void begin(long until) {
        while (!waiting.isEmpty() && frame(waiting.getFirst().span().startMs()) < until) {
            var cue = waiting.removeFirst();
            long start = frame(cue.span().startMs());
            long end = Math.min(length, frame(cue.span().endMs()));
            if (end > start) {
                heard.add(new Playing(cue, opener.open(cue), Envelope.of(cue, end - start, settings), start, end));
            }
        }
    }

    private void end() {
        heard.removeIf(playing -> {
            if (playing.end() > at) return false;
            playing.waves().close();
            return true;
        });
    }

    private void add(Playing playing, int count) {
        int from = (int) Math.max(0, playing.start() - at);
        int wanted = (int) Math.min(count, playing.end() - at) - from;
        int got = playing.waves().read(one, wanted);
        float[] bus = bus(playing.cue().level().place());
        long within = at + from - playing.start();
        for (int i = 0; i < got; i++) {
            float gain = (float) playing.envelope().at(within + i);
            bus[2 * (from + i)] += one[2 * i] * gain;
            bus[2 * (from + i) + 1] += one[2 * i + 1] * gain;
        }
    }

    private float[] bus(Cue.Place place) {
        return switch (place) {
            case SPEECH -> speech;
            case UNDER_SPEECH -> isSpoken ? under : mix;
            case BESIDE -> mix;
        };
    }

    @Override
    public void close() {
        for (var playing : heard) playing.waves().close();
    }
}
