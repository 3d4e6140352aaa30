package diorama.words;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words for units of time, the mistyped ones too, in milliseconds; and those for how many times.
final class Units {
    static final Map<String, Long> OF_TIME = Map.ofEntries(
            Map.entry("s", 1000L),
            Map.entry("sec", 1000L),
            Map.entry("secs", 1000L),
            Map.entry("second", 1000L),
            Map.entry("seconds", 1000L),
            Map.entry("secnd", 1000L),
            Map.entry("seconde", 1000L),
            Map.entry("secound", 1000L),
            Map.entry("m", 60_000L),
            Map.entry("min", 60_000L),
            Map.entry("mins", 60_000L),
            Map.entry("minute", 60_000L),
            Map.entry("minutes", 60_000L),
            Map.entry("minuet", 60_000L),
            Map.entry("minuets", 60_000L),
            Map.entry("mintue", 60_000L),
            Map.entry("mintues", 60_000L),
            Map.entry("minuts", 60_000L),
            Map.entry("ms", 1L),
            Map.entry("secconds", 1000L),
            Map.entry("secods", 1000L),
            Map.entry("scs", 1000L),
            Map.entry("millisecond", 1L),
            Map.entry("milliseconds", 1L),
            Map.entry("hour", 3_600_000L),
            Map.entry("hours", 3_600_000L));

    private static final Set<String> OTHERS = Set.of("秒", "分", "x", "times", "倍");
    private static final Set<String> PAIRS = Set.of("秒钟", "分钟", "小时", "毫秒");

    private Units() {}

    /// Where a unit ends that stands here; here where there is none.
    static int end(List<Raw> pieces, int at) {
        if (at < 0 || at >= pieces.size()) return at;
        String first = pieces.get(at).text();
        String second = at + 1 < pieces.size() ? pieces.get(at + 1).text() : "";
        if (PAIRS.contains(first + second)) return at + 2;
        return OF_TIME.containsKey(first) || OTHERS.contains(first) ? at + 1 : at;
    }
}
