package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server process that is killed in the middle of work: what it acknowledged is there when it is started again.
class KilledServerTest {
    private static final String SMALL = "{\"resolution\":\"64x36\",\"quality\":\"draft\",\"fps\":5}";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private record Running(Process process, String base) {}

    @Test
    void what_was_acknowledged_outlives_a_kill_and_every_film_ends() throws Exception {
        var first = start();
        String session = Served.JSON
                .readTree(post(first, "/api/tasks/me/with-session/nemo_agent", "{}"))
                .path("session_id")
                .asString();
        var photos = List.of(new Served.Upload("a.png", Served.photo(1)), new Served.Upload("b.png", Served.photo(2)));
        upload(first, session, photos);
        for (int seconds = 3; seconds < 6; seconds++) {
            post(first, "/run_sse", Served.said(session, "make a " + seconds + " second film"));
            post(
                    first,
                    "/api/render/proxy/lambda",
                    "{\"id\":\"r" + seconds + "\",\"sessionId\":\"" + session + "\",\"output\":" + SMALL + "}");
        }
        first.process().destroyForcibly().waitFor();

        var second = start();
        var state = Served.JSON
                .readTree(get(second, "/api/state/nemo_agent/me/" + session + "/latest"))
                .path("data")
                .path("state");
        assertThat(state.path("video_infos")).hasSize(2);
        assertThat(state.path("draft").path("d").asInt()).isEqualTo(5000);
        for (int seconds = 3; seconds < 6; seconds++)
            assertThat(ended(second, "r" + seconds)).isEqualTo("completed");
        second.process().destroyForcibly().waitFor();
    }

    private Running start() throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                "diorama.app.Main",
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine())
            if (line.contains("listens on ")) return new Running(process, line.substring(line.indexOf("http")));
        throw new AssertionError("the server ended with " + process.exitValue());
    }

    private String get(Running at, String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(at.base() + path)).GET());
    }

    private String post(Running at, String path, String body) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(at.base() + path)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private void upload(Running at, String session, List<Served.Upload> files)
            throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(at.base() + "/api/upload-video/nemo_agent/me/" + session))
                .header("Content-Type", "multipart/form-data; boundary=fence")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Served.body(files))));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = client.send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private String ended(Running at, String render) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            String status = Served.JSON
                    .readTree(get(at, "/api/render/proxy/lambda/" + render))
                    .path("status")
                    .asString();
            if (!status.equals("pending") && !status.equals("processing")) return status;
            Thread.sleep(50);
        }
        throw new AssertionError("the render " + render + " does not end");
    }
}
