package diorama.client;

import diorama.client.Calls.Headers;
import diorama.wire.Reply;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;

/// A file sent as a form does, read from the disk as it goes.
final class Uploading {
    private Uploading() {}

    static String path(String session) {
        return "/api/upload-video/nemo_agent/me/" + session;
    }

    static Reply sent(Path file, Calls calls, Headers token, String session) throws InterruptedException {
        String boundary = "diorama-" + UUID.randomUUID();
        var typed = token.with("Content-Type", "multipart/form-data; boundary=" + boundary);
        return calls.post(path(session), body(file, boundary), typed);
    }

    private static BodyPublisher body(Path file, String boundary) {
        String name = file.getFileName().toString().replaceAll("[\\r\\n]", " ").replace("\"", "%22");
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        try {
            return BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }
}
