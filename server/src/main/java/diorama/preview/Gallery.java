package diorama.preview;

import static diorama.preview.Seats.even;

import diorama.draft.Draft;
import diorama.media.Media;
import diorama.media.Size;
import diorama.plan.RenderPlan;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Session;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Single pictures of films and uploads, and moving samples of looks on a person's own pictures.
public final class Gallery {
    private static final System.Logger LOG = System.getLogger(Gallery.class.getName());
    private static final int REHEARSAL_WIDTH = 960;
    private static final int LOWEST = 16;
    private static final int LOWEST_SAMPLE = 48;
    private static final int HIGHEST_SAMPLE = 360;

    private final Seats seats;
    private final Precedence precedence;
    private final PreviewSettings settings;
    private final Stills stills;
    private final AtomicBoolean isRehearsed = new AtomicBoolean();

    Gallery(Seats seats, Precedence precedence, PreviewSettings settings) {
        this.seats = seats;
        this.precedence = precedence;
        this.settings = settings;
        this.stills = new Stills(settings.stillBytes());
    }

    /// What is seen at a moment.
    public Stills.Picture still(Session session, long atMs, int height) {
        return still(session, session.state().film().draft(), atMs, height);
    }

    /// The middle of a picture of the film, behind its entrance.
    public Stills.Picture segment(Session session, String id, int height) {
        var draft = session.state().film().draft();
        var picture = draft.pictures().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.NotThere("picture")));
        long entrance = Math.min(picture.entrance().lengthMs(), picture.span().lengthMs());
        long middle = picture.span().startMs() + (picture.span().lengthMs() + entrance) / 2;
        return still(session, draft, middle, height);
    }

    private Stills.Picture still(Session session, Draft draft, long atMs, int height) {
        var canvas = draft.metadata().canvas().size();
        int high = Math.clamp(height, LOWEST, settings.highestStill());
        return precedence.first(() -> {
            var size = Seats.scaled(canvas, (double) high / canvas.height());
            var plan = seats.plan(session, draft, size).plan();
            int frame = Math.clamp(plan.rate().frameAt(atMs), 0, plan.frameCount() - 1);
            return stills.of(plan, frame, seats.small(session));
        });
    }

    /// A photo or clip that was brought, filling a frame of the given height, four to three.
    public Stills.Picture media(Session session, String id, int height) {
        int high = Math.clamp(height, LOWEST, settings.highestStill());
        var media = brought(session).stream()
                .filter(m -> m.id().value().equals(id))
                .filter(Media.Visual.class::isInstance)
                .map(Media.Visual.class::cast)
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.NotThere("picture")));
        var draft = new SampleDrafts(List.of(media), new Size(even(high * 4 / 3.0), even(high)), 1000).alone();
        var size = draft.metadata().canvas().size();
        if (isRehearsed.compareAndSet(false, true)) rehearse(session, media);
        return precedence.first(() -> stills.of(seats.plan(session, draft, size).plan(), 0, seats.small(session)));
    }

    /// While somebody still chooses their words: what the first film will need is loaded and compiled.
    private void rehearse(Session session, Media.Visual media) {
        var size = new Size(REHEARSAL_WIDTH, REHEARSAL_WIDTH * 9 / 16);
        var draft = new SampleDrafts(List.of(media), size, settings.sampleMs()).rehearsal();
        Thread.ofPlatform().name("rehearsal").daemon().start(() -> {
            try {
                precedence.letPass();
                var plan = seats.plan(session, draft, size).plan();
                stills.of(plan, plan.frameCount() / 2, seats.small(session));
            } catch (Refused | IllegalStateException e) {
                LOG.log(System.Logger.Level.DEBUG, "no rehearsal", e);
            }
        });
    }

    private List<Media> brought(Session session) {
        return seats.material(session).library().media();
    }

    /// A look on the person's own pictures, that of the film first which is named: a small film, whole.
    public byte[] sample(Session session, Sample wish) {
        var print = new Print(plan(session, wish), settings.quick(), seats.lab(seats.small(session)));
        var film = new ByteArrayOutputStream();
        film.writeBytes(print.head());
        for (int i = 0; i < print.count(); i++) film.writeBytes(print.piece(i, precedence));
        return film.toByteArray();
    }

    /// The middle of that film.
    public Stills.Picture sampleStill(Session session, Sample wish) {
        var plan = plan(session, wish);
        return precedence.first(() -> stills.of(plan, plan.frameCount() / 2, seats.small(session)));
    }

    private RenderPlan plan(Session session, Sample wish) {
        int high = Math.clamp(wish.height(), LOWEST_SAMPLE, HIGHEST_SAMPLE);
        var looked = new SampleDrafts.Looked(wish.segment(), wish.kind().equals("transition"));
        var pictures = SampleDrafts.pictures(session.state().film().draft(), brought(session), looked);
        var size = new Size(even(high * 16 / 9.0), even(high));
        var draft = new SampleDrafts(pictures, size, settings.sampleMs()).of(wish.kind(), wish.name());
        return seats.plan(session, draft, size).plan();
    }

    /// `kind`: `transition`, `motion` or `filter`; `segment`: the picture of the film that is looked at.
    public record Sample(String kind, String name, Optional<String> segment, int height) {}
}
