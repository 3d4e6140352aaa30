package diorama.http;

import diorama.fetch.Fetch;
import diorama.preview.Previews;
import diorama.studio.Addresses;
import diorama.studio.Studio;
import io.helidon.webserver.http.ServerRequest;
import java.util.concurrent.Semaphore;

/// What all handlers share.
public record Desk(Studio.Rooms rooms, Previews previews, Fetch fetch, HttpSettings settings, Semaphore streams) {
    /// As the caller wrote the server's name; the guard has let only our own names through.
    Addresses addresses(ServerRequest request) {
        String told = settings.listen().publicUrl();
        return new Addresses(() -> told.isEmpty() ? "http://" + request.authority() : told);
    }
}
