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
        int left = (int) Math.ceil(pose.shown() * lettered.letterCount());
        for (var band : lettered.bands()) {
            int count = Math.clamp(left, 0, band.letterCount());
            left -= count;
            if (count == 0) continue;
            boolean isRightToLeft = band.isRightToLeft();
            int from = isRightToLeft ? band.edge(band.letterCount() - count - 1) : 0;
            int to = isRightToLeft ? plain.cel().width() : band.edge(count - 1);
            plain.lay(target, loops, pose.opacity(), from, band.top(), to, band.bottom());
        }
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
