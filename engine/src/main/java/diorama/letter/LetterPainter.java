package diorama.letter;

import diorama.media.MediaId;
import diorama.plan.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Sets and paints texts. One is enough for a process; fonts are read when the first text asks for them.
public final class LetterPainter {
    private final LetterSettings settings;
    private final Typesetter typesetter;

    /// `media` finds the fonts that a person brought.
    public LetterPainter(LetterSettings settings, Function<MediaId, Path> media) {
        this.settings = settings;
        this.typesetter = new Typesetter(new FontShelf(media), settings);
    }

    public LetterPainter(Function<MediaId, Path> media) {
        this(LetterSettings.DEFAULT, media);
    }

    /// With our own fonts, and those of paths, alone.
    public LetterPainter() {
        this(media -> {
            throw new IllegalStateException("nobody finds fonts here: " + media);
        });
    }

    public Lettered paint(Words words) {
        var setting = typesetter.set(words);
        var inker = new Inker(setting, words.face(), settings);
        boolean isSpoken = !words.passage().spoken().isEmpty();
        return new Lettered(
                inker.letters(),
                isSpoken ? Optional.of(inker.lit()) : Optional.empty(),
                inker.ground(),
                inker.scrim(),
                bands(setting, words, inker.area()),
                Inker.isLight(words.face().colour()));
    }

    /// Is a text too long for its area, even with the least letters?
    public boolean isCut(Words words) {
        return set(words).outcome().isCut();
    }

    Setting set(Words words) {
        return typesetter.set(words);
    }

    private static List<Lettered.Band> bands(Setting setting, Words words, Sheet.Area area) {
        var lines = setting.lines();
        var spoken = SpokenWords.of(words);
        var bands = new ArrayList<Lettered.Band>();
        for (int i = 0; i < lines.size(); i++) {
            int top = i == 0 ? 0 : between(lines.get(i - 1), lines.get(i), setting.sizePx()) - area.y();
            int bottom = i == lines.size() - 1
                    ? area.height()
                    : between(lines.get(i), lines.get(i + 1), setting.sizePx()) - area.y();
            bands.add(band(lines.get(i), new Lettered.Rows(top, bottom), spoken, area));
        }
        return bands;
    }

    /// A row between two lines, a little under the upper one's descenders; even, for the chroma's sake.
    private static int between(SetLine upper, SetLine lower, double sizePx) {
        double row = Math.min(upper.baselinePx() + 0.28 * sizePx, lower.baselinePx());
        return 2 * (int) Math.round(row / 2);
    }

    private static Lettered.Band band(SetLine line, Lettered.Rows rows, SpokenWords spoken, Sheet.Area area) {
        int count = line.letters().size();
        var edges = new int[count];
        var words = new int[count];
        for (int i = 0; i < count; i++) {
            var letter = line.letters().get(i);
            edges[i] = 2 * (int) Math.round((letter.rightPx() - area.x()) / 2);
            words[i] = spoken.wordAt(letter.start());
        }
        if (count > 0) edges[count - 1] = area.width();
        return new Lettered.Band(rows, edges, words, line.isRightToLeft());
    }
}
