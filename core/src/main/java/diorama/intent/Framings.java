package diorama.intent;

import diorama.draft.Background;
import diorama.draft.Framing;
import diorama.look.Fit;
import diorama.look.Platform;
import diorama.media.Media;
import diorama.media.Size;
import java.util.Optional;

/// The canvas, and how pictures stand on it.
final class Framings {
    private static final int LONG_SIDE = 1920;
    private static final int SHORT_SIDE = 1080;

    private Framings() {}

    /// Cut to cover the canvas where that keeps the subject, else whole over a blurred copy.
    static Framing framingFor(Media.Visual media, Size canvas) {
        return Framing.COVER.with(keepsSubject(media, canvas) ? Fit.COVER : Fit.BLUR);
    }

    private static boolean keepsSubject(Media.Visual media, Size canvas) {
        double ratio = media.size().aspect() / canvas.aspect();
        double keptWidth = Math.min(1, 1 / ratio);
        double keptHeight = Math.min(1, ratio);
        boolean isPanorama =
                media.size().aspect() > 2 * canvas.aspect() && media.size().aspect() >= 2;
        var bounds = media.subject().bounds();
        return isPanorama || (bounds.width() <= keptWidth + 1e-9 && bounds.height() <= keptHeight + 1e-9);
    }

    static Verdict reframe(Film film, Intent.Reframe wish) {
        var metadata = film.draft().metadata();
        var canvas = canvas(wish);
        var reframed = film.draft()
                .with(metadata.with(metadata.canvas().with(canvas))
                        .forPreset(wish.platform().map(p -> p.names().wire())));
        var was = metadata.canvas().size();
        var target = film.draft().pictures().isEmpty()
                ? reframed
                : Strip.of(reframed)
                        .map((i, s) -> {
                            var media =
                                    film.library().visual(s.picture().source().media());
                            boolean isOurs = media.isPresent()
                                    && s.picture().framing().fit()
                                            == framingFor(media.get(), was).fit();
                            return isOurs
                                    ? s.with(s.picture()
                                            .with(s.picture()
                                                    .framing()
                                                    .with(framingFor(media.get(), canvas)
                                                            .fit())))
                                    : s;
                        })
                        .into(reframed);
        return Verdict.changed(
                film,
                target,
                new Verdict.Mention(film.talk().pictureIds(), Subject.CANVAS),
                new Fact.Reframed(canvas, wish.platform()));
    }

    /// A platform's own canvas, or the asked ratio with a short side of 1080; a ratio that the platform also takes
    /// wins.
    private static Size canvas(Intent.Reframe wish) {
        var own = wish.platform().map(Platform::canvas);
        if (own.isPresent() && Math.abs(own.get().aspect() - wish.ratio().aspect()) < 0.01) return own.get();
        return sized(wish.ratio());
    }

    static Size sized(Size ratio) {
        double aspect = ratio.aspect();
        double width = aspect >= 1 ? SHORT_SIDE * aspect : SHORT_SIDE;
        double height = aspect >= 1 ? SHORT_SIDE : SHORT_SIDE / aspect;
        double shrink = Math.min(1, 2.0 * LONG_SIDE / Math.max(width, height));
        return new Size(even(width * shrink), even(height * shrink));
    }

    private static int even(double pixels) {
        return (int) Math.round(pixels / 2) * 2;
    }

    static Verdict frame(Film film, Intent.Frame wish) {
        return On.pictures(film, wish.pictures().or(Scope.all()), wish, places -> {
            var strip = Strip.of(film.draft());
            var framed = wish.fit().isEmpty()
                    ? strip
                    : strip.map((i, s) -> places.contains(i)
                            ? s.with(s.picture().with(s.picture().framing().with(fit(wish))))
                            : s);
            var target = framed.into(film.draft());
            var metadata = target.metadata();
            var background = wish.background()
                    .or(() -> backgroundFor(wish.fit(), metadata.canvas().background()));
            if (background.isPresent())
                target = target.with(metadata.with(metadata.canvas().with(background.get())));
            return Verdict.changed(
                    film,
                    target,
                    On.mention(film, places, Subject.CANVAS),
                    new Fact.Framed(Pick.which(film, places), wish.fit(), background));
        });
    }

    private static Fit fit(Intent.Frame wish) {
        return wish.fit().orElse(Fit.COVER);
    }

    /// Whole pictures over "blur" would be blurred edges, which is another wish: then the bars are black.
    private static Optional<Background> backgroundFor(Optional<Fit> fit, Background present) {
        if (fit.equals(Optional.of(Fit.CONTAIN)) && present instanceof Background.Blurred)
            return Optional.of(new Background.Plain(diorama.look.Colour.BLACK));
        if (fit.equals(Optional.of(Fit.BLUR)) && !(present instanceof Background.Blurred))
            return Optional.of(new Background.Blurred());
        return Optional.empty();
    }
}
