package diorama.mcp;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.RenderRow;
import diorama.studio.Caller;
import diorama.studio.Renders;
import diorama.studio.Studio;
import diorama.wire.Body;
import diorama.wire.McpAnswers;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Asks for a film, waits for it, and puts it where it was asked for. A call that is cancelled cancels the render.
final class FilmExport implements Tools.Tool {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Studio.Rooms rooms;
    private final Caller caller;

    FilmExport(Studio.Rooms rooms, Caller caller) {
        this.rooms = rooms;
        this.caller = caller;
    }

    @Override
    public String call(Body arguments, IntConsumer percent) throws InterruptedException {
        var target = Path.of(Tools.text(arguments, "path"));
        if (!target.isAbsolute()) throw new Refused(new Problem.BadRequest("path", "an absolute path"));
        if (Files.exists(target)) throw new Refused(new Problem.FileExists(target.toString()));
        var session = Tools.session(rooms, caller, arguments);
        var wish = new Renders.Wish(Optional.empty(), Optional.empty(), McpAnswers.output(arguments));
        var begun = rooms.renders().submit(session, wish);
        var ended = ended(begun.row().key().id(), percent);
        var film = rooms.renders().film(ended);
        if (film.isEmpty()) return McpAnswers.refused(ended.row().outcome().error());
        return kept(film.get(), ended.row().outcome(), target);
    }

    private Renders.Seen ended(String id, IntConsumer percent) throws InterruptedException {
        int told = -1;
        try {
            while (true) {
                var seen = rooms.renders().find(caller, id);
                if (seen.row().isOver()) return seen;
                if (seen.percent() > told) percent.accept(seen.percent());
                told = Math.max(told, seen.percent());
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            rooms.renders().cancel(caller, id);
            throw e;
        }
    }

    private static String kept(Renders.Film film, RenderRow.Outcome outcome, Path target) {
        try {
            Files.copy(film.file(), target);
        } catch (FileAlreadyExistsException e) {
            throw new Refused(new Problem.FileExists(target.toString()), e);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotWrite(target.toString(), String.valueOf(e.getMessage())), e);
        }
        String text = "The film is ready: " + target + " (" + outcome.sizeBytes() / 1000 + " kB)";
        return McpAnswers.done(
                text, Optional.of(McpAnswers.exported(target.toString(), outcome.sizeBytes(), outcome.lengthMs())));
    }
}
