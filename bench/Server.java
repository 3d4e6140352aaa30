import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./diorama serve` with a data folder and a chunk cache of its own, and what a page asks of it.
record Server(Process process, String address, HttpClient client) implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String LISTENS = "Diorama listens on ";
    private static final String BORDER = "fence";

    static Server start(Stand stand) throws IOException {
        var words = List.of(
                stand.diorama().script().toString(),
                "serve",
                "--port",
                "0",
                "--data",
                stand.file("data").toString());
        var builder = new ProcessBuilder(words)
                .redirectError(
                        ProcessBuilder.Redirect.to(stand.file("serve.log").toFile()));
        builder.environment().put("XDG_CACHE_HOME", stand.file("serve-cache").toString());
        var process = builder.start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (!line.startsWith(LISTENS)) continue;
            return new Server(process, line.substring(LISTENS.length()).strip(), HttpClient.newHttpClient());
        }
        throw new Unmeasured("./diorama serve did not start.");
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(bytes(path));
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)).build());
    }

    JsonNode post(String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return JSON.readTree(send(request));
    }

    void upload(String session, Path file) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        String head = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                + file.getFileName() + "\"\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + BORDER + "--\r\n").getBytes(StandardCharsets.UTF_8));
        send(HttpRequest.newBuilder(URI.create(address + "/api/upload-video/nemo_agent/me/" + session))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private byte[] send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() < 300) return answer.body();
        String said = new String(answer.body(), StandardCharsets.UTF_8);
        throw new Unmeasured(request.uri().getPath() + " answered " + answer.statusCode() + ": " + said);
    }

    @Override
    public void close() {
        client.shutdownNow();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
