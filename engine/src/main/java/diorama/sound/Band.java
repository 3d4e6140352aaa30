package diorama.sound;

import diorama.score.Chance;
import diorama.score.Line;
import diorama.score.Score;
import java.util.ArrayList;
import java.util.List;

/// A score as sound: every line played dry, brought to its place, all of them in one hall, and faded so that the last
/// chord has rung out when the score is over. The same score gives the same samples.
public final class Band implements Waves {
    private static final int BLOCK = 1024;

    private final Score score;
    private final List<Stand> stands = new ArrayList<>();
    private final Desk desk;
    private final Hall hall;
    private final Filter rumble = new Filter(Biquad.highPass(28));
    private final Filter top;
    private final Crackle crackle;
    private final Breath breath;
    private final float[] dry = new float[2 * BLOCK];
    private final float[] wet = new float[2 * BLOCK];
    private final float[] one = new float[2 * BLOCK];
    private final float[] drums = new float[2 * BLOCK];
    private final long lengthFrames;
    private long at;

    private record Stand(Line line, Player player, Filter floor, double gain) {}

    public Band(Score score) {
        this.score = score;
        this.desk = Desk.of(score.mood());
        this.hall = new Hall(desk.hall());
        this.top = new Filter(Biquad.lowPass(desk.topHertz()));
        this.crackle = new Crackle(new Chance(score.lengthUs()), desk.crackle());
        this.breath = new Breath(desk.breath());
        this.lengthFrames = frame(score.lengthUs());
        var font = SoundFont.ours();
        for (var line : score.lines()) {
            if (line.notes().isEmpty()) continue;
            stands.add(new Stand(
                    line, new Player(line, font), new Filter(Biquad.highPass(floor(line.role()))), Trim.gain(line)));
        }
    }

    /// What is below a line's lowest tones is rumble, and pads carry a constant offset.
    private static double floor(Line.Role role) {
        return switch (role) {
            case DRUMS, BASS -> 30;
            case CHORDS -> 90;
            case PAD -> 130;
            case MELODY -> 110;
        };
    }

    private static long frame(long us) {
        return (us * RATE + 500_000) / 1_000_000;
    }

    @Override
    public int read(float[] into, int frames) {
        int wanted = (int) Math.min(frames, lengthFrames - at);
        for (int done = 0; done < wanted; done += BLOCK) {
            int count = Math.min(BLOCK, wanted - done);
            block(count);
            System.arraycopy(dry, 0, into, 2 * done, 2 * count);
            at += count;
        }
        return wanted;
    }

    private void block(int count) {
        java.util.Arrays.fill(dry, 0);
        java.util.Arrays.fill(wet, 0);
        java.util.Arrays.fill(drums, 0);
        for (var stand : stands) {
            stand.player().read(one, count);
            stand.floor().run(one, count);
            boolean isDrums = stand.line().role() == Line.Role.DRUMS;
            place(stand, isDrums ? drums : dry, count);
        }
        breath.run(dry, wet, drums, count);
        hall.run(wet, count);
        crackle.add(dry, count);
        for (int i = 0; i < 2 * count; i++) dry[i] += drums[i] + wet[i];
        top.run(dry, count);
        rumble.run(dry, count);
        finish(count);
    }

    /// Constant power: in the middle both sides have 0.71 of twice the level.
    private void place(Stand stand, float[] bus, int count) {
        var seat = stand.line().seat();
        double angle = (seat.pan() + 1) * Math.PI / 4;
        float left = (float) (Math.sqrt(2) * StrictMath.cos(angle) * stand.gain());
        float right = (float) (Math.sqrt(2) * StrictMath.sin(angle) * stand.gain());
        float send = (float) seat.hall();
        for (int i = 0; i < count; i++) {
            float l = one[2 * i] * left;
            float r = one[2 * i + 1] * right;
            bus[2 * i] += l;
            bus[2 * i + 1] += r;
            wet[2 * i] += l * send;
            wet[2 * i + 1] += r * send;
        }
    }

    private void finish(int count) {
        double drive = desk.drive();
        for (int i = 0; i < count; i++) {
            double fade = fade(at + i);
            dry[2 * i] = (float) (warm(dry[2 * i], drive) * fade);
            dry[2 * i + 1] = (float) (warm(dry[2 * i + 1], drive) * fade);
        }
    }

    /// A gentle bend of the peaks, as of tape: straight near 0.
    private static double warm(double x, double drive) {
        double bent = x * drive;
        return bent / Math.sqrt(1 + 0.35 * bent * bent) / drive;
    }

    /// The last part of the ringing goes down to nothing; and nothing begins with a click.
    private double fade(long frame) {
        long last = frame(score.finalUs());
        long from = last + (lengthFrames - last) * 3 / 10;
        double in = Math.min(1, frame / (0.004 * RATE));
        if (frame < from) return in;
        double part = (double) (frame - from) / Math.max(1, lengthFrames - from);
        double down = StrictMath.cos(Math.PI / 2 * part);
        return in * down * down;
    }

    @Override
    public void close() {
        for (var stand : stands) stand.player().close();
    }
}
