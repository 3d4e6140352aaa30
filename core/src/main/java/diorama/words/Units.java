package diorama.words;

import java.util.Map;

/// The words for units of time, the mistyped ones too, in milliseconds.
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
            Map.entry("ms", 1L),
            Map.entry("secconds", 1000L),
            Map.entry("secods", 1000L),
            Map.entry("scs", 1000L),
            Map.entry("millisecond", 1L),
            Map.entry("milliseconds", 1L),
            Map.entry("hour", 3_600_000L),
            Map.entry("hours", 3_600_000L));

    private Units() {}
}
