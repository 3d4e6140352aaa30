package diorama.fetch;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

/// An address on the web as we accept it: http or https, a host, and no name or password in it.
record WebAddress(boolean isSecure, String host, int port, String target, String text) {
    private static final int LONGEST = 4096;

    static WebAddress of(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == '\\'))
            throw refused(text);
        try {
            return of(new URI(text), text);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw refused(text, e);
        }
    }

    private static WebAddress of(URI uri, String text) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(java.util.Locale.ROOT);
        boolean isSecure = scheme.equals("https");
        if (!isSecure && !scheme.equals("http")) throw refused(text);
        if (uri.getHost() == null || uri.getRawUserInfo() != null) throw refused(text);
        int port = uri.getPort() < 0 ? (isSecure ? 443 : 80) : uri.getPort();
        if (port < 1 || port > 65535) throw refused(text);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        return new WebAddress(isSecure, host(uri.getHost()), port, target, text);
    }

    private static String host(String host) {
        return host.startsWith("[") ? host : IDN.toASCII(host);
    }

    /// Where it leads when the answer says to look elsewhere.
    WebAddress follow(String location) {
        try {
            return of(new URI(text).resolve(location).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw refused(location, e);
        }
    }

    /// The one address to connect to. Refused when any address of the host is not public.
    InetAddress resolve(boolean allowsPrivate) {
        try {
            var all = InetAddress.getAllByName(host);
            for (var address : all) if (!allowsPrivate && !PublicAddress.is(address)) throw refused(text);
            return all[0];
        } catch (UnknownHostException e) {
            throw new Refused(new Problem.CannotFetch(shortened(text), "no such host"), e);
        }
    }

    /// What its owner would call the file.
    String name() {
        String path = target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            String decoded = URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
            return decoded.isBlank() ? host : decoded;
        } catch (IllegalArgumentException _) {
            return last;
        }
    }

    private static Refused refused(String text) {
        return new Refused(new Problem.AddressRefused(shortened(text)));
    }

    private static Refused refused(String text, Exception cause) {
        return new Refused(new Problem.AddressRefused(shortened(text)), cause);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
