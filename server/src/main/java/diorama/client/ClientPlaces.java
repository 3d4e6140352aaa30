package diorama.client;

import diorama.wire.ClientNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The two files of the client: its id, where all clients of this API have it, and its notes, which nobody else may
/// read. An id that is there is honoured.
public record ClientPlaces(Path idFile, Path notesFile, Optional<String> givenId) {
    private static final int LONGEST_ID = 64;

    public static ClientPlaces of(Map<String, String> environment, Path home) {
        var config = folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
        var state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        return new ClientPlaces(
                config.resolve("nemovideo/client_id"),
                state.resolve("diorama/client.json"),
                usable(environment.getOrDefault("NEMO_CLIENT_ID", "")));
    }

    /// A relative path in the variable is to be ignored, the rules say.
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isEmpty() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    private static Optional<String> usable(String id) {
        String clean = id.strip();
        boolean isUsable = clean.length() <= LONGEST_ID && clean.matches("[\\x21-\\x7e]+");
        return isUsable ? Optional.of(clean) : Optional.empty();
    }

    /// The id; made and kept when there is none yet.
    String clientId() {
        return givenId.or(this::keptId).orElseGet(this::newId);
    }

    private Optional<String> keptId() {
        try {
            return Files.isRegularFile(idFile) ? usable(Files.readString(idFile)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String newId() {
        String id = UUID.randomUUID().toString();
        write(idFile, id + "\n");
        return id;
    }

    ClientNotes notes() {
        try {
            return Files.isRegularFile(notesFile) ? ClientNotes.read(Files.readString(notesFile)) : ClientNotes.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The session that this client talked in last.
    public Optional<ClientNotes.Last> last() {
        return notes().last();
    }

    void keep(ClientNotes notes) {
        write(notesFile, notes.write());
    }

    /// Whole or not at all, and for the owner's eyes.
    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            var half = Files.createTempFile(file.getParent(), "." + file.getFileName(), "");
            Files.writeString(half, text);
            if (Files.getFileStore(half).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rw-------"));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
