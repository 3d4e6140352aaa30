package diorama.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Sessions of a server, for commands that can go on with one. Who has none to offer is [#NONE].
public interface ServerTalk {
    ServerTalk NONE = new ServerTalk() {
        @Override
        public boolean hasLast() {
            return false;
        }

        @Override
        public ExitCode say(Said said) {
            throw new IllegalStateException("no server to talk to");
        }
    };

    /// Whether there has been a session that can be called the last.
    boolean hasLast();

    ExitCode say(Said said) throws InterruptedException;

    /// `session` and `server` may be empty: the last one, where it was. `film`: where the film is to go at the end.
    record Said(Place place, List<String> lines, List<Path> files, Optional<Path> film, boolean isJson) {
        public Said {
            lines = List.copyOf(lines);
            files = List.copyOf(files);
        }
    }

    record Place(String session, String server) {}
}
