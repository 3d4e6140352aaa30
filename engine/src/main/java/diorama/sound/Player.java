package diorama.sound;

import diorama.score.Line;
import diorama.sound.Zone.Dial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/// One line of a score, played dry on its instrument.
final class Player implements Waves {
    /// So many tones of a line may sound at once; the oldest give way.
    private static final int MOST = 64;

    private final List<Strike> waiting;
    private final List<Sounding> heard = new ArrayList<>();
    private int next;
    private long at;

    Player(Line line, SoundFont font) {
        waiting = strikes(line, font);
    }

    /// From the last to the first, since a tone may end where a later one begins: when its pitch is struck again, and
    /// when it is choked.
    private static List<Strike> strikes(Line line, SoundFont font) {
        var zones = font.zones(line.seat().instrument());
        var strikes = new ArrayList<Strike>();
        var struck = new HashMap<Integer, Long>();
        var choking = new HashMap<Integer, Long>();
        for (var note : line.notes().reversed()) {
            long from = frame(note.startUs());
            long off = Math.max(
                    from + 1, Math.min(frame(note.endUs()), struck.getOrDefault(note.pitch(), Long.MAX_VALUE)));
            var chosen = zones.stream()
                    .filter(z -> z.isFor(note.pitch(), note.velocity()))
                    .toList();
            for (var zone : chosen) {
                long cut = choking.getOrDefault(zone.of(Dial.EXCLUSIVE), Long.MAX_VALUE);
                var tone = font.tone(zone.of(Dial.SAMPLE));
                strikes.add(new Strike(zone, tone, note.pitch(), note.velocity(), from, off, cut));
            }
            for (var zone : chosen) {
                if (zone.of(Dial.EXCLUSIVE) != 0) choking.put(zone.of(Dial.EXCLUSIVE), from);
            }
            struck.put(note.pitch(), from);
        }
        Collections.reverse(strikes);
        return strikes;
    }

    private static long frame(long us) {
        return us * RATE / 1_000_000;
    }

    @Override
    public int read(float[] into, int frames) {
        java.util.Arrays.fill(into, 0, 2 * frames, 0);
        for (var sounding : heard) sounding.add(into, 0, frames);
        for (; next < waiting.size() && waiting.get(next).frame() < at + frames; next++) {
            var begun = new Sounding(waiting.get(next));
            int from = (int) (waiting.get(next).frame() - at);
            begun.add(into, from, frames - from);
            heard.add(begun);
        }
        heard.removeIf(Sounding::isOver);
        for (int i = 0; i < heard.size() - MOST; i++) heard.get(i).giveWay();
        at += frames;
        return frames;
    }

    @Override
    public void close() {}
}
