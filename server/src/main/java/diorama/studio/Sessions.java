package diorama.studio;

import diorama.draft.Language;
import diorama.speech.Conversation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The sessions of a running server. For now they live as long as it does.
public final class Sessions {
    private static final long LEAST_ID = 1_000_000_000_000_000_000L;

    private final Path folder;
    private final SecureRandom chance = new SecureRandom();
    private final Conversation conversation = new Conversation();
    private final Map<String, Session> open = new ConcurrentHashMap<>();

    /// `folder`: where uploads go, a subfolder for each session.
    public Sessions(Path folder) {
        this.folder = folder;
    }

    public Session open(Language language) {
        String id = Long.toString(LEAST_ID + Math.floorMod(chance.nextLong(), 8 * LEAST_ID));
        try {
            var own = Files.createDirectories(folder.resolve(id));
            var session = new Session(id, own, language, conversation);
            open.put(id, session);
            return session;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Session> find(String id) {
        return Optional.ofNullable(open.get(id));
    }
}
