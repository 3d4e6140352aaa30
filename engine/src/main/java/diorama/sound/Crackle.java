package diorama.sound;

import diorama.score.Chance;

/// The dust of a record: soft clicks now and then over a breath of noise, the same for the same chance.
final class Crackle {
    private static final double CLICKS_PER_SECOND = 9;

    private final Chance chance;
    private final double level;
    private final Filter band = new Filter(Biquad.highPass(900));
    private float[] dust = new float[0];
    private long at;

    Crackle(Chance chance, double level) {
        this.chance = chance;
        this.level = level;
    }

    void add(float[] stereo, int frames) {
        if (level == 0) return;
        if (dust.length < 2 * frames) dust = new float[2 * frames];
        for (int i = 0; i < frames; i++, at++) {
            double click = chance.unit(3 * at) < CLICKS_PER_SECOND / Waves.RATE ? 14 * chance.unit(3 * at + 1) : 0;
            double side = chance.unit(3 * at + 2);
            dust[2 * i] = (float) (level * (click * side + 0.35 * (side - 0.5)));
            dust[2 * i + 1] = (float) (level * (click * (1 - side) + 0.35 * (chance.unit(3 * at + 1) - 0.5)));
        }
        band.run(dust, frames);
        for (int i = 0; i < 2 * frames; i++) stereo[i] += dust[i];
    }
}
