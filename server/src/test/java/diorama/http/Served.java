package diorama.http;

import diorama.fetch.Fetch;
import diorama.fetch.FetchSettings;
import diorama.preview.PreviewSettings;
import diorama.preview.Previews;
import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.EspeakVoice;
import diorama.studio.Export;
import diorama.studio.Studio;
import diorama.studio.StudioRules;
import io.helidon.webserver.WebServer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A running server over a folder, and a client for it. Closing it is as good as ending the process.
final class Served implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final String BORDER = "fence";

    private final Studio studio;
    private final WebServer server;
    private final Previews previews;
    private final HttpClient client = HttpClient.newHttpClient();
    final String base;

    private Served(Studio studio, Previews previews, WebServer server, String base) {
        this.studio = studio;
        this.previews = previews;
        this.server = server;
        this.base = base;
    }

    static Served over(Path folder) {
        return over(folder, StudioRules.DEFAULT, HttpSettings.DEFAULT);
    }

    static Served over(Path folder, StudioRules rules, HttpSettings settings) {
        return over(folder, rules, settings, FetchSettings.DEFAULT);
    }

    static Served over(Path folder, StudioRules rules, HttpSettings settings, FetchSettings fetch) {
        return over(folder, rules, settings, fetch, InstantSource.system());
    }

    static Served over(
            Path folder, StudioRules rules, HttpSettings settings, FetchSettings fetch, InstantSource clock) {
        var base = new AtomicReference<>("");
        var chunks = new ChunkStore(folder.resolve("chunks"), RenderSettings.DEFAULT, clock);
        var export = new Export(chunks, RenderSettings.DEFAULT, new EspeakVoice(List.of()));
        var studio =
                Studio.open(new Studio.Ground(folder.resolve("data"), base::get, export, new Probe(), clock), rules);
        var ground = new Previews.Ground(
                studio.rooms().uploads(), studio.rooms().renders(), export, chunks, RenderSettings.DEFAULT);
        var previews = new Previews(ground, PreviewSettings.DEFAULT);
        var server = new ApiServer(studio.rooms(), previews, new Fetch(fetch, clock), settings.on(0)).start();
        String address = "http://127.0.0.1:" + server.port();
        base.set(address);
        return new Served(studio, previews, server, address);
    }

    int port() {
        return server.port();
    }

    Studio.Rooms rooms() {
        return studio.rooms();
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.stop();
        previews.close();
        studio.close();
    }

    // --- calls -------------------------------------------------------------------------------------------------------

    /// An answer: its status, its body, and the body as JSON where it is.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    record Got(int status, String text, HttpResponse<byte[]> response) {
        JsonNode json() {
            return JSON.readTree(text);
        }

        int code() {
            return json().path("code").asInt();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Got get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    Got post(String path, String body, String... headers) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    Got send(String method, String path, String body, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.ofString(body), headers);
    }

    private Got send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (headers.length > 0) request.headers(headers);
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Got(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String[] token(String client) {
        String token = post("/api/auth/anonymous-token", "", "X-Client-Id", client)
                .json()
                .path("token")
                .asString();
        return new String[] {"Authorization", "Bearer " + token};
    }

    String open(String... headers) {
        return post("/api/tasks/me/with-session/nemo_agent", "{\"task_name\":\"project\",\"language\":\"en\"}", headers)
                .json()
                .path("session_id")
                .asString();
    }

    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    record Upload(String name, byte[] bytes) {}

    Got upload(String session, List<Upload> files, String... headers) {
        return multipart("/api/upload-video/nemo_agent/me/" + session, body(files), headers);
    }

    static byte[] body(List<Upload> files) {
        var body = new ByteArrayOutputStream();
        for (var file : files) {
            String head = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                    + file.name() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    Got multipart(String path, byte[] body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", "multipart/form-data; boundary=" + BORDER));
        all.addAll(List.of(headers));
        return send("POST", path, HttpRequest.BodyPublishers.ofByteArray(body), all.toArray(String[]::new));
    }

    static byte[] photo(int seed) {
        return photo(seed, 320, 240);
    }

    static byte[] photo(int seed, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var paint = image.createGraphics();
        for (int i = 0; i < 8; i++) {
            paint.setColor(new Color(Math.floorMod(seed * 7919 + i * 104729, 1 << 24)));
            paint.fillRect(i * width / 8, 0, width / 8, height * (i + 1) / 8);
        }
        paint.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// A session with photos and a small film of them.
    String film(int photos, String... headers) {
        String session = open(headers);
        var files = new ArrayList<Upload>();
        for (int i = 1; i <= photos; i++) files.add(new Upload("photo" + i + ".png", photo(i)));
        upload(session, files, headers);
        say(session, "make a 3 second film from all photos", headers);
        return session;
    }

    Got say(String session, String text, String... headers) {
        return post("/run_sse", said(session, text), headers);
    }

    static String said(String session, String text) {
        return "{\"app_name\":\"nemo_agent\",\"user_id\":\"me\",\"session_id\":\"" + session
                + "\",\"new_message\":{\"parts\":[{\"text\":" + JSON.writeValueAsString(text) + "}]}}";
    }

    JsonNode state(String session, String... headers) {
        return get("/api/state/nemo_agent/me/" + session + "/latest", headers)
                .json()
                .path("data")
                .path("state");
    }

    /// Waits for a render's end.
    JsonNode ended(String id, String... headers) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var seen = get("/api/render/proxy/lambda/" + id, headers).json();
            String status = seen.path("status").asString();
            if (!status.equals("pending") && !status.equals("processing")) return seen;
            Thread.sleep(50);
        }
        throw new AssertionError("the render " + id + " does not end");
    }

    /// Bytes as they are, and what comes back until the other side hangs up.
    String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
