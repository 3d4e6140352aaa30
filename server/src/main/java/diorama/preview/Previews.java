package diorama.preview;

import diorama.draft.Draft;
import diorama.encode.Codec;
import diorama.encode.EncodeSettings;
import diorama.look.Quality;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.Size;
import diorama.plan.Output;
import diorama.plan.PlanSettings;
import diorama.plan.Planner;
import diorama.plan.RenderPlan;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.ChunkPainter;
import diorama.render.ChunkStore;
import diorama.render.PlanPainter;
import diorama.render.RenderSettings;
import diorama.store.SessionKey;
import diorama.studio.Renders;
import diorama.studio.Session;
import diorama.studio.Uploads;
import diorama.wire.FilmView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What the page shows of films that are not exported yet: all by key, from the same painter and the same chunks.
public final class Previews implements AutoCloseable {
    private final Ground ground;
    private final PreviewSettings settings;
    private final Precedence precedence;
    private final Ahead ahead;
    private final Stills stills;
    private final Map<SessionKey, Seat> seats;

    /// What previews stand on: the uploads, the renders that come first, and the store of chunks that exports use.
    public record Ground(Uploads uploads, Renders renders, ChunkStore store, RenderSettings render) {}

    /// Where one session watches: its painters, which keep the photos that were decoded, and the films seen last.
    private static final class Seat {
        private final ChunkPainter.Opener large;
        private final ChunkPainter.Opener small;
        private final Map<Long, Screening> films;

        Seat(ChunkPainter.Opener large, ChunkPainter.Opener small, int filmsKept) {
            this.large = large;
            this.small = small;
            this.films = latest(filmsKept);
        }
    }

    private static <K, V> Map<K, V> latest(int count) {
        return new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > count;
            }
        };
    }

    public Previews(Ground ground, PreviewSettings settings) {
        this.ground = ground;
        this.settings = settings;
        this.precedence = new Precedence(ground.renders()::isBusy);
        this.ahead = new Ahead(precedence, settings);
        this.stills = new Stills(settings.stillBytes());
        this.seats = latest(settings.filmsKept());
    }

    // --- the film ----------------------------------------------------------------------------------------------------

    /// How the session's film stands. Who asks will watch it: its pieces are made ahead.
    public FilmView standing(Session session) {
        var screening = screening(session);
        ahead.watch(screening, 0);
        return screening.view();
    }

    /// The playlist that names both prints.
    public String playlist(Session session, String film) {
        return Playlists.both(screening(session, film));
    }

    public String playlist(Session session, String film, String print) {
        return Playlists.pieces(screening(session, film).print(print), print);
    }

    public byte[] head(Session session, String film, String print) {
        return screening(session, film).print(print).head();
    }

    /// A piece of a film; what comes behind it is made ahead.
    public byte[] piece(Session session, String film, String print, int piece) {
        var screening = screening(session, film);
        var wanted = screening.print(print);
        if (piece < 0 || piece >= wanted.count()) throw new Refused(new Problem.NotThere("piece"));
        ahead.watch(screening, piece);
        return wanted.piece(piece, precedence);
    }

    // --- stills and samples ------------------------------------------------------------------------------------------

    /// What is seen at a moment.
    public Stills.Picture still(Session session, long atMs, int height) {
        var state = session.state();
        return still(session, state.film().draft(), atMs, height);
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
        int high = Math.clamp(height, 16, settings.highestStill());
        return precedence.first(() -> {
            var plan = plan(session, draft, scaled(canvas, (double) high / canvas.height()));
            int frame = Math.clamp(plan.rate().frameAt(atMs), 0, plan.frameCount() - 1);
            return stills.of(plan, frame, seat(session).small);
        });
    }

    /// A photo or clip that was brought, filling a frame of the given height, four to three.
    public Stills.Picture media(Session session, String id, int height) {
        int high = Math.clamp(height, 16, settings.highestStill());
        var media = library(session).media().stream()
                .filter(m -> m.id().value().equals(id))
                .filter(Media.Visual.class::isInstance)
                .map(Media.Visual.class::cast)
                .findFirst()
                .orElseThrow(() -> new Refused(new Problem.NotThere("picture")));
        var draft = new SampleDrafts(List.of(media), new Size(even(high * 4 / 3.0), even(high)), 1000).alone();
        return precedence.first(
                () -> stills.of(plan(session, draft, draft.metadata().canvas().size()), 0, seat(session).small));
    }

    /// A look on the person's own pictures: a small film, whole.
    public byte[] sample(Session session, String kind, String name, int height) {
        var state = session.state();
        int high = Math.clamp(height, 48, 360);
        var pictures =
                SampleDrafts.pictures(state.film().draft(), library(session).media());
        var size = new Size(even(high * 16 / 9.0), even(high));
        var draft = new SampleDrafts(pictures, size, settings.sampleMs()).of(kind, name);
        var print = new Print(plan(session, draft, size), settings.quick(), lab(seat(session).small));
        var film = new java.io.ByteArrayOutputStream();
        film.writeBytes(print.head());
        for (int i = 0; i < print.count(); i++) film.writeBytes(print.piece(i, precedence));
        return film.toByteArray();
    }

    // --- screenings --------------------------------------------------------------------------------------------------

    private Screening screening(Session session) {
        var draft = session.state().film().draft();
        var seat = seat(session);
        synchronized (seat) {
            var found = seat.films.get(draft.revision());
            if (found != null && found.draft().equals(draft)) return found;
        }
        var made = screen(session, draft, seat);
        synchronized (seat) {
            seat.films.put(draft.revision(), made);
        }
        return made;
    }

    /// The film of that name among those seen last; the session's own if it has it.
    private Screening screening(Session session, String film) {
        return known(seat(session), film)
                .or(() -> Optional.of(screening(session)).filter(s -> s.id().equals(film)))
                .orElseThrow(() -> new Refused(new Problem.NotThere("film")));
    }

    private static Optional<Screening> known(Seat seat, String film) {
        synchronized (seat) {
            return List.copyOf(seat.films.values()).stream()
                    .filter(s -> s.id().equals(film))
                    .findFirst();
        }
    }

    private Screening screen(Session session, Draft draft, Seat seat) {
        var canvas = draft.metadata().canvas().size();
        double scale = Math.min(1, (double) settings.quickSide() / Math.max(canvas.width(), canvas.height()));
        var effort = EncodeSettings.DEFAULT.effort(Codec.H264, Quality.STANDARD);
        var full = new Print(plan(session, draft, canvas), effort, lab(seat.large));
        return new Screening(
                draft, full, new Print(plan(session, draft, scaled(canvas, scale)), settings.quick(), lab(seat.small)));
    }

    private Print.Lab lab(ChunkPainter.Opener painters) {
        return new Print.Lab(painters, ground.store(), ground.render());
    }

    private RenderPlan plan(Session session, Draft draft, Size size) {
        var output = new Output(Optional.of(size), Optional.empty());
        return new Planner(library(session), PlanSettings.DEFAULT)
                .plan(draft, output)
                .plan();
    }

    private Library library(Session session) {
        return ground.uploads().material(session.state().shelf()).library();
    }

    private static Size scaled(Size size, double scale) {
        return new Size(even(size.width() * scale), even(size.height() * scale));
    }

    private static int even(double side) {
        return Math.max(16, 2 * (int) Math.round(side / 2));
    }

    private synchronized Seat seat(Session session) {
        return seats.computeIfAbsent(session.key(), _ -> {
            Supplier<diorama.studio.Material> now =
                    () -> ground.uploads().material(session.state().shelf());
            int threads = Runtime.getRuntime().availableProcessors();
            var render = ground.render();
            var many = render.keeping(render.rastersPerWorker() * 8);
            return new Seat(
                    PlanPainter.over(id -> now.get().pathOf(id), render, threads),
                    PlanPainter.over(id -> now.get().pathOf(id), many, threads),
                    settings.filmsKept());
        });
    }

    @Override
    public void close() {
        ahead.close();
    }
}
