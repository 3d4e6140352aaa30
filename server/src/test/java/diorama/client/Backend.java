package diorama.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A server that is compatible and not ours: it answers in forms of its own, and misbehaves when it is told to.
final class Backend implements AutoCloseable {
    static final String EMPTY = "{\"code\":0,\"data\":{\"state\":{\"video_infos\":[],\"draft\":{}}}}";
    private static final String STATE = "/api/state/";

    private final HttpServer server;
    private final Map<String, Queue<Answer>> planned = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicInteger sessions = new AtomicInteger();
    final List<Asked> asked = new CopyOnWriteArrayList<>();
    volatile String state = EMPTY;

    record Asked(String method, String path, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    /// `isCut`: the line breaks behind the body. `waitMs`: so long nothing is said before it.
    record Answer(int status, String type, String body, boolean isCut, long waitMs) {
        static Answer json(int status, String body) {
            return new Answer(status, "application/json", body, false, 0);
        }

        static Answer stream(String body) {
            return new Answer(200, "text/event-stream", body, false, 0);
        }

        static Answer cut(String body) {
            return new Answer(200, "text/event-stream", body, true, 0);
        }

        Answer after(long ms) {
            return new Answer(status, type, body, isCut, ms);
        }
    }

    Backend() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The next calls whose path begins so are answered with these, in turn.
    Backend plan(String path, Answer... answers) {
        planned.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
        return this;
    }

    List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().startsWith(path)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(new Asked(exchange.getRequestMethod(), path, Map.copyOf(exchange.getRequestHeaders()), body));
        var answer = planned.entrySet().stream()
                .filter(entry ->
                        path.startsWith(entry.getKey()) && !entry.getValue().isEmpty())
                .findFirst()
                .map(entry -> entry.getValue().remove())
                .orElseGet(() -> usual(path));
        try {
            Thread.sleep(answer.waitMs());
            send(exchange, answer);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        // one byte more is promised than is sent: then the line breaks
        exchange.sendResponseHeaders(answer.status(), answer.isCut() ? bytes.length + 1 : Math.max(1, bytes.length));
        var out = exchange.getResponseBody();
        out.write(bytes.length == 0 && !answer.isCut() ? new byte[] {'\n'} : bytes);
        out.flush();
        if (answer.isCut()) exchange.close();
        else out.close();
    }

    private Answer usual(String path) {
        if (path.equals("/api/auth/anonymous-token"))
            return Answer.json(
                    200,
                    "{\"code\":0,\"data\":{\"token\":\"nmv_usr_" + tokens.incrementAndGet()
                            + "\",\"user_id\":\"anon_7\"}}");
        if (path.startsWith("/api/tasks/"))
            return Answer.json(
                    200, "{\"code\":0,\"session_id\":\"s" + sessions.incrementAndGet() + "\",\"task_id\":\"t\"}");
        if (path.startsWith(STATE)) return Answer.json(200, state);
        if (path.startsWith("/api/upload-video/"))
            return Answer.json(200, "{\"code\":0,\"data\":{\"files\":[{\"filename\":\"a.jpg\"}]}}");
        if (path.equals("/run_sse")) return Answer.stream("data: {\"text\":\"Fine.\"}\n\n");
        if (path.equals("/film.mp4")) return new Answer(200, "video/mp4", "FILM", false, 0);
        return Answer.json(404, "{\"code\":404,\"message\":\"no such place\"}");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
