package diorama.http;

/// Where the server listens, and the limits of what it takes.
public record HttpSettings(String host, int port, long uploadBytes, int messageBytes) {
    public static final HttpSettings DEFAULT = new HttpSettings("127.0.0.1", 8080, 2L << 30, 1 << 20);

    public HttpSettings on(int newPort) {
        return new HttpSettings(host, newPort, uploadBytes, messageBytes);
    }
}
