package diorama.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.preview.PreviewSettings;
import diorama.preview.Previews;
import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.EspeakVoice;
import diorama.studio.Export;
import diorama.studio.Studio;
import diorama.studio.StudioRules;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An assistant's side of the protocol, line by line, over a real studio.
class McpTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private Path folder;

    private Studio studio;
    private Previews previews;
    private Socket near;
    private Socket far;
    private PrintStream to;
    private BufferedReader from;
    private Thread server;
    private int asked;

    @BeforeEach
    void start() throws IOException {
        var chunks = new ChunkStore(folder.resolve("chunks"), RenderSettings.DEFAULT, InstantSource.system());
        var export = new Export(chunks, RenderSettings.DEFAULT, new EspeakVoice(List.of()));
        studio = Studio.open(
                new Studio.Ground(folder.resolve("data"), () -> "", export, new Probe(), InstantSource.system()),
                StudioRules.DEFAULT);
        var rooms = studio.rooms();
        previews = new Previews(
                new Previews.Ground(rooms.uploads(), rooms.renders(), export, chunks, RenderSettings.DEFAULT),
                PreviewSettings.DEFAULT);
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            near = new Socket(door.getInetAddress(), door.getLocalPort());
            far = door.accept();
        }
        to = new PrintStream(near.getOutputStream(), true, StandardCharsets.UTF_8);
        from = new BufferedReader(new InputStreamReader(near.getInputStream(), StandardCharsets.UTF_8));
        var mcp = new McpServer(
                new Tools(rooms, previews), "1", new PrintStream(far.getOutputStream(), true, StandardCharsets.UTF_8));
        var in = far.getInputStream();
        server = Thread.ofPlatform().start(() -> run(mcp, in));
    }

    private static void run(McpServer mcp, InputStream in) {
        try {
            mcp.run(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        near.shutdownOutput();
        server.join();
        near.close();
        far.close();
        previews.close();
        studio.close();
    }

    private JsonNode heard() throws IOException {
        return JSON.readTree(from.readLine());
    }

    private int ask(String method, String params) {
        asked++;
        to.println(
                "{\"jsonrpc\":\"2.0\",\"id\":" + asked + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
        return asked;
    }

    private JsonNode call(String tool, String arguments) throws IOException {
        ask("tools/call", "{\"name\":\"" + tool + "\",\"arguments\":" + arguments + "}");
        return heard().path("result");
    }

    private Path photo(String name, int colour) throws IOException {
        var image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 60; i++) image.setRGB(40 + i, 40 + i, colour);
        var file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private String film() throws IOException {
        String session = call("open_session", "{\"name\":\"Lisbon\"}")
                .path("structuredContent")
                .path("session_id")
                .asString();
        call(
                "add_files",
                "{\"session_id\":\"" + session + "\",\"paths\":[\"" + photo("a.png", 0xff0000) + "\",\""
                        + photo("b.png", 0x00ff00) + "\"]}");
        return session;
    }

    @Test
    void it_says_hello_in_the_protocol_that_the_client_speaks() throws IOException {
        ask("initialize", "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\"}}");
        var hello = heard();
        to.println("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        ask("ping", "{}");

        assertThat(hello.path("result").path("protocolVersion").asString()).isEqualTo("2025-06-18");
        assertThat(hello.path("result").path("capabilities").has("tools")).isTrue();
        assertThat(heard().path("result").isObject()).isTrue();

        ask("initialize", "{\"protocolVersion\":\"1999-01-01\"}");
        assertThat(heard().path("result").path("protocolVersion").asString()).isEqualTo("2025-06-18");
    }

    @Test
    void every_tool_that_is_described_is_there_and_every_one_that_is_there_is_described() throws IOException {
        ask("tools/list", "{}");
        var described = new TreeSet<String>();
        for (var tool : heard().path("result").path("tools").values()) {
            described.add(tool.path("name").asString());
            assertThat(tool.path("inputSchema").path("type").asString()).isEqualTo("object");
            assertThat(tool.path("description").asString()).hasSizeGreaterThan(30);
        }
        assertThat(described)
                .isEqualTo(new Tools(studio.rooms(), previews).names())
                .contains("open_session", "add_files", "say", "get_state", "export_film", "list_looks");
    }

    @Test
    void a_film_is_made_by_calls_of_tools_alone() throws IOException {
        String session = film();
        var said = call("say", "{\"session_id\":\"" + session + "\",\"text\":\"make a 2 second film\"}");
        var state = call("get_state", "{\"session_id\":\"" + session + "\"}");
        var frame = call("preview_frame", "{\"session_id\":\"" + session + "\",\"at_ms\":500,\"height\":90}");

        assertThat(said.path("structuredContent").path("changed").asBoolean()).isTrue();
        assertThat(said.path("content").path(0).path("text").asString()).contains("2 s film of 2 pictures");
        assertThat(state.path("structuredContent").path("length_ms").asInt()).isEqualTo(2000);
        assertThat(frame.path("content").path(0).path("mimeType").asString()).isEqualTo("image/jpeg");

        var target = folder.resolve("out/lisbon.mp4");
        Files.createDirectories(target.getParent());
        ask(
                "tools/call",
                "{\"name\":\"export_film\",\"arguments\":{\"session_id\":\"" + session + "\",\"path\":\"" + target
                        + "\",\"resolution\":\"144p\"},\"_meta\":{\"progressToken\":\"p\"}}");
        var lines = new ArrayList<JsonNode>();
        do lines.add(heard());
        while (!lines.getLast().has("id"));

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines.getFirst().path("params").path("progressToken").asString())
                .isEqualTo("p");
        assertThat(lines.getLast()
                        .path("result")
                        .path("structuredContent")
                        .path("length_ms")
                        .asInt())
                .isEqualTo(2000);
        assertThat(target).isNotEmptyFile();
        assertThat(call("export_film", "{\"session_id\":\"" + session + "\",\"path\":\"" + target + "\"}")
                        .path("isError")
                        .asBoolean())
                .as("never over a file")
                .isTrue();
    }

    @Test
    void a_mistake_is_told_in_words_and_the_next_call_works() throws IOException {
        var none = call("say", "{\"session_id\":\"nothing\",\"text\":\"hello\"}");
        var missing = call("say", "{}");
        ask("tools/call", "{\"name\":\"no_such_tool\"}");
        var unknown = heard();
        to.println("not json");
        var malformed = heard();
        to.println("[]");
        var batch = heard();
        ask("no/such/method", "{}");
        var method = heard();

        assertThat(none.path("isError").asBoolean()).isTrue();
        assertThat(missing.path("content").path(0).path("text").asString()).contains("session_id");
        assertThat(unknown.path("error").path("code").asInt()).isEqualTo(-32602);
        assertThat(malformed.path("error").path("code").asInt()).isEqualTo(-32700);
        assertThat(batch.path("error").path("code").asInt()).isEqualTo(-32600);
        assertThat(method.path("error").path("code").asInt()).isEqualTo(-32601);
        assertThat(call("list_looks", "{}").path("content").path(0).path("text").asString())
                .contains("crossfade");
    }

    @Test
    void a_call_that_is_cancelled_stops_its_render_and_is_not_answered() throws IOException {
        String session = film();
        call("say", "{\"session_id\":\"" + session + "\",\"text\":\"make a 60 second film\"}");
        int id = ask(
                "tools/call",
                "{\"name\":\"export_film\",\"arguments\":{\"session_id\":\"" + session + "\",\"path\":\""
                        + folder.resolve("never.mp4") + "\"},\"_meta\":{\"progressToken\":7}}");
        assertThat(heard().path("method").asString()).isEqualTo("notifications/progress");

        to.println(
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":" + id + "}}");
        int ping = ask("ping", "{}");
        var answer = heard();
        while (!answer.has("id")) answer = heard();

        assertThat(answer.path("id").asInt()).isEqualTo(ping);
        assertThat(folder.resolve("never.mp4")).doesNotExist();
    }
}
