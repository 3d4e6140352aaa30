package diorama.client;

import diorama.draft.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests that talk with a server that is not ours, and that does what such servers do.
abstract class BackendTest {
    private static final Duration SHORT = Duration.ofMillis(30);
    private static final ClientSettings QUICK = new ClientSettings(
            new ClientSettings.Turns(Duration.ofMillis(80), Duration.ofMillis(700), Duration.ofSeconds(5)),
            new ClientSettings.Recovery(SHORT, 3, SHORT, SHORT, 5),
            new ClientSettings.Renders(Duration.ofMillis(5), SHORT, Duration.ofMillis(400)),
            new ClientSettings.Lines(Duration.ofSeconds(5), Duration.ofSeconds(20), SHORT));
    static final String DONE =
            "{\"id\":\"r\",\"status\":\"completed\",\"output\":{\"url\":\"/film.mp4\",\"duration\":4}}";

    static final String ONE = "{\"id\":\"p1\",\"m\":{\"name\":\"beach.jpg\"},\"d\":3000}";
    static final String TWO = ONE + ",{\"id\":\"p2\",\"m\":{\"name\":\"sunset.jpg\"},\"d\":2000}";

    @TempDir
    Path folder;

    final Backend backend = new Backend();

    @AfterEach
    void stop() {
        backend.close();
    }

    private Client client(String token) {
        var places = ClientPlaces.of(Map.of(), folder.resolve("home"));
        var keys = new Client.Keys(places, Optional.of(token).filter(t -> !t.isEmpty()));
        return new Client(
                ServerAddress.of(backend.base(), ""), false, new Attribution("skill", "1.2", "github"), keys, QUICK);
    }

    Talked talk(List<Path> files, String token, String... lines) {
        var screen = new Talked(lines);
        try {
            new Chat(client(token), screen, new Client.Manner(Language.ENGLISH, folder.resolve("films"))).run(files);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return screen;
    }

    Talked talk(String... lines) {
        return talk(List.of(), "", lines);
    }

    Path photo(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "bytes of " + name);
    }

    /// A state as a backend of its own kind would write it.
    static String film(String segments) {
        return "{\"code\":0,\"data\":{\"state\":{\"video_infos\":[{\"filename\":\"a.jpg\"}],\"draft\":"
                + "{\"t\":[{\"tt\":0,\"sg\":[" + segments + "]}]}}}}";
    }
}
