/// Tells on standard error how far the measuring is; the table alone goes to standard output.
final class Progress {
    private Progress() {}

    static void say(String line) {
        System.err.println(line);
    }
}
