package diorama.app;

import diorama.client.Attribution;
import diorama.client.Client;
import diorama.client.ClientPlaces;
import diorama.client.ClientSettings;
import diorama.client.ServerAddress;
import diorama.draft.Language;
import diorama.fetch.Fetch;
import diorama.fetch.FetchSettings;
import diorama.http.HttpSettings;
import diorama.studio.Folders;
import diorama.studio.StudioRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Which server a client talks to: the one that is named, else the one of this machine, which is started in this
/// process when none is running.
final class Servers {
    private final Map<String, String> environment;
    private final Folders folders;
    private final Path installed;
    private final ClientPlaces places;

    Servers(Map<String, String> environment, Folders folders, Path home) {
        this.environment = environment;
        this.folders = folders;
        this.installed = installed();
        this.places = ClientPlaces.of(environment, home);
    }

    /// The folder with our start script; it says so itself.
    private static Path installed() {
        return Path.of(System.getProperty("diorama.home", "."));
    }

    ClientPlaces places() {
        return places;
    }

    /// A client of a server that is there. Closing it ends the server if it runs here.
    record Found(Client client, Optional<Serving> serving) implements AutoCloseable {
        @Override
        public void close() {
            serving.ifPresent(Serving::close);
        }
    }

    /// `named` is an address, or empty. `tell` hears which server it is.
    Found find(String named, Consumer<String> tell) throws InterruptedException {
        String given = named.isBlank() ? environment.getOrDefault("NEMO_API_URL", "") : named;
        if (!given.isBlank()) return new Found(client(given, false), Optional.empty());
        int port = HttpSettings.Listen.DEFAULT.port();
        String usual = "http://" + HttpSettings.Listen.DEFAULT.host() + ":" + port;
        if (ServerAddress.of(usual, "").isAlive()) {
            tell.accept(
                    language() == Language.CHINESE
                            ? "使用正在运行的本机服务器 " + usual
                            : "Using the server that runs at " + usual);
            return new Found(client(usual, true), Optional.empty());
        }
        var serving = started(isFree(port) ? port : 0);
        tell.accept(
                language() == Language.CHINESE
                        ? "已在本机启动服务器 " + serving.address() + "，随本次对话结束"
                        : "Started a server of your own at " + serving.address() + "; it ends with this command.");
        return new Found(client(serving.address(), true), Optional.of(serving));
    }

    private Serving started(int port) {
        var fetch = new Fetch(FetchSettings.DEFAULT, InstantSource.system());
        var manner = new Serving.Manner(StudioRules.DEFAULT, HttpSettings.DEFAULT.on(port), fetch);
        return Serving.start(new Serving.Ground(folders, folders.data()), manner);
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    private Client client(String api, boolean isOwn) {
        String web = isOwn ? "" : environment.getOrDefault("NEMO_WEB_URL", "");
        var token =
                Optional.of(environment.getOrDefault("NEMO_TOKEN", "").strip()).filter(text -> !text.isEmpty());
        return new Client(
                ServerAddress.of(api, web),
                isOwn,
                Attribution.of(installed),
                new Client.Keys(places, token),
                ClientSettings.DEFAULT);
    }

    /// What the terminal's locale says.
    Language language() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Language::of)
                .orElse(Language.ENGLISH);
    }
}
