package diorama.wire;

import diorama.draft.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Subtitle files, SRT and WebVTT, to cues and back. What is no cue (numbers, notes, styles) is passed over, and
/// so are cues that cannot be understood; the words' own marks (`<i>`, `{\an8}`) are taken off. Moments inside a
/// VTT cue say when each word is said.
public final class SubtitleCodec {
    private static final Pattern TIMING =
            Pattern.compile("^\\s*(" + SubtitleTime.PATTERN + ")\\s*-->\\s*(" + SubtitleTime.PATTERN + ").*$");
    private static final Pattern MOMENT = Pattern.compile("<(" + SubtitleTime.PATTERN + ")>");
    private static final Pattern MARK =
            Pattern.compile("</?[A-Za-z][^>]*>|\\{\\\\[^}]*}|<(" + SubtitleTime.PATTERN + ")>");

    private SubtitleCodec() {}

    /// In the order of their starts.
    public static List<Subtitle> read(String file) {
        var cues = new ArrayList<Subtitle>();
        var blocks = file.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .split("\n[ \t]*\n", -1);
        for (String block : blocks) cue(List.of(block.split("\n", -1))).ifPresent(cues::add);
        cues.sort((a, b) -> Long.compare(a.startMs(), b.startMs()));
        return List.copyOf(cues);
    }

    private static Optional<Subtitle> cue(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var timing = TIMING.matcher(lines.get(i));
            if (!timing.matches()) continue;
            long start = SubtitleTime.read(timing.group(1)).orElse(-1);
            long end = SubtitleTime.read(timing.group(6)).orElse(-1);
            var marked = String.join("\n", lines.subList(i + 1, lines.size()));
            String text = plain(marked);
            boolean isCue = start >= 0 && end > start && !text.isBlank();
            return isCue ? Optional.of(new Subtitle(start, end, text, words(marked, start))) : Optional.empty();
        }
        return Optional.empty();
    }

    private static String plain(String marked) {
        String text = MARK.matcher(marked).replaceAll("");
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static List<Lettering.TimedWord> words(String marked, long startMs) {
        var words = new ArrayList<Lettering.TimedWord>();
        var moments = MOMENT.matcher(marked);
        long atMs = startMs;
        int from = 0;
        boolean isTimed = false;
        while (moments.find()) {
            isTimed = true;
            add(words, atMs - startMs, marked.substring(from, moments.start()));
            atMs = SubtitleTime.read(moments.group(1)).orElse(atMs);
            from = moments.end();
        }
        add(words, atMs - startMs, marked.substring(from));
        return isTimed ? words : List.of();
    }

    private static void add(List<Lettering.TimedWord> words, long atMs, String marked) {
        String word = plain(marked).strip();
        if (!word.isEmpty() && atMs >= 0) words.add(new Lettering.TimedWord(atMs, word));
    }

    public static String writeSrt(List<Subtitle> cues) {
        var file = new StringBuilder();
        for (int i = 0; i < cues.size(); i++) {
            var cue = cues.get(i);
            file.append(i + 1).append('\n');
            file.append(SubtitleTime.srt(cue.startMs())).append(" --> ").append(SubtitleTime.srt(cue.endMs()));
            file.append('\n').append(lines(cue.text())).append("\n\n");
        }
        return file.toString();
    }

    public static String writeVtt(List<Subtitle> cues) {
        var file = new StringBuilder("WEBVTT\n\n");
        for (var cue : cues) {
            String text =
                    lines(cue.text()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            file.append(SubtitleTime.vtt(cue.startMs())).append(" --> ").append(SubtitleTime.vtt(cue.endMs()));
            file.append('\n').append(text).append("\n\n");
        }
        return file.toString();
    }

    /// An empty line would end the cue.
    private static String lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
