package diorama.client;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.wire.Streamed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The framings that servers use, and the shapes of their events.
class FrameTest {
    private static List<Frame> frames(String text) throws IOException {
        var frames = new ArrayList<Frame>();
        try (var reader = new Frame.Reader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            do frames.add(reader.next());
            while (!(frames.getLast() instanceof Frame.Over));
        }
        return frames;
    }

    @Test
    void every_framing_that_was_seen_is_read() throws IOException {
        var over = new Frame.Over(true);
        var one = new Frame.Data("{}");
        assertThat(frames("data: {}\n\n")).containsExactly(one, over);
        assertThat(frames("data:{}\r\n\r\n")).containsExactly(one, over);
        assertThat(frames("event: message\nid: 5\ndata: {}\n\n")).containsExactly(one, new Frame.Id(5), over);
        assertThat(frames("data: {}\n\nid: 5\n\n")).containsExactly(one, new Frame.Id(5), over);
        assertThat(frames(": heartbeat\n\ndata: {}\n\n")).containsExactly(new Frame.Beat(), one, over);
        assertThat(frames("data:\n\ndata: \n\ndata: {}\n\n"))
                .containsExactly(new Frame.Beat(), new Frame.Beat(), one, over);
        assertThat(frames("data: {\ndata: }\n\n")).containsExactly(new Frame.Data("{\n}"), over);
        assertThat(frames("data: {}")).containsExactly(one, over);
        assertThat(frames("")).containsExactly(over);
    }

    @Test
    void every_shape_of_an_event_is_read() {
        var said = new Streamed.Said("Hi", false);
        assertThat(
                        Streamed.read(
                                "{\"author\":\"a\",\"content\":{\"role\":\"model\",\"parts\":[{\"text\":\"Hi\"}]},\"text\":\"Hi\"}"))
                .containsExactly(said);
        assertThat(Streamed.read("{\"type\":\"text\",\"content\":\"Hi\"}")).containsExactly(said);
        assertThat(Streamed.read("{\"text\":\"Hi\"}")).containsExactly(said);
        assertThat(Streamed.read("{\"content\":{\"parts\":[{\"functionCall\":{\"name\":\"edit\"}}]}}"))
                .containsExactly(new Streamed.Called("edit"));
        assertThat(Streamed.read("{\"type\":\"tool_result\",\"name\":\"edit\"}"))
                .containsExactly(new Streamed.Returned("edit"));
        assertThat(Streamed.read("{\"author\":\"user\",\"content\":{\"parts\":[{\"text\":\"Hi\"}]}}"))
                .containsExactly(new Streamed.Beat());
        assertThat(Streamed.read("{\"type\":\"heartbeat\"}")).containsExactly(new Streamed.Beat());
        assertThat(Streamed.read("heartbeat")).containsExactly(new Streamed.Beat());
        assertThat(Streamed.read("{\"error\":\"broken\"}")).containsExactly(new Streamed.Failed(0, "broken"));
        assertThat(Streamed.read("{\"code\":1002,\"message\":\"gone\"}"))
                .containsExactly(new Streamed.Failed(1002, "gone"));
        assertThat(
                        Streamed.read(
                                "{\"errorCode\":\"2001\",\"errorMessage\":\"none left\",\"content\":{\"parts\":[{\"text\":\"none left\"}]}}"))
                .containsExactly(new Streamed.Failed(2001, "none left"));
    }

    @Test
    void pieces_of_a_text_count_only_when_the_whole_does_not_come() {
        var notebook = new Heard.Notebook();
        notebook.note(new Streamed.Said("He", true));
        notebook.note(new Streamed.Said("llo", true));
        notebook.note(new Streamed.Said("Hello", false));
        notebook.note(new Streamed.Said("Wor", true));

        assertThat(notebook.finished(Heard.End.CLOSED).texts()).containsExactly("Hello", "Wor");
    }
}
