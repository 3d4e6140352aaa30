package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.client.Attribution;
import diorama.client.Chat;
import diorama.client.Client;
import diorama.client.ClientPlaces;
import diorama.client.ClientSettings;
import diorama.client.ServerAddress;
import diorama.client.Talked;
import diorama.draft.Language;
import diorama.studio.StudioRules;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The client against our own server: both sides of the contract at once.
class ChatWithServerTest {
    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void start() {
        var open = new HttpSettings.Access(true, java.util.Set.of(), true, HttpSettings.Rates.DEFAULT);
        served = Served.over(
                folder.resolve("server"),
                StudioRules.DEFAULT.with(StudioRules.TokenRules.HOSTED),
                HttpSettings.DEFAULT.with(open));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Client client(String base) {
        var places = ClientPlaces.of(Map.of(), folder.resolve("home"));
        return new Client(
                ServerAddress.of(base, ""),
                false,
                new Attribution("image-to-video-local", "1.0.0", "unknown"),
                new Client.Keys(places, Optional.empty()),
                ClientSettings.DEFAULT);
    }

    private Client.Manner manner() {
        return new Client.Manner(Language.ENGLISH, folder.resolve("films"));
    }

    private List<Path> photos(int count) throws IOException {
        var files = new java.util.ArrayList<Path>();
        for (int i = 1; i <= count; i++) files.add(Files.write(folder.resolve("photo" + i + ".png"), Served.photo(i)));
        return files;
    }

    @Test
    void a_film_is_talked_into_being_in_two_languages_where_tokens_and_attribution_are_needed() throws Exception {
        var screen = new Talked(
                "make a 1 second film from all photos",
                "what's in it",
                "第二张放慢一点",
                "余额",
                "then make the second one black and white and export as 144p",
                "bye",
                "never said");

        boolean isDone = new Chat(client(served.base), screen, manner()).run(photos(2));

        assertThat(isDone).isTrue();
        assertThat(screen.all())
                .contains("Brought: photo1.png, photo2.png.", "Made a 1 s film of 2 pictures", "100 积分")
                .contains("Timeline (1 track): 1. Video: photo1.png +1 (0-1s)")
                .contains("The film is ready:");
        var film = folder.resolve("films/film.mp4");
        assertThat(Files.size(film)).isGreaterThan(1000);
        assertThat(Files.readString(film, StandardCharsets.ISO_8859_1)).contains("ftyp");
    }

    @Test
    void what_was_said_last_is_gone_on_with() throws Exception {
        new Chat(client(served.base), new Talked("make a 3 second film"), manner()).run(photos(3));
        var last = client(served.base).keys().places().last().orElseThrow();
        assertThat(last.server()).isEqualTo(served.base);

        var screen = new Talked();
        boolean isDone = new Chat(client(served.base), screen, manner())
                .say(
                        last.session(),
                        List.of("remove the last photo"),
                        List.of(),
                        Optional.of(folder.resolve("out.mp4")));

        assertThat(isDone).isTrue();
        assertThat(screen.all()).contains("photo1.png +1");
        assertThat(folder.resolve("out.mp4")).isNotEmptyFile();
    }

    @Test
    void a_file_that_is_no_photo_is_named_with_the_servers_own_words() throws Exception {
        var notes = Files.writeString(folder.resolve("notes.txt"), "no photo");
        var screen = new Talked();

        new Chat(client(served.base), screen, manner())
                .run(List.of(notes, photos(1).getFirst()));

        assertThat(screen.all().replace(served.base, "the server"))
                .contains("notes.txt")
                .contains("Brought: photo1.png.")
                .doesNotContain("4001");
    }

    @Test
    void a_stream_that_is_cut_is_taken_up_where_it_broke_and_the_turn_runs_once() throws Exception {
        try (var wire = new CutWire(served.port())) {
            var screen = new Talked("make a 3 second film from all photos", "make it 4 seconds long", "status");

            new Chat(client(wire.base()), screen, manner()).run(photos(2));

            assertThat(wire.cuts.get()).isEqualTo(1);
            assertThat(screen.all()).contains("not sent twice").contains("(0-4s)");
            assertThat(wire.turns).as("said, said and cut, asked for the rest").hasValue(3);
        }
    }

    /// Carries bytes to the server and back, and breaks the second stream of a turn right behind its first event.
    private static final class CutWire implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final AtomicInteger turns = new AtomicInteger();
        final AtomicInteger cuts = new AtomicInteger();
        private final int port;

        CutWire(int port) throws IOException {
            this.port = port;
            Thread.ofVirtual().start(this::accept);
        }

        String base() {
            return "http://127.0.0.1:" + door.getLocalPort();
        }

        private void accept() {
            while (!door.isClosed()) {
                try {
                    var near = door.accept();
                    var far = new Socket(InetAddress.getLoopbackAddress(), port);
                    Thread.ofVirtual().start(() -> carry(near, far, true));
                    Thread.ofVirtual().start(() -> carry(far, near, false));
                } catch (IOException _) {
                    return; // the door is closed
                }
            }
        }

        private void carry(Socket from, Socket to, boolean isAsking) {
            try (from;
                    to) {
                var buffer = new byte[64 << 10];
                InputStream in = from.getInputStream();
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    var text = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                    if (isAsking && text.contains("POST /run_sse")) turns.incrementAndGet();
                    int event = text.indexOf("data: ");
                    boolean isCut = !isAsking && turns.get() == 2 && event >= 0 && cuts.compareAndSet(0, 1);
                    int end = isCut ? text.indexOf("\n\n", event) : -1;
                    to.getOutputStream().write(buffer, 0, end < 0 ? n : end);
                    if (isCut) return;
                }
            } catch (IOException _) {
                return; // one of the two has hung up
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
