package diorama.wire;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// A moment in a subtitle file: `00:01:02,345` in SRT, `01:02.345` or `00:01:02.345` in VTT. Either is read in both.
final class SubtitleTime {
    static final String PATTERN = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})[.,](\\d{1,3})";

    private static final Pattern MOMENT = Pattern.compile(PATTERN);

    private SubtitleTime() {}

    /// In ms.
    static OptionalLong read(String text) {
        var found = MOMENT.matcher(text.strip());
        if (!found.matches()) return OptionalLong.empty();
        long hours = found.group(1) == null ? 0 : Long.parseLong(found.group(1));
        long minutes = hours * 60 + Long.parseLong(found.group(2));
        String fraction = (found.group(4) + "00").substring(0, 3);
        return OptionalLong.of((minutes * 60 + Long.parseLong(found.group(3))) * 1000 + Long.parseLong(fraction));
    }

    static String srt(long ms) {
        return written(ms, ',');
    }

    static String vtt(long ms) {
        return written(ms, '.');
    }

    private static String written(long ms, char point) {
        long seconds = ms / 1000;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d%c%03d", seconds / 3600, seconds / 60 % 60, seconds % 60, point, ms % 1000);
    }
}
