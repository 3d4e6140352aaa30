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
        options.put("cpu-used", effort.preset());
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

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
