package diorama.paint;

import diorama.frame.Frame;
import diorama.letter.Lettered;
import diorama.paint.kernel.Loops;
import diorama.plan.Pose;
import java.util.Optional;

/// The letters of a text in their place: all of them, the first so many, or lit word by word.
final class Letters {
    /// How strongly words are seen that are not said yet.
    private static final double WAITING = 0.5;

    /// In so many steps a scrim dies away behind the letter typed last.
    private static final int FADING = 12;

    private final Lettered lettered;
    private final CelLayer plain;
    private final Optional<CelLayer> lit;

    Letters(Lettered lettered) {
        this.lettered = lettered;
        this.plain = CelLayer.of(lettered.letters());
        this.lit = lettered.lit().map(CelLayer::of);
    }

    void whole(Frame target, Loops loops, double opacity) {
        plain.lay(target, loops, opacity);
    }

    /// As many letters as have been typed.
    void typed(Frame target, Loops loops, Pose pose) {
        typed(
                plain,
                pose,
                (band, from, to, _) -> plain.lay(target, loops, pose.opacity(), from, band.top(), to, band.bottom()));
    }

    /// What keeps letters readable, behind those that have been typed: it dies away softly behind the last of them.
    void typedScrim(CelLayer scrim, Frame target, Loops loops, Pose pose, double opacity) {
        typed(scrim, pose, (band, from, to, isCut) -> {
            scrim.lay(target, loops, opacity, from, band.top(), to, band.bottom());
            if (!isCut) return;
            int slice = Math.max(2, (band.bottom() - band.top()) / (2 * FADING) / 2 * 2);
            for (int i = 0; i < FADING; i++) {
                double part = opacity * (FADING - i - 0.5) / FADING;
                int start = band.isRightToLeft() ? from - (i + 1) * slice : to + i * slice;
                int end = Math.min(start + slice, scrim.cel().width());
                scrim.lay(target, loops, part, Math.max(0, start), band.top(), end, band.bottom());
            }
        });
    }

    /// Does something with the typed part of each line.
    private void typed(CelLayer layer, Pose pose, Deed deed) {
        int left = (int) Math.ceil(pose.shown() * lettered.letterCount());
        for (var band : lettered.bands()) {
            int count = Math.clamp(left, 0, band.letterCount());
            left -= count;
            if (count == 0) continue;
            boolean isRightToLeft = band.isRightToLeft();
            int from = isRightToLeft ? band.edge(band.letterCount() - count - 1) : 0;
            int to = isRightToLeft ? layer.cel().width() : band.edge(count - 1);
            deed.to(band, from, to, count < band.letterCount());
        }
    }

    @FunctionalInterface
    private interface Deed {
        /// Columns `[from, to)` of a line; `isCut` where letters of it are still to come.
        void to(Lettered.Band band, int from, int to, boolean isCut);
    }

    /// Words that were said are plain, the one that is being said is lit, and those to come are faint.
    void spoken(Frame target, Loops loops, double opacity, int said) {
        for (var band : lettered.bands()) {
            int from = 0;
            for (int i = 0; i < band.letterCount(); i++) {
                boolean goesOn = i + 1 < band.letterCount() && band.word(i + 1) == band.word(i);
                if (goesOn) continue;
                word(target, loops, opacity, said - 1 - band.word(i), band, from, band.edge(i));
                from = band.edge(i);
            }
        }
    }

    /// `ago`: 0 for the word that is being said, more for those before, less for those to come.
    private void word(Frame target, Loops loops, double opacity, int ago, Lettered.Band band, int from, int to) {
        var layer = ago == 0 ? lit.orElse(plain) : plain;
        layer.lay(target, loops, ago < 0 ? WAITING * opacity : opacity, from, band.top(), to, band.bottom());
    }
}
