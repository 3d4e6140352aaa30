package diorama.paint;

import diorama.frame.Cel;
import diorama.frame.Frame;
import diorama.look.Colour;
import diorama.paint.kernel.Loops;
import diorama.plan.Inset;
import diorama.plan.Reel;
import diorama.plan.RenderPlan;
import diorama.plan.Shot;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A picture in a box over the frames. It is painted like a film of the box's size, onto a cel. What may be sheer
/// is painted twice, over black and over white: how much the two differ is how much shines through.
final class InsetOver implements Over {
    private final Inset inset;
    private final Frame black;
    private final Painter overBlack;
    private final Frame white;
    private final Optional<Painter> overWhite;
    private final CelLayer layer;
    private boolean isPainted;

    /// Where a box's own painter gets all from.
    record Ground(RenderPlan plan, Pictures pictures, PaintSettings settings, Supplier<Loops> loops) {
        Painter painter(Inset inset, Shot shot) {
            var film = new RenderPlan(inset.area().size(), plan.rate(), plan.frameCount(), List.of(shot), List.of());
            return new Painter(film, pictures, settings, loops);
        }
    }

    InsetOver(Inset inset, Ground ground) {
        this.inset = inset;
        var size = inset.area().size();
        this.black = Frame.allocate(Arena.ofAuto(), size.width(), size.height());
        this.layer = CelLayer.changing(new Cel(inset.area().x(), inset.area().y(), size.width(), size.height()));
        if (inset.presence().mayBeSheer() && inset.shot().reel() instanceof Reel.Still still) {
            this.white = Frame.allocate(Arena.ofAuto(), size.width(), size.height());
            this.overBlack = ground.painter(inset, over(still, Colour.BLACK));
            this.overWhite = Optional.of(ground.painter(inset, over(still, Colour.WHITE)));
        } else {
            this.white = black;
            this.overBlack = ground.painter(inset, inset.shot());
            this.overWhite = Optional.empty();
        }
    }

    private Shot over(Reel.Still still, Colour matte) {
        var shot = inset.shot();
        var reel = new Reel.Still(still.media(), still.digest(), still.size(), still.turn(), matte, still.grading());
        return new Shot(shot.frames(), reel, shot.camera(), shot.backdrop(), shot.blend());
    }

    @Override
    public void paint(int n, Frame target, Loops loops) {
        if (!isPainted || !isStill()) repaint(n);
        isPainted = true;
        layer.lay(target, loops, inset.opacityAt(n));
    }

    private boolean isStill() {
        var shot = inset.shot();
        return shot.reel() instanceof Reel.Still
                && shot.camera().from().equals(shot.camera().to());
    }

    private void repaint(int n) {
        overBlack.paint(n, black);
        if (overWhite.isEmpty()) {
            FrameCels.opaque(black, layer.cel());
            return;
        }
        overWhite.get().paint(n, white);
        FrameCels.sheer(black, white, layer.cel());
    }
}
