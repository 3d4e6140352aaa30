package diorama.http;

/// The names of files that clients send: labels for people, never paths, without anything that would not show.
final class Labels {
    private static final int LONGEST = 200;

    private Labels() {}

    static String of(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String shown = last.codePoints()
                .filter(c -> !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (shown.isEmpty() || shown.equals(".") || shown.equals("..")) return "upload";
        return shown.length() <= LONGEST ? shown : shown.substring(shown.length() - LONGEST);
    }
}
