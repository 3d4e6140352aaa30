package diorama.mcp;

import diorama.draft.Language;
import diorama.problem.Refused;
import diorama.speech.Problems;
import diorama.wire.McpAnswers;
import diorama.wire.Rpc;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Reads a message a line and answers each; calls of tools run beside one another, so that a long export keeps no
/// question waiting and can be cancelled. Standard output belongs to the protocol alone.
public final class McpServer {
    private static final List<String> PROTOCOLS = List.of("2025-06-18", "2025-03-26", "2024-11-05");

    private final Tools tools;
    private final String version;
    private final PrintStream out;
    private final Map<String, Thread> running = new ConcurrentHashMap<>();

    public McpServer(Tools tools, String version, PrintStream out) {
        this.tools = tools;
        this.version = version;
        this.out = out;
    }

    /// Until the other side closes; what still runs then is waited for.
    public void run(InputStream in) throws IOException, InterruptedException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) continue;
            switch (Rpc.read(line)) {
                case Rpc.Line.Message(var rpc) -> take(rpc);
                case Rpc.Line.Malformed(var reply) -> send(reply);
                case Rpc.Line.Answer() -> {}
            }
        }
        for (var thread : List.copyOf(running.values())) thread.join();
    }

    private synchronized void send(String line) {
        out.println(line);
        out.flush();
    }

    private void take(Rpc rpc) {
        if (rpc.id().isEmpty()) {
            notice(rpc);
            return;
        }
        String id = rpc.id().get();
        switch (rpc.method()) {
            case "initialize" -> send(Rpc.result(id, McpAnswers.hello(protocol(rpc), version)));
            case "ping" -> send(Rpc.result(id, "{}"));
            case "tools/list" -> send(Rpc.result(id, McpAnswers.tools(tools.described())));
            case "tools/call" -> begin(id, rpc);
            default -> send(Rpc.error(id, Rpc.NO_METHOD, "There is no method " + rpc.method() + "."));
        }
    }

    /// The one that the client speaks where we do too, else our newest.
    private static String protocol(Rpc rpc) {
        return rpc.params().text("protocolVersion").filter(PROTOCOLS::contains).orElse(PROTOCOLS.getFirst());
    }

    private void notice(Rpc rpc) {
        if (!rpc.method().equals("notifications/cancelled")) return;
        rpc.params()
                .rawJson("requestId")
                .flatMap(id -> Optional.ofNullable(running.get(id)))
                .ifPresent(Thread::interrupt);
    }

    private void begin(String id, Rpc rpc) {
        var thread = Thread.ofVirtual().unstarted(() -> {
            try {
                answer(id, rpc).ifPresent(this::send);
            } finally {
                running.remove(id);
            }
        });
        running.put(id, thread);
        thread.start();
    }

    /// Nothing for a call that was cancelled.
    private Optional<String> answer(String id, Rpc rpc) {
        var name = rpc.params().text("name").flatMap(tools::named);
        if (name.isEmpty()) return Optional.of(Rpc.error(id, Rpc.BAD_PARAMS, "There is no such tool."));
        var token = rpc.params().object("_meta").flatMap(meta -> meta.rawJson("progressToken"));
        try {
            var arguments = rpc.params().object("arguments").orElseGet(() -> diorama.wire.Body.read(""));
            String result = name.get().call(arguments, percent -> progress(token, percent));
            return Optional.of(Rpc.result(id, result));
        } catch (Refused refused) {
            String says = Problems.say(refused.problem(), Language.ENGLISH);
            return Optional.of(Rpc.result(id, McpAnswers.refused(says)));
        } catch (InterruptedException _) {
            return Optional.empty();
        }
    }

    private void progress(Optional<String> token, int percent) {
        token.ifPresent(t -> send(Rpc.notice("notifications/progress", McpAnswers.progress(t, percent))));
    }
}
