package diorama.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A conversation with a server: greeted, connected, and then line by line until the person leaves.
public final class Chat {
    private final Client client;
    private final Screen screen;
    private final Speaker speaker;
    private final Path folder;

    public Chat(Client client, Screen screen, Client.Manner manner) {
        this.client = client;
        this.screen = screen;
        this.speaker = new Speaker(screen, manner.language());
        this.folder = manner.folder();
    }

    /// Whether there was somebody to talk to.
    public boolean run(List<Path> files) throws InterruptedException {
        speaker.say(Says.GREETING);
        speaker.say(Says.CONNECTING);
        var link = client.link(speaker);
        var opened = new ArrayList<Session>();
        boolean isOpen = Errands.run(link, speaker, () -> opened.add(Session.open(link, speaker)));
        if (!isOpen) return false;
        speaker.say(Says.connected(client.server().api()));
        var errands = new Errands(client, opened.getFirst(), speaker, folder);
        client.remember(opened.getFirst().ids());
        if (!files.isEmpty()) errands.run(new Wish.Upload(expanded(files), List.of()));
        talk(errands);
        return true;
    }

    private static List<Path> expanded(List<Path> files) {
        return files.stream().flatMap(file -> FileNames.expanded(file).stream()).toList();
    }

    private void talk(Errands errands) throws InterruptedException {
        for (var line = screen.listen(); line.isPresent(); line = screen.listen()) {
            if (line.get().isBlank()) continue;
            speaker.hear(line.get());
            var wish = Routing.read(line.get());
            if (wish instanceof Wish.Leave) break;
            if (wish instanceof Wish.Help) speaker.say(Says.GREETING);
            else errands.run(wish);
        }
        speaker.say(Says.BYE);
    }

    /// Says things in a session that is there already, then leaves it. `film`: where a film is to go at the end.
    /// Whether all was done.
    public boolean say(String session, List<String> lines, List<Path> files, Optional<Path> film)
            throws InterruptedException {
        lines.forEach(speaker::hear);
        var link = client.link(speaker);
        var errands = new Errands(client, Session.of(link, speaker, new Session.Ids(session, "")), speaker, folder);
        boolean isDone = files.isEmpty() || errands.run(new Wish.Upload(expanded(files), List.of()));
        for (var line : lines) isDone &= errands.run(Routing.read(line));
        if (film.isPresent())
            isDone &= Errands.run(link, speaker, () -> errands.export(Map.of(), Target.exactly(film.get())));
        return isDone;
    }
}
