package diorama.paint;

import diorama.frame.Cel;
import diorama.frame.Frame;
import diorama.letter.Lettered;
import diorama.media.Size;
import diorama.paint.kernel.Loops;
import diorama.plan.Pose;
import diorama.plan.Words;
import java.util.Optional;

/// Words over the frames: what is behind them, then the letters, all in the pose of the moment.
final class WordsOver implements Over {
    private final Words words;
    private final Lettered lettered;
    private final Size canvas;
    private final Letters letters;
    private final Optional<CelLayer> ground;
    private final Optional<CelLayer> scrim;
    private Optional<Movers> movers = Optional.empty();

    WordsOver(Words words, Lettered lettered, Size canvas) {
        this.words = words;
        this.lettered = lettered;
        this.canvas = canvas;
        this.letters = new Letters(lettered);
        this.ground = lettered.ground().map(CelLayer::of);
        this.scrim = lettered.scrim().map(CelLayer::of);
    }

    @Override
    public void paint(int n, Frame target, Loops loops) {
        var pose = words.poseAt(n);
        double needed = scrim.isEmpty() ? 0 : Contrast.scrim(target.y(), lettered.letters(), lettered.isLight());
        if (pose.isInPlace()) still(n, target, loops, pose, needed);
        else moved(target, loops, pose, needed);
    }

    private void still(int n, Frame target, Loops loops, Pose pose, double needed) {
        double held = needed * pose.opacity();
        if (pose.shown() < 1) scrim.ifPresent(cel -> letters.typedScrim(cel, target, loops, pose, held));
        else scrim.ifPresent(cel -> cel.lay(target, loops, held));
        ground.ifPresent(cel -> cel.lay(target, loops, pose.opacity()));
        if (pose.shown() < 1) letters.typed(target, loops, pose);
        else if (words.passage().spoken().isEmpty()) letters.whole(target, loops, pose.opacity());
        else letters.spoken(target, loops, pose.opacity(), words.spokenAt(n));
    }

    private void moved(Frame target, Loops loops, Pose pose, double needed) {
        if (movers.isEmpty()) movers = Optional.of(new Movers(lettered, canvas));
        movers.get().lay(target, loops, pose, needed);
    }

    /// The cels of a text on their way.
    private static final class Movers {
        private final Optional<CelMover> ground;
        private final Optional<CelMover> scrim;
        private final CelMover sharp;
        private final Cel letters;
        private final Size canvas;
        private Optional<CelBlur> blur = Optional.empty();
        private Optional<CelMover> blurred = Optional.empty();

        Movers(Lettered lettered, Size canvas) {
            this.ground = lettered.ground().map(cel -> new CelMover(cel, canvas));
            this.scrim = lettered.scrim().map(cel -> new CelMover(cel, canvas));
            this.letters = lettered.letters();
            this.canvas = canvas;
            this.sharp = new CelMover(letters, canvas);
        }

        void lay(Frame target, Loops loops, Pose pose, double needed) {
            scrim.ifPresent(cel -> cel.lay(target, loops, pose, needed * pose.opacity()));
            ground.ifPresent(cel -> cel.lay(target, loops, pose, pose.opacity()));
            (pose.blurPx() == 0 ? sharp : soft(pose.blurPx())).lay(target, loops, pose, pose.opacity());
        }

        private CelMover soft(double radiusPx) {
            if (blur.isEmpty()) {
                blur = Optional.of(new CelBlur(letters));
                blurred = Optional.of(new CelMover(blur.get().soft(), canvas));
            }
            blur.get().blur(radiusPx);
            return blurred.get();
        }
    }
}
