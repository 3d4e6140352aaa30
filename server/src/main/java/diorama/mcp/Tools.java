package diorama.mcp;

import diorama.draft.Language;
import diorama.preview.Previews;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Answers;
import diorama.studio.Caller;
import diorama.studio.FileSearch;
import diorama.studio.Session;
import diorama.studio.Studio;
import diorama.studio.StudioSettings;
import diorama.wire.Body;
import diorama.wire.LookAnswers;
import diorama.wire.McpAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/// The tools: each decodes its arguments, makes one call of the studio, and encodes. The caller is the owner of this
/// machine. How they are described to a model stands in `tools.json`.
public final class Tools {
    private final Studio.Rooms rooms;
    private final Previews previews;
    private final Caller caller;
    private final Map<String, Tool> all;

    public Tools(Studio.Rooms rooms, Previews previews) {
        this.rooms = rooms;
        this.previews = previews;
        this.caller = rooms.accounts().local();
        this.all = Map.of(
                "open_session", (arguments, _) -> open(arguments),
                "add_files", (arguments, _) -> add(arguments),
                "say", (arguments, _) -> say(arguments),
                "get_state", (arguments, _) -> state(arguments),
                "preview_frame", (arguments, _) -> frame(arguments),
                "export_film", new FilmExport(rooms, caller),
                "list_looks", (_, _) -> McpAnswers.done(LookAnswers.lines(), Optional.empty()),
                "list_sessions", (_, _) -> sessions());
    }

    /// `percent` is told how far a long one is.
    @FunctionalInterface
    interface Tool {
        String call(Body arguments, IntConsumer percent) throws InterruptedException;
    }

    java.util.Set<String> names() {
        return new java.util.TreeSet<>(all.keySet());
    }

    Optional<Tool> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    String described() {
        try (InputStream in = Tools.class.getResourceAsStream("tools.json")) {
            if (in == null) throw new IllegalStateException("tools.json is not in the jar");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Body arguments, String name) {
        return arguments
                .text(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new Refused(new Problem.BadRequest(name, "a text")));
    }

    static Session session(Studio.Rooms rooms, Caller caller, Body arguments) {
        return rooms.sessions().find(caller, text(arguments, "session_id"));
    }

    private Session session(Body arguments) {
        return session(rooms, caller, arguments);
    }

    // --- one call each -----------------------------------------------------------------------------------------------

    private String open(Body arguments) {
        var language = arguments.text("language").map(Language::of).orElse(Language.ENGLISH);
        String name = arguments.text("name").orElse("project");
        var session = rooms.sessions().open(caller, Optional.empty(), name, language);
        return McpAnswers.done("Session " + session.id(), Optional.of(McpAnswers.opened(session.id())));
    }

    private String add(Body arguments) {
        var session = session(arguments);
        var paths = arguments.texts("paths").stream().map(Path::of).toList();
        var found = new FileSearch(StudioSettings.DEFAULT).find(paths);
        if (!found.problems().isEmpty()) throw new Refused(found.problems().getFirst());
        try (var arriving = rooms.uploads().begin(caller)) {
            for (var file : found.files()) take(arriving, file.path());
            var brought = arriving.keep(session);
            var names = brought.media().stream().map(s -> s.media().name()).toList();
            String says = brought.says().isEmpty() ? "Added: " + String.join(", ", names) : brought.says();
            return McpAnswers.done(says, Optional.of(McpAnswers.added(names)));
        }
    }

    private static void take(diorama.studio.Uploads.Arriving arriving, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            arriving.add(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    private String say(Body arguments) {
        var session = session(arguments);
        var turn = session.say(text(arguments, "text")).await();
        var draft = session.state().film().draft();
        return McpAnswers.done(turn.reply(), Optional.of(McpAnswers.said(turn.reply(), turn.isChanged(), draft)));
    }

    private String state(Body arguments) {
        var state = session(arguments).state();
        var draft = state.film().draft();
        var uploads = state.shelf().stream().map(s -> s.media().name()).toList();
        return McpAnswers.done(Answers.timeline(draft), Optional.of(McpAnswers.state(draft, uploads)));
    }

    private String frame(Body arguments) {
        long atMs = arguments.whole("at_ms", 0, 100_000_000).orElse(0);
        int height = (int) arguments.whole("height", 64, 1080).orElse(360);
        return McpAnswers.picture(
                previews.gallery().still(session(arguments), atMs, height).jpeg());
    }

    private String sessions() {
        var lines = rooms.sessions().of(caller).stream()
                .map(s -> s.id() + "  " + s.state().name() + "  "
                        + Answers.timeline(s.state().film().draft()))
                .toList();
        return McpAnswers.done(lines.isEmpty() ? "There are none yet." : String.join("\n", lines), Optional.empty());
    }
}
