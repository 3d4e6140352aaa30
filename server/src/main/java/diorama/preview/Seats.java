package diorama.preview;

import diorama.draft.Draft;
import diorama.encode.Codec;
import diorama.encode.EncodeSettings;
import diorama.look.Quality;
import diorama.media.Size;
import diorama.plan.Output;
import diorama.plan.PlanSettings;
import diorama.plan.Planned;
import diorama.plan.Planner;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.ChunkPainter;
import diorama.render.PlanPainter;
import diorama.store.SessionKey;
import diorama.studio.Material;
import diorama.studio.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Where sessions watch: the painters of each, which keep the photos that were decoded, and the films it saw last.
final class Seats {
    private final Previews.Ground ground;
    private final Precedence precedence;
    private final PreviewSettings settings;
    private final Map<SessionKey, Seat> seats;

    Seats(Previews.Ground ground, Precedence precedence, PreviewSettings settings) {
        this.ground = ground;
        this.precedence = precedence;
        this.settings = settings;
        this.seats = latest(settings.filmsKept());
    }

    private static final class Seat {
        private final ChunkPainter.Opener large;
        private final ChunkPainter.Opener small;
        private final Map<Long, Screening> films;
        private final Map<String, SoundPrint> sounds;

        Seat(ChunkPainter.Opener large, ChunkPainter.Opener small, int filmsKept) {
            this.large = large;
            this.small = small;
            this.films = latest(filmsKept);
            this.sounds = latest(filmsKept);
        }
    }

    static <K, V> Map<K, V> latest(int count) {
        return new LinkedHashMap<>(16, 0.75f, /* accessOrder= */ true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > count;
            }
        };
    }

    // --- films -------------------------------------------------------------------------------------------------------

    /// The session's film as it is now.
    Screening screening(Session session) {
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
    Screening screening(Session session, String film) {
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
        var planned = plan(session, draft, canvas);
        var full = new Print(planned.plan(), effort, lab(seat.large));
        var small = plan(session, draft, scaled(canvas, scale)).plan();
        var quick = new Print(small, settings.quick(), lab(seat.small));
        return new Screening(draft, full, quick, sound(session, planned, seat));
    }

    /// One that sounds the same as a film seen before is that one's.
    private Optional<SoundPrint> sound(Session session, Planned planned, Seat seat) {
        var heard = ground.export().ready(planned).sound();
        var work = ground.export().sound(heard, material(session), precedence::letPass);
        var print = SoundPrint.of(heard, work, ground.store());
        synchronized (seat) {
            return print.map(p -> seat.sounds.computeIfAbsent(p.key(), _ -> p));
        }
    }

    // --- what they stand on ------------------------------------------------------------------------------------------

    Planned plan(Session session, Draft draft, Size size) {
        var output = new Output(Optional.of(size), Optional.empty());
        return new Planner(material(session).library(), PlanSettings.DEFAULT).plan(draft, output);
    }

    Material material(Session session) {
        return ground.uploads().material(session.state().shelf());
    }

    Print.Lab lab(ChunkPainter.Opener painters) {
        return new Print.Lab(painters, ground.store(), ground.render());
    }

    /// Painters of small pictures, which keep many photos.
    ChunkPainter.Opener small(Session session) {
        return seat(session).small;
    }

    static Size scaled(Size size, double scale) {
        return new Size(even(size.width() * scale), even(size.height() * scale));
    }

    static int even(double side) {
        return Math.max(16, 2 * (int) Math.round(side / 2));
    }

    private synchronized Seat seat(Session session) {
        return seats.computeIfAbsent(session.key(), _ -> {
            Supplier<Material> now = () -> material(session);
            int threads = Runtime.getRuntime().availableProcessors();
            var render = ground.render();
            var many = render.keeping(render.rastersPerWorker() * 8);
            return new Seat(
                    PlanPainter.over(id -> now.get().pathOf(id), render, threads),
                    PlanPainter.over(id -> now.get().pathOf(id), many, threads),
                    settings.filmsKept());
        });
    }
}
