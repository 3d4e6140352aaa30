import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// What somebody waits for at the studio page: a film of 30 s is changed by a sentence, and its poster and the first
/// piece that plays are fetched at once, as the page does; then, when all pieces are there, it is exported.
final class Page implements Section {
    private static final double POSTER_MS = 300;
    private static final double PLAY_MS = 1000;
    private static final double EXPORT_MS = 2000;
    private static final long LIMIT_MS = 300_000;
    private static final List<String> EDITS = List.of(
            "make photo 1 black and white",
            "zoom in on photo 1",
            "make photo 1 warmer",
            "add the title 'Summer' at the start",
            "hold the first photo for 4 seconds",
            "make it 30 seconds long");

    /// How one edit went, in ms from the sentence on.
    private record Waited(String edit, double poster, double play, double sound) {}

    @Override
    public String name() {
        return "page";
    }

    @Override
    public String title() {
        return "The studio page: a film of 30 s, 1920x1080, ten photos of 12 megapixels, piano music";
    }

    @Override
    public void measure(Stand stand, Consumer<Row> rows) throws IOException, InterruptedException {
        try (var server = Server.start(stand)) {
            String session = film(server, stand);
            var all = new ArrayList<Waited>();
            for (String edit : EDITS) all.add(waited(server, session, edit));
            double poster = all.stream().mapToDouble(Waited::poster).max().orElse(0);
            double play = all.stream().mapToDouble(Waited::play).max().orElse(0);
            rows.accept(row("poster after an edit, the slowest of " + EDITS.size(), poster, POSTER_MS));
            rows.accept(row("first piece that plays, the slowest", play, PLAY_MS));
            for (var one : all)
                rows.accept(Row.fact(
                        "\"" + one.edit() + "\": poster, piece, sound",
                        Row.number("%.0f, %.0f, %.0f ms", one.poster(), one.play(), one.sound())));
            awaitFull(server, session);
            rows.accept(row("export when all pieces are there", exported(server, session), EXPORT_MS));
        }
    }

    private static Row row(String what, double ms, double limit) {
        return Row.of(what, Row.number("%.0f ms", ms), Row.number("at most %.0f ms", limit), ms <= limit);
    }

    private static String film(Server server, Stand stand) throws IOException, InterruptedException {
        String session = server.post("/api/tasks/me/with-session/nemo_agent", "{\"language\":\"en\"}")
                .path("session_id")
                .asString();
        for (String photo : stand.photographs().ten())
            server.upload(session, stand.photographs().folder().resolve(photo));
        for (int i = 1; i <= stand.photographs().ten().size(); i++)
            server.bytes("/api/preview/" + session + "/media/m" + i + ".jpg?h=240");
        for (String words : List.of("make a 30 second film with crossfades", "add piano music")) {
            say(server, session, words);
            still(server, session, words.length());
            piece(server, session);
        }
        return session;
    }

    private static void say(Server server, String session, String text) throws IOException, InterruptedException {
        server.post("/api/sessions/" + session + "/say", "{\"text\":\"" + text + "\"}");
    }

    /// The poster and the piece are asked for at the same time.
    private static Waited waited(Server server, String session, String edit) throws IOException, InterruptedException {
        long start = System.nanoTime();
        say(server, session, edit);
        var poster = CompletableFuture.supplyAsync(() -> {
            still(server, session, start);
            return since(start);
        });
        piece(server, session);
        double play = since(start);
        double seen = poster.join();
        while (server.get("/api/preview/" + session).path("sound").asString().equals("making")) pause(start);
        var waited = new Waited(edit, seen, play, since(start));
        Progress.say("  " + waited);
        return waited;
    }

    private static void still(Server server, String session, long version) {
        try {
            server.bytes("/api/preview/" + session + "/frame.jpg?at=0&h=540&v=" + version);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a player fetches before it shows the first frame: the playlists, the head, and the first piece.
    private static void piece(Server server, String session) throws IOException, InterruptedException {
        String at = "/api/preview/" + session;
        var film = server.get(at);
        String print = film.path("pieces").path(0).path("full").asBoolean() ? "full" : "quick";
        String folder = at + "/" + film.path("film").asString() + "/";
        server.bytes(folder + "film.m3u8?sound=no");
        server.bytes(folder + print + ".m3u8");
        server.bytes(folder + print + "/head.mp4");
        server.bytes(folder + print + "/0.m4s");
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void pause(long start) throws InterruptedException {
        if (since(start) > LIMIT_MS) throw new Unmeasured("it was not there after " + LIMIT_MS / 1000 + " s.");
        Thread.sleep(40);
    }

    private static void awaitFull(Server server, String session) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var film = server.get("/api/preview/" + session);
        while (film.path("ready").asInt() < film.path("count").asInt()) {
            pause(start);
            film = server.get("/api/preview/" + session);
        }
        Progress.say(Row.number("  all pieces after %.1f s", since(start) / 1000));
    }

    private static double exported(Server server, String session) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String id = server.post("/api/render/proxy/lambda", "{\"sessionId\":\"" + session + "\"}")
                .path("id")
                .asString();
        while (true) {
            String status = server.get("/api/render/proxy/lambda/" + id)
                    .path("status")
                    .asString();
            if (status.equals("completed")) return since(start);
            if (!status.equals("pending") && !status.equals("processing"))
                throw new Unmeasured("the export came to: " + status);
            pause(start);
        }
    }
}
