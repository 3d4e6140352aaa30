package diorama.preview;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.Export;
import diorama.studio.Renders;
import diorama.studio.Session;
import diorama.studio.Uploads;
import diorama.wire.FilmView;

/// Films that are not exported yet, as they are watched: all by key, from the same painter, the same chunks and the
/// same mix as an export.
public final class Previews implements AutoCloseable {
    private final Precedence precedence;
    private final Ahead ahead;
    private final SoundAhead soundAhead = new SoundAhead();
    private final Seats seats;
    private final Gallery gallery;
    private final Listening listening;

    /// What previews stand on: the uploads, the renders that come first, how films are made, and the store that keeps
    /// what is made for exports and for us.
    public record Ground(Uploads uploads, Renders renders, Export export, ChunkStore store, RenderSettings render) {}

    public Previews(Ground ground, PreviewSettings settings) {
        this.precedence = new Precedence(ground.renders()::isBusy);
        this.ahead = new Ahead(precedence, settings);
        this.seats = new Seats(ground, precedence, settings);
        this.gallery = new Gallery(seats, precedence, settings);
        this.listening = new Listening(ground, seats, settings);
    }

    /// Stills, and moving samples of looks.
    public Gallery gallery() {
        return gallery;
    }

    /// Samples of moods, and drawings of sounds.
    public Listening listening() {
        return listening;
    }

    /// How the session's film stands. Who asks will watch it: its pieces and its sound are made ahead.
    public FilmView standing(Session session) {
        var screening = seats.screening(session);
        ahead.watch(screening, 0);
        soundAhead.listen(screening.sound());
        return screening.view();
    }

    /// The playlist that names both prints, and the sound where it is to be heard.
    public String playlist(Session session, String film, boolean isHeard) {
        return Playlists.all(seats.screening(session, film), isHeard);
    }

    /// `print`: `full`, `quick` or `sound`.
    public String playlist(Session session, String film, String print) {
        var screening = seats.screening(session, film);
        return print.equals("sound")
                ? Playlists.pieces(sound(screening))
                : Playlists.pieces(screening.print(print), print);
    }

    public byte[] head(Session session, String film, String print) {
        var screening = seats.screening(session, film);
        return print.equals("sound")
                ? sound(screening).head()
                : screening.print(print).head();
    }

    /// A piece of a film; what comes behind it is made ahead.
    public byte[] piece(Session session, String film, String print, int piece) {
        var screening = seats.screening(session, film);
        if (print.equals("sound")) return sound(screening, piece);
        var wanted = screening.print(print);
        if (piece < 0 || piece >= wanted.count()) throw new Refused(new Problem.NotThere("piece"));
        ahead.watch(screening, piece);
        return wanted.piece(piece, precedence);
    }

    private static byte[] sound(Screening screening, int piece) {
        var sound = sound(screening);
        if (piece < 0 || piece >= sound.count()) throw new Refused(new Problem.NotThere("piece"));
        return sound.piece(piece);
    }

    private static SoundPrint sound(Screening screening) {
        return screening.sound().orElseThrow(() -> new Refused(new Problem.NotThere("sound")));
    }

    @Override
    public void close() {
        ahead.close();
        soundAhead.close();
    }
}
