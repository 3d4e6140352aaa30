package diorama.sound;

import diorama.sound.Zone.Dial;

/// A tone while it sounds: its recording at the pitch of its note, looped, filtered and shaped as its zone says. Pitch,
/// filter and volume are looked at every [#STEP] frames counted from its own beginning, so that it sounds the same
/// however it is read; the volume goes on a straight way in between.
final class Sounding {
    static final int STEP = 256;
    private static final double STEP_SECONDS = (double) STEP / Waves.RATE;

    /// Centibels: a channel's usual volume, 100 of 128, and expression, 127.
    private static final double USUAL = 400 * StrictMath.log10(100 * 127 / (128.0 * 128.0));

    /// What the form calls a centibel of attenuation has been this much since the first cards that played it.
    private static final double ATTENUATION = 0.376287;

    /// Softer strokes are duller.
    private static final double DULLER = 2400;

    private final Strike strike;
    private final Zone zone;
    private final float[] wave;
    private final Contour volume;
    private final Contour shape;
    private final Sway vibrato;
    private final Sway tremolo;
    private final Resonance resonance;
    private final boolean isLooped;
    private final long end;
    private final long round;
    private final double leftPart;
    private final double rightPart;
    private final double strokeCentibels;
    private long phase;
    private long stride;
    private float left;
    private float right;
    private float leftStep;
    private float rightStep;
    private int stepped;
    private long done;
    private double cutSeconds;
    private double cutLevel = -1;
    private boolean isOver;

    Sounding(Strike strike) {
        this.strike = strike;
        this.zone = strike.zone();
        var tone = strike.tone();
        this.wave = tone.wave;
        this.volume = Contour.ofVolume(zone);
        this.shape = Contour.ofShape(zone);
        this.vibrato = Sway.ofVibrato(zone);
        this.tremolo = Sway.ofVolume(zone);
        int loopStart = tone.facts.loopStart() + zone.of(Dial.LOOP_START_OFFSET);
        int loopEnd = Math.min(tone.length(), tone.facts.loopEnd() + zone.of(Dial.LOOP_END_OFFSET));
        this.isLooped = (zone.of(Dial.LOOPS) & 1) == 1 && loopEnd > loopStart && loopStart >= 0;
        this.end = (long) (isLooped ? loopEnd : tone.length()) << 32;
        this.round = (long) (loopEnd - loopStart) << 32;
        double pan = Math.clamp(0.5 + zone.of(Dial.PAN) / 1000.0, 0, 1) * Math.PI / 2;
        this.leftPart = StrictMath.cos(pan);
        this.rightPart = StrictMath.sin(pan);
        this.strokeCentibels =
                USUAL + 400 * StrictMath.log10(strike.strength() / 128.0) - ATTENUATION * zone.of(Dial.ATTENUATION);
        this.cutSeconds = (double) (strike.chokeFrame() - strike.frame()) / Waves.RATE;
        this.resonance = new Resonance(cutoff(0), zone.of(Dial.RESONANCE) / 10.0);
        double gain = gain(0);
        left = (float) (gain * leftPart);
        right = (float) (gain * rightPart);
        step();
    }

    boolean isOver() {
        return isOver;
    }

    /// It ends now, without a click.
    void giveWay() {
        cutSeconds = Math.min(cutSeconds, done * STEP_SECONDS);
    }

    /// Adds the next frames to `into`, left and right in turn, from the frame `at` on.
    void add(float[] into, int at, int frames) {
        int place = at;
        int left = frames;
        while (left > 0 && !isOver) {
            int some = Math.min(left, STEP - stepped);
            play(into, place, some);
            place += some;
            left -= some;
            stepped += some;
            if (stepped == STEP) step();
        }
    }

    private void play(float[] into, int at, int frames) {
        int done = 0;
        while (done < frames) {
            int some = (int) Math.min(frames - done, (end - phase + stride - 1) / stride);
            if (resonance.isOpen()) plain(into, at + done, some);
            else filtered(into, at + done, some);
            done += some;
            if (phase < end) continue;
            if (!isLooped) {
                isOver = true;
                return;
            }
            phase -= round;
        }
    }

    private void plain(float[] into, int at, int frames) {
        float[] w = wave;
        long p = phase;
        float l = left;
        float r = right;
        for (int i = 2 * at; i < 2 * (at + frames); i += 2) {
            float x = between(w, p);
            into[i] += x * l;
            into[i + 1] += x * r;
            l += leftStep;
            r += rightStep;
            p += stride;
        }
        phase = p;
        left = l;
        right = r;
    }

    private void filtered(float[] into, int at, int frames) {
        float[] w = wave;
        var filter = resonance;
        long p = phase;
        float l = left;
        float r = right;
        for (int i = 2 * at; i < 2 * (at + frames); i += 2) {
            float x = filter.next(between(w, p));
            into[i] += x * l;
            into[i + 1] += x * r;
            l += leftStep;
            r += rightStep;
            p += stride;
        }
        phase = p;
        left = l;
        right = r;
    }

    /// On the smooth curve through the four samples around a place (Catmull and Rom).
    private static float between(float[] w, long place) {
        int k = (int) (place >>> 32);
        float f = (int) (place >>> 8 & 0xffffff) * 0x1p-24f;
        float a = w[k];
        float b = w[k + 1];
        float c = w[k + 2];
        float d = w[k + 3];
        float first = 0.5f * (c - a);
        float third = 0.5f * (d - a) + 1.5f * (b - c);
        float second = a - b + first - third;
        return ((third * f + second) * f + first) * f + b;
    }

    /// Where pitch, filter and volume shall be when the next step is over.
    private void step() {
        double seconds = done * STEP_SECONDS;
        stride = Math.max(1, (long) (ratio(seconds) * 0x1p32));
        if (isCutoffMoved()) resonance.tune(cutoff(seconds));
        stepped = 0;
        done++;
        double gain = gain(done * STEP_SECONDS);
        leftStep = (float) ((gain * leftPart - left) / STEP);
        rightStep = (float) ((gain * rightPart - right) / STEP);
    }

    private double ratio(double seconds) {
        var facts = strike.tone().facts;
        int root = zone.of(Dial.ROOT_KEY) >= 0 ? zone.of(Dial.ROOT_KEY) : facts.rootKey();
        double cents = (strike.key() - root) * (double) zone.of(Dial.CENTS_A_KEY)
                + facts.correction()
                + 100.0 * zone.of(Dial.SEMITONES)
                + zone.of(Dial.CENTS);
        if (zone.of(Dial.VIBRATO_TO_PITCH) != 0) cents += zone.of(Dial.VIBRATO_TO_PITCH) * vibrato.at(seconds);
        if (zone.of(Dial.SHAPE_TO_PITCH) != 0) cents += zone.of(Dial.SHAPE_TO_PITCH) * level(shape, seconds);
        return StrictMath.pow(2, cents / 1200) * facts.rate() / Waves.RATE;
    }

    private boolean isCutoffMoved() {
        return zone.of(Dial.SHAPE_TO_CUTOFF) != 0 || zone.of(Dial.SWAY_TO_CUTOFF) != 0;
    }

    /// In cents, as the form counts frequencies.
    private double cutoff(double seconds) {
        double cents = zone.of(Dial.CUTOFF) - DULLER * Math.max(0, 1 - strike.strength() / 64.0);
        if (zone.of(Dial.SHAPE_TO_CUTOFF) != 0) cents += zone.of(Dial.SHAPE_TO_CUTOFF) * level(shape, seconds);
        if (zone.of(Dial.SWAY_TO_CUTOFF) != 0) cents += zone.of(Dial.SWAY_TO_CUTOFF) * tremolo.at(seconds);
        return cents;
    }

    private double level(Contour contour, double seconds) {
        double letGo = (double) (strike.offFrame() - strike.frame()) / Waves.RATE;
        return seconds < letGo ? contour.held(seconds) : contour.released(letGo, seconds - letGo);
    }

    private double gain(double seconds) {
        double level = level(volume, seconds);
        if (seconds >= cutSeconds) {
            if (cutLevel < 0) cutLevel = level(volume, cutSeconds);
            level = Math.min(level, Contour.choked(cutLevel, seconds - cutSeconds));
        }
        isOver = volume.isOver(seconds, level);
        if (level <= 0) return 0;
        double centibels = strokeCentibels - 960 * (1 - level);
        if (zone.of(Dial.SWAY_TO_VOLUME) != 0) centibels += zone.of(Dial.SWAY_TO_VOLUME) * tremolo.at(seconds);
        return StrictMath.pow(10, centibels / 200);
    }
}
