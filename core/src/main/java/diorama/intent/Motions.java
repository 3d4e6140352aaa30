package diorama.intent;

import diorama.draft.Movement;
import diorama.look.Motion;
import diorama.media.Media;
import diorama.media.Size;
import java.util.ArrayList;
import java.util.List;

/// How the view moves over pictures.
final class Motions {
    private static final List<Motion> VARIED = List.of(
            Motion.ZOOM_IN, Motion.ZOOM_OUT, Motion.PAN_RIGHT, Motion.ZOOM_IN, Motion.PAN_LEFT, Motion.ZOOM_OUT);
    private static final double LEAST = 1.02;
    private static final double MOST = 2.0;

    private Motions() {}

    /// What a picture gets unasked: a panorama is swept, all others take turns at zooming and drifting.
    static Movement natural(Media.Visual media, Size canvas, int turn) {
        if (media instanceof Media.Clip) return Movement.STILL;
        if (isPanorama(media, canvas)) return Movement.of(turn % 2 == 0 ? Motion.PAN_RIGHT : Motion.PAN_LEFT);
        var movement = Movement.of(VARIED.get(turn % VARIED.size()));
        return movement.towards(media.subject().centre());
    }

    static boolean isPanorama(Media.Visual media, Size canvas) {
        return media.size().aspect() >= 2 && media.size().aspect() > 1.2 * canvas.aspect();
    }

    static List<Motion> varied() {
        return VARIED;
    }

    static Verdict animate(Film film, Intent.Animate wish) {
        return On.pictures(film, wish.pictures().or(Scope.all()), wish, places -> {
            var pictures = film.draft().pictures();
            var meant = wish.motion().kinds().isEmpty() && !wish.pictures().isSaid()
                    ? places.stream()
                            .filter(i -> pictures.get(i).movement().motion() != Motion.STILL)
                            .toList()
                    : places;
            if (meant.isEmpty()) return Verdict.no(new Reason.NoMotion());
            var moved = Strip.of(film.draft())
                    .map((i, s) -> meant.contains(i)
                            ? s.with(s.picture().with(movement(film, s.picture(), wish.motion(), meant.indexOf(i))))
                            : s);
            var target = moved.into(film.draft());
            var first = target.pictures().get(meant.getFirst()).movement();
            var facts = new ArrayList<Fact>();
            facts.add(new Fact.Moves(Pick.which(film, meant), wish.motion().kinds(), first.amount()));
            return Verdict.changed(film, target, On.mention(film, meant, Subject.MOTION), facts.toArray(Fact[]::new));
        });
    }

    /// Of the pictures that move.
    static Verdict ease(Film film, Intent.Ease wish) {
        return On.pictures(film, wish.pictures().or(Scope.all()), wish, places -> {
            var pictures = film.draft().pictures();
            var meant = places.stream()
                    .filter(i -> pictures.get(i).movement().motion() != Motion.STILL)
                    .toList();
            if (meant.isEmpty()) return Verdict.no(new Reason.NoMotion());
            var eased = Strip.of(film.draft())
                    .map((i, s) -> meant.contains(i)
                            ? s.with(s.picture().with(s.picture().movement().easing(wish.ease())))
                            : s);
            return Verdict.changed(
                    film,
                    eased.into(film.draft()),
                    On.mention(film, meant, Subject.MOTION),
                    new Fact.Eased(Pick.which(film, meant), wish.ease()));
        });
    }

    private static Movement movement(Film film, diorama.draft.Picture picture, Intent.MotionWish wish, int turn) {
        var old = picture.movement();
        var kind = wish.kinds().isEmpty()
                ? old.motion()
                : wish.kinds().get(turn % wish.kinds().size());
        if (kind == Motion.STILL && wish.kinds().isEmpty() && wish.focus().isPresent()) kind = Motion.ZOOM_IN;
        if (kind == Motion.STILL) return Movement.STILL;
        boolean isSame = kind == old.motion();
        double base = isSame ? old.amount() : Motion.DEFAULT_AMOUNT;
        double amount = wish.amount().map(c -> amount(base, c)).orElse(base);
        var movement = isSame ? old.withAmount(amount) : Movement.of(kind, amount);
        var focus = wish.focus()
                .or(movement::focus)
                .or(() -> film.library()
                        .visual(picture.source().media())
                        .map(m -> m.subject().centre()));
        return focus.map(movement::towards).orElse(movement);
    }

    /// A change of the way that is moved: twice as much of 12 % is 24 %. An amount to reach is a fraction: 0.2 is 20 %.
    private static double amount(double present, Change change) {
        return Math.clamp(1 + change.of(present - 1), LEAST, MOST);
    }
}
