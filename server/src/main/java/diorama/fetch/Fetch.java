package diorama.fetch;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Gets files over http and https. The host is resolved once, every address it has is checked, and the
/// connection goes to the checked one, so a name cannot mean something else a moment later. Every redirect is
/// checked anew.
public final class Fetch {
    private final FetchSettings settings;
    private final InstantSource clock;

    public Fetch(FetchSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Throws [Refused] for an address that we do not fetch from, and when nothing can be had there.
    public Fetched get(String address) {
        var deadline = clock.millis() + settings.whole().toMillis();
        var at = WebAddress.of(address);
        for (int hop = 0; hop <= settings.redirects(); hop++) {
            var answer = ask(at, deadline);
            if (answer.head().isRedirect()) {
                answer.hangUp();
                at = at.follow(answer.head().field("location"));
                continue;
            }
            if (answer.head().status() != 200) {
                answer.hangUp();
                throw cannot(at, "status " + answer.head().status());
            }
            return new Fetched(at.name(), answer.body());
        }
        throw cannot(at, "too many redirects");
    }

    private record Answered(HttpHead head, Socket socket, InputStream body) {
        void hangUp() {
            try {
                socket.close();
            } catch (IOException _) {
                return; // it was closed already
            }
        }
    }

    private Answered ask(WebAddress at, long deadline) {
        try {
            var socket = connected(at);
            boolean isAnswered = false;
            try {
                socket.getOutputStream().write(request(at).getBytes(StandardCharsets.US_ASCII));
                var in = new TimedStream(socket, deadline, clock);
                var head = HttpHead.read(in, settings.headBytes());
                isAnswered = true;
                return new Answered(head, socket, head.body(in));
            } finally {
                if (!isAnswered) socket.close();
            }
        } catch (IOException e) {
            throw new Refused(new Problem.CannotFetch(at.text(), String.valueOf(e.getMessage())), e);
        }
    }

    private Socket connected(WebAddress at) throws IOException {
        var address = at.resolve(settings.allowsPrivate());
        var plain = new Socket(java.net.Proxy.NO_PROXY);
        plain.connect(new InetSocketAddress(address, at.port()), (int)
                settings.connect().toMillis());
        plain.setSoTimeout((int) settings.silence().toMillis());
        return at.isSecure() ? secured(plain, at) : plain;
    }

    /// The certificate must be for the name that was asked for.
    private static Socket secured(Socket plain, WebAddress at) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secure = (SSLSocket) factory.createSocket(plain, at.host(), at.port(), /* autoClose= */ true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (!at.host().startsWith("[") && !at.host().matches("[0-9.]+"))
            parameters.setServerNames(java.util.List.of(new SNIHostName(at.host())));
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private static String request(WebAddress at) {
        int usual = at.isSecure() ? 443 : 80;
        String host = at.port() == usual ? at.host() : at.host() + ":" + at.port();
        return "GET " + at.target() + " HTTP/1.1\r\nHost: " + host
                + "\r\nUser-Agent: diorama\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
    }

    private static Refused cannot(WebAddress at, String why) {
        return new Refused(new Problem.CannotFetch(at.text(), why));
    }
}
