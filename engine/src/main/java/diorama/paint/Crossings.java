package diorama.paint;

import diorama.look.Transition;
import diorama.media.Size;
import diorama.paint.Moving.Move;
import diorama.paint.Pose.Direction;
import diorama.paint.Sweeping.Glow;
import java.util.Optional;

/// Which transition is painted how. What is a mixture by shares alone has no crossing: [Mix] knows it.
final class Crossings {
    private static final double SHARP = 0.004;
    private static final double CRISP = 0.02;
    private static final double MELTING = 0.12;
    private static final double SOFT = 0.45;

    private static final Glow FIRE = new Glow(0.14, new Ink(86, -42, 50));
    private static final Glow SPILL = new Glow(1.5, new Ink(104, -30, 40));
    private static final Glow BEAM = new Glow(0.5, new Ink(190, -26, 10));

    private Crossings() {}

    static Optional<Crossing> of(Transition transition, Size canvas) {
        return switch (transition) {
            case CUT, FADE, DISSOLVE, FADE_BLACK, FADE_WHITE, FADE_COLOUR, FLASH -> Optional.empty();
            case GLOW -> Optional.of(new Treatments.Glowing(canvas));
            case BURN -> Optional.of(new Sweeping(Clouds.HOLES, 0.05, FIRE, canvas));
            case LEAK -> Optional.of(new Sweeping(Clouds.SPILL, 0.7, SPILL, canvas));
            case SUNBEAM -> Optional.of(new Sweeping(Clouds.BEAM, 0.25, BEAM, canvas));
            case LUMA -> Optional.of(new Lighting(true, canvas));
            case LUMA_DARK -> Optional.of(new Lighting(false, canvas));
            case NOISE -> swept(Tiles.GRAIN, MELTING, canvas);
            case CLOUDS -> swept(Clouds.DRIFTING, 0.25, canvas);
            case INK -> swept(Clouds.INK, MELTING, canvas);
            case BLOCKS -> swept(Tiles.BLOCKS, MELTING, canvas);
            case DOTS -> swept(Tiles.DOTS, CRISP, canvas);
            case HONEYCOMB -> swept(Tiles.HONEYCOMB, CRISP, canvas);
            case WIPE_LEFT -> swept(Edges.LEFT, SHARP, canvas);
            case WIPE_RIGHT -> swept(Edges.RIGHT, SHARP, canvas);
            case WIPE_UP -> swept(Edges.UP, SHARP, canvas);
            case WIPE_DOWN -> swept(Edges.DOWN, SHARP, canvas);
            case SOFT_LEFT -> swept(Edges.LEFT, SOFT, canvas);
            case SOFT_RIGHT -> swept(Edges.RIGHT, SOFT, canvas);
            case SOFT_UP -> swept(Edges.UP, SOFT, canvas);
            case SOFT_DOWN -> swept(Edges.DOWN, SOFT, canvas);
            case DIAGONAL -> swept(Edges.DIAGONAL, SHARP, canvas);
            case DIAGONAL_BACK -> swept(Edges.DIAGONAL_BACK, SHARP, canvas);
            case WIPE_CLOCK -> swept(Edges.CLOCK, CRISP, canvas);
            case FAN -> swept(Edges.FAN, CRISP, canvas);
            case PINWHEEL -> swept(Edges.PINWHEEL, CRISP, canvas);
            case RADIAL -> swept(Edges.CORNER, CRISP, canvas);
            case SPIRAL -> swept(Edges.SPIRAL, CRISP, canvas);
            case WAVES -> swept(Edges.WAVES, CRISP, canvas);
            case ZIGZAG -> swept(Edges.ZIGZAG, SHARP, canvas);
            case OPEN_ACROSS -> swept(Edges.OPEN_ACROSS, CRISP, canvas);
            case OPEN_DOWN -> swept(Edges.OPEN_DOWN, CRISP, canvas);
            case CLOSE_ACROSS -> swept(Edges.OPEN_ACROSS.reversed(), CRISP, canvas);
            case CIRCLE -> swept(Shapes.CIRCLE, CRISP, canvas);
            case CIRCLE_CLOSE -> swept(Shapes.CIRCLE.reversed(), CRISP, canvas);
            case SOFT_CIRCLE -> swept(Shapes.CIRCLE, SOFT, canvas);
            case BOX -> swept(Shapes.BOX, CRISP, canvas);
            case DIAMOND -> swept(Shapes.DIAMOND, CRISP, canvas);
            case STAR -> swept(Shapes.STAR, CRISP, canvas);
            case HEART -> swept(Shapes.HEART, CRISP, canvas);
            case FLOWER -> swept(Shapes.FLOWER, CRISP, canvas);
            case CROSS -> swept(Shapes.CROSS, CRISP, canvas);
            case SHUTTER -> Optional.of(new Shuttering(canvas));
            case BLINDS -> swept(Tiles.BLINDS, MELTING, canvas);
            case BLINDS_TALL -> swept(Tiles.BLINDS_TALL, MELTING, canvas);
            case STRIPES -> swept(Tiles.STRIPES, CRISP, canvas);
            case COMB -> swept(Tiles.COMB, SHARP, canvas);
            case CHECKER -> swept(Tiles.CHECKER, CRISP, canvas);
            case MOSAIC_WAVE -> swept(Tiles.WAVE, CRISP, canvas);
            case SLIDE_LEFT -> moved(Slides.SLIDE, Direction.LEFT, canvas);
            case SLIDE_RIGHT -> moved(Slides.SLIDE, Direction.RIGHT, canvas);
            case SLIDE_UP -> moved(Slides.SLIDE, Direction.UP, canvas);
            case SLIDE_DOWN -> moved(Slides.SLIDE, Direction.DOWN, canvas);
            case PUSH_LEFT -> moved(Slides.PUSH, Direction.LEFT, canvas);
            case PUSH_RIGHT -> moved(Slides.PUSH, Direction.RIGHT, canvas);
            case PUSH_UP -> moved(Slides.PUSH, Direction.UP, canvas);
            case PUSH_DOWN -> moved(Slides.PUSH, Direction.DOWN, canvas);
            case COVER_LEFT -> moved(Slides.COVER, Direction.LEFT, canvas);
            case COVER_RIGHT -> moved(Slides.COVER, Direction.RIGHT, canvas);
            case COVER_UP -> moved(Slides.COVER, Direction.UP, canvas);
            case COVER_DOWN -> moved(Slides.COVER, Direction.DOWN, canvas);
            case REVEAL_LEFT -> moved(Slides.REVEAL, Direction.LEFT, canvas);
            case REVEAL_RIGHT -> moved(Slides.REVEAL, Direction.RIGHT, canvas);
            case REVEAL_UP -> moved(Slides.REVEAL, Direction.UP, canvas);
            case REVEAL_DOWN -> moved(Slides.REVEAL, Direction.DOWN, canvas);
            case WHIP_LEFT -> moved(Slides.WHIP, Direction.RIGHT, canvas);
            case WHIP_RIGHT -> moved(Slides.WHIP, Direction.LEFT, canvas);
            case WHIP_UP -> moved(Slides.WHIP, Direction.DOWN, canvas);
            case WHIP_DOWN -> moved(Slides.WHIP, Direction.UP, canvas);
            case DOORS -> moved(Stretches.DOORS, Direction.LEFT, canvas);
            case DOORS_CLOSE -> moved(Stretches.DOORS_CLOSE, Direction.LEFT, canvas);
            case SQUEEZE_LEFT -> moved(Stretches.SQUEEZE, Direction.LEFT, canvas);
            case SQUEEZE_UP -> moved(Stretches.SQUEEZE, Direction.UP, canvas);
            case FLIP -> moved(Stretches.FLIP, Direction.LEFT, canvas);
            case FLIP_TALL -> moved(Stretches.FLIP, Direction.UP, canvas);
            case CUBE -> moved(Stretches.CUBE, Direction.LEFT, canvas);
            case STRETCH -> moved(Stretches.STRETCH, Direction.LEFT, canvas);
            case PAGE -> moved(Stretches.PAGE, Direction.LEFT, canvas);
            case PAGE_UP -> moved(Stretches.PAGE, Direction.UP, canvas);
            case ZOOM -> moved(Zooms.IN, Direction.LEFT, canvas);
            case ZOOM_OUT -> moved(Zooms.OUT, Direction.LEFT, canvas);
            case ZOOM_CROSS -> Optional.of(new Whirling(Zooms::burst, canvas));
            case POP -> moved(Zooms.POP, Direction.LEFT, canvas);
            case SHRINK -> moved(Zooms.AWAY, Direction.LEFT, canvas);
            case SPIN -> Optional.of(new Whirling(moment -> Zooms.whirl(moment, 1), canvas));
            case SPIN_BACK -> Optional.of(new Whirling(moment -> Zooms.whirl(moment, -1), canvas));
            case SWIRL -> Optional.of(new Bending(Bending.SWIRL, canvas));
            case RIPPLE -> Optional.of(new Bending(Bending.RIPPLE, canvas));
            case WOBBLE -> Optional.of(new Bending(Bending.WOBBLE, canvas));
            case BLUR -> Optional.of(Treatments.softening(canvas));
            case BLUR_ACROSS -> Optional.of(Treatments.smearing(canvas));
            case PIXELATE -> Optional.of(new Treatments.Squares(canvas));
            case GLITCH -> Optional.of(new Faults.Torn(canvas));
            case COLOUR_SPLIT -> Optional.of(new Faults.Parted(canvas));
            case STATIC -> Optional.of(new Faults.Snow(canvas));
            case TELEVISION -> moved(Stretches.TELEVISION, Direction.LEFT, canvas);
        };
    }

    private static Optional<Crossing> swept(Field field, double softness, Size canvas) {
        return Optional.of(new Sweeping(field, softness, Glow.NONE, canvas));
    }

    private static Optional<Crossing> moved(Move move, Direction direction, Size canvas) {
        return Optional.of(new Moving(move.to(direction), canvas));
    }
}
