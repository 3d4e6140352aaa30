package diorama.app;

import diorama.fetch.Fetch;
import diorama.http.ApiServer;
import diorama.http.HttpSettings;
import diorama.studio.Folders;
import diorama.studio.StudioRules;
import io.helidon.webserver.WebServer;
import java.nio.file.Path;

/// A server that runs in this process, over a data folder. Closing it stops the listening first, so that no call finds
/// a closed studio.
record Serving(Stage stage, WebServer server, String address) implements AutoCloseable {

    /// `data`: the folder in which everything is kept.
    record Ground(Folders folders, Path data) {}

    record Manner(StudioRules rules, HttpSettings settings, Fetch fetch) {}

    static Serving start(Ground ground, Manner manner) {
        var stage = Stage.over(ground.folders(), ground.data(), manner.rules());
        boolean isUp = false;
        try {
            var rooms = stage.studio().rooms();
            var server = new ApiServer(rooms, stage.previews(), manner.fetch(), manner.settings()).start();
            String address = address(manner.settings().listen(), server.port());
            stage.base().set(address);
            isUp = true;
            return new Serving(stage, server, address);
        } finally {
            if (!isUp) stage.close();
        }
    }

    private static String address(HttpSettings.Listen listen, int port) {
        if (!listen.publicUrl().isEmpty()) return listen.publicUrl();
        String host = listen.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    @Override
    public void close() {
        server.stop();
        stage.close();
    }
}
