package diorama.encode;

import java.util.LinkedHashMap;
import java.util.Map;

/// An [Encoding] in the words of the encoder that does it.
final class EncoderOptions {
    private EncoderOptions() {}

    static Map<String, String> of(Encoding encoding) {
        return switch (encoding.codec()) {
            case H264 -> h264(encoding.effort());
            case VP9 -> vp9(encoding.effort());
        };
    }

    /// What an encoder holds for each pixel of the film: of every frame that x264 looks ahead it keeps the samples, a
    /// reduced copy and notes.
    static long bytesPerPixel(Encoding encoding) {
        return switch (encoding.codec()) {
            case H264 -> 45 + 7L * Math.min(lookAhead(encoding.effort()), encoding.longestGroup()) / 2;
            case VP9 -> 125;
        };
    }

    /// How many frames x264's presets look ahead, unless its further settings say otherwise.
    private static int lookAhead(Effort effort) {
        for (String pair : effort.params().split(":", -1)) {
            if (pair.startsWith("rc-lookahead=")) return Integer.parseInt(pair.substring(pair.indexOf('=') + 1));
        }
        return switch (effort.preset()) {
            case "ultrafast", "superfast" -> 0;
            case "veryfast" -> 10;
            case "faster" -> 20;
            case "fast" -> 30;
            case "medium" -> 40;
            case "slow" -> 50;
            default -> 60;
        };
    }

    private static Map<String, String> h264(Effort effort) {
        var options = new LinkedHashMap<String, String>();
        options.put("preset", effort.preset());
        options.put("profile", "high");
        options.put("crf", number(effort.crf()));
        if (!effort.params().isEmpty()) options.put("x264-params", effort.params());
        return options;
    }

    /// The bit rate of 0 makes the quality the only goal.
    private static Map<String, String> vp9(Effort effort) {
        var options = new LinkedHashMap<String, String>();
        options.put("deadline", "good");
        options.put("cpu-used", cpuUsed(effort.preset()));
        options.put("crf", number(Math.rint(effort.crf())));
        options.put("b", "0");
        options.put("auto-alt-ref", "1");
        options.put("lag-in-frames", "25");
        for (String pair : effort.params().split(":", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) options.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return options;
    }

    /// VP9 has digits where x264 has names; who says a name means about the same.
    private static String cpuUsed(String preset) {
        return switch (preset) {
            case "ultrafast", "superfast", "veryfast" -> "8";
            case "faster" -> "6";
            case "fast" -> "5";
            case "medium" -> "4";
            case "slow" -> "2";
            case "slower", "veryslow", "placebo" -> "1";
            default -> preset;
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
