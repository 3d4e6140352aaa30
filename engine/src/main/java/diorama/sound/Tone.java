package diorama.sound;

/// A tone as it was recorded. `wave` has [#BEFORE] silent samples before the first and some after the last, so that it
/// can be read between samples up to its ends; all places count from the first.
final class Tone {
    static final int BEFORE = 1;
    static final int AFTER = 4;

    final float[] wave;
    final Facts facts;

    /// `correction` in cents; a loop goes from its start to just before its end.
    record Facts(int rate, int rootKey, int correction, int loopStart, int loopEnd) {}

    /// `samples` of 16 bits, as floats.
    Tone(float[] samples, Facts facts) {
        this.wave = new float[BEFORE + samples.length + AFTER];
        System.arraycopy(samples, 0, wave, BEFORE, samples.length);
        this.facts = facts;
    }

    int length() {
        return wave.length - BEFORE - AFTER;
    }
}
