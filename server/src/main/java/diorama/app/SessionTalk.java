package diorama.app;

import diorama.cli.ExitCode;
import diorama.cli.ServerTalk;
import diorama.cli.Terminal;
import diorama.client.Chat;
import diorama.client.Client;
import diorama.client.Screen;
import diorama.wire.ClientNotes;
import diorama.wire.Events;
import java.nio.file.Path;
import java.util.Optional;

/// `say --session`: the client, for one errand.
final class SessionTalk implements ServerTalk {
    private final Terminal terminal;
    private final Servers servers;

    SessionTalk(Terminal terminal, Servers servers) {
        this.terminal = terminal;
        this.servers = servers;
    }

    @Override
    public boolean hasLast() {
        return servers.places().last().isPresent();
    }

    /// A session is looked for where the last one was, unless a server is named.
    @Override
    public ExitCode say(Said said) throws InterruptedException {
        var last = servers.places().last();
        String session = said.place().session().isEmpty()
                ? last.map(ClientNotes.Last::session).orElse("")
                : said.place().session();
        String server = said.place().server().isEmpty()
                ? last.map(ClientNotes.Last::server).orElse("")
                : said.place().server();
        try (var found = servers.find(server, terminal.err()::println)) {
            var manner = new Client.Manner(servers.language(), Path.of("").toAbsolutePath());
            var chat = new Chat(found.client(), screen(said.isJson()), manner);
            boolean isDone = chat.say(session, said.lines(), said.files(), said.film());
            return isDone ? ExitCode.OK : ExitCode.FAILURE;
        } catch (IllegalArgumentException e) {
            terminal.err().println(e.getMessage());
            return ExitCode.USAGE;
        }
    }

    /// Replies alone; nobody is listened to.
    private Screen screen(boolean isJson) {
        return new Screen() {
            @Override
            public void say(String text) {
                terminal.out().println(isJson ? Events.said(text) : text);
            }

            @Override
            public void progress(String text) {
                if (terminal.isInteractive() && !isJson) terminal.err().print("\r" + text + " ");
            }

            @Override
            public Optional<String> listen() {
                return Optional.empty();
            }
        };
    }
}
