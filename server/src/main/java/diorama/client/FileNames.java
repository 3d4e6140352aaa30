package diorama.client;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The files and addresses that a line names, as a terminal writes names that are dropped into it: in quotes, or with
/// backslashes before blanks. `sentence` is the line with bare names in their place, `rest` the line without them.
record FileNames(List<Path> files, List<String> urls, String sentence, String rest) {
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]+)\"|'([^']+)'|((?:\\\\.|[^\\s\"'，、；])+)");
    private static final int LONGEST = 4096;
    private static final Pattern MEDIA = Pattern.compile(
            ".*\\.(jpe?g|png|heic|heif|webp|gif|tiff?|bmp|avif|mp4|mov|m4v|avi|mkv|webm|mp3|wav|m4a|aac|flac|ogg|opus|srt|vtt)");

    FileNames {
        files = List.copyOf(files);
        urls = List.copyOf(urls);
    }

    boolean isEmpty() {
        return files.isEmpty() && urls.isEmpty();
    }

    static FileNames in(String line) {
        var files = new ArrayList<Path>();
        var urls = new ArrayList<String>();
        var sentence = new StringBuilder();
        var rest = new StringBuilder();
        var tokens = TOKEN.matcher(line);
        int last = 0;
        while (tokens.find()) {
            sentence.append(line, last, tokens.start());
            rest.append(line, last, tokens.start());
            last = tokens.end();
            String plain = plain(tokens);
            var found = found(plain);
            if (plain.matches("https?://\\S+")) urls.add(plain);
            else if (!found.isEmpty()) {
                found.forEach(path -> files.addAll(expanded(path)));
                sentence.append(found.stream()
                        .map(path -> String.valueOf(path.getFileName()))
                        .collect(java.util.stream.Collectors.joining(", ")));
            }
            if (plain.matches("https?://\\S+") || !found.isEmpty()) continue;
            sentence.append(tokens.group());
            rest.append(tokens.group());
        }
        sentence.append(line.substring(last));
        rest.append(line.substring(last));
        return new FileNames(
                files, urls, sentence.toString().strip(), rest.toString().strip());
    }

    /// The names of media that a line consists of, there or not; none where it says anything else.
    static List<String> only(String line) {
        var names = new ArrayList<String>();
        var tokens = TOKEN.matcher(line);
        while (tokens.find()) {
            String name = plain(tokens);
            if (!MEDIA.matcher(name.toLowerCase(Locale.ROOT)).matches()) return List.of();
            names.add(name);
        }
        return names;
    }

    /// As the file is called: without quotes, backslashes and the end of the sentence.
    private static String plain(Matcher token) {
        if (token.group(1) != null) return token.group(1);
        if (token.group(2) != null) return token.group(2);
        return token.group(3).replaceAll("\\\\(.)", "$1").replaceAll("[,;.?!。]+$", "");
    }

    /// A word is a file's name when it looks like one and such a file is there.
    private static List<Path> found(String name) {
        boolean looksLikeOne = name.indexOf('/') >= 0
                || MEDIA.matcher(name.toLowerCase(Locale.ROOT)).matches();
        if (!looksLikeOne || name.length() > LONGEST) return List.of();
        String home = System.getProperty("user.home", "");
        try {
            var path = Path.of(name.startsWith("~/") ? home + name.substring(1) : name);
            if (path.getFileName() == null) return List.of();
            if (Files.exists(path)) return List.of(path);
            return name.indexOf('*') >= 0 ? matching(path) : List.of();
        } catch (InvalidPathException _) {
            return List.of();
        }
    }

    /// `holiday/*.jpg`, as a shell reads it; nobody else does so in a chat.
    private static List<Path> matching(Path pattern) {
        var folder = pattern.toAbsolutePath().resolveSibling("");
        var matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern.getFileName());
        if (!Files.isDirectory(folder)) return List.of();
        return expanded(folder).stream()
                .filter(file -> matcher.matches(file.getFileName()))
                .toList();
    }

    /// A folder is all the media in it, by name.
    static List<Path> expanded(Path path) {
        if (!Files.isDirectory(path)) return List.of(path);
        try (var inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> MEDIA.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                            .matches())
                    .sorted(java.util.Comparator.comparing(FileNames::padded))
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// So that 2 stands before 10.
    private static String padded(Path file) {
        return Pattern.compile("\\d{1,18}")
                .matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                .replaceAll(digits -> "0".repeat(18 - digits.group().length()) + digits.group());
    }
}
