package diorama.client;

import java.net.URI;
import java.util.Locale;

/// A server: its API, and its pages for people.
public record ServerAddress(String api, String web) {
    private static final String VENDOR = "nemovideo.ai";

    /// The pages stand beside the API, unless `web` says where. What is no address is refused with a sentence.
    public static ServerAddress of(String api, String web) {
        String clean = trimmed(api.contains("://") ? api : "http://" + api);
        var host = URI.create(clean).getHost();
        if (host == null) throw new IllegalArgumentException(api + " is no address of a server");
        boolean isVendor = host.toLowerCase(Locale.ROOT).endsWith("." + VENDOR);
        String pages = isVendor ? "https://nemovideo.com" : clean;
        return new ServerAddress(clean, web.isBlank() ? pages : trimmed(web));
    }

    private static String trimmed(String address) {
        return address.strip().replaceAll("/+$", "");
    }

    /// Whether a server answers there.
    public boolean isAlive() throws InterruptedException {
        return Calls.isThere(this);
    }

    /// An address that an answer names, which may be relative.
    URI resolve(String address) {
        return URI.create(api + "/").resolve(address);
    }
}
