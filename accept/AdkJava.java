import com.google.adk.events.Event;
import com.google.adk.sessions.Session;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a recorded stream and a recorded session with the classes of adk-java, as its own clients would.
public final class AdkJava {
    private AdkJava() {}

    public static void main(String[] files) throws Exception {
        int count = 0;
        for (String line : Files.readAllLines(Path.of(files[0]))) {
            if (!line.startsWith("data: ")) continue;
            var event = Event.fromJson(line.substring(6));
            check(event.id() != null && !event.id().isEmpty(), "an event without id: " + line);
            check("nemo_agent".equals(event.author()), "an event without author: " + line);
            check(event.content().isPresent(), "an event without content: " + line);
            count++;
        }
        check(count >= 3, "few events: " + count);
        var session = Session.fromJson(Files.readString(Path.of(files[1])));
        check(session.id() != null && session.events().size() > 5, "not the session");
        System.out.println(count + " events, a session of " + session.events().size());
    }

    private static void check(boolean isSo, String what) {
        if (!isSo) throw new AssertionError(what);
    }
}
