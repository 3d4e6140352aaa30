package diorama.encode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/// An [Encoding] in the words of the encoder that does it.
final class EncoderOptions {
    /// What x264 holds of each frame that it looks ahead, for each pixel: the samples, a reduced copy and notes.
    static final long BYTES_AHEAD = 3;

    /// A chunk begins where a picture or an entrance does, so there is nothing to look for; and on slow moves a fixed
    /// pattern of B-frames is smaller, likelier and quicker than x264's search for one (decision 0030).
    private static final String FOR_CHUNKS = "scenecut=0:b-adapt=0";

    /// Over photos all that moves is the whole picture: blocks divided for prediction, and a wider search, take a
    /// fifth to a third of the work and give nothing (decision 0030).
    private static final String FOR_STILLS = "partitions=i8x8:me=dia";

    /// The presets for which that was measured. Quicker ones divide less anyway; who names a slower one wants all it
    /// can do.
    private static final Set<String> EASED = Set.of("veryfast", "faster", "fast", "medium");

    private static final String LOOK_AHEAD = "rc-lookahead=";

    private EncoderOptions() {}

    static Map<String, String> of(Encoding encoding) {
        return switch (encoding.codec()) {
            case H264 -> h264(encoding);
            case VP9 -> vp9(encoding.effort());
        };
    }

    /// What an encoder holds for each pixel of the film.
    static long bytesPerPixel(Encoding encoding) {
        return switch (encoding.codec()) {
            case H264 -> 45 + BYTES_AHEAD * lookAhead(encoding);
            case VP9 -> 125;
        };
    }

    private static int lookAhead(Encoding encoding) {
        return Math.min(wantedLookAhead(encoding.effort()), encoding.limits().lookAhead());
    }

    /// How many frames x264's presets look ahead, unless the further settings say otherwise.
    private static int wantedLookAhead(Effort effort) {
        for (String pair : effort.params().split(":", -1)) {
            if (pair.startsWith(LOOK_AHEAD)) return Integer.parseInt(pair.substring(LOOK_AHEAD.length()));
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

    private static Map<String, String> h264(Encoding encoding) {
        var effort = encoding.effort();
        var options = new LinkedHashMap<String, String>();
        options.put("preset", effort.preset());
        options.put("profile", "high");
        options.put("crf", number(effort.crf()));
        options.put("x264-params", x264(encoding));
        return options;
    }

    /// The look-ahead is said last, and only where less is allowed than is wanted.
    private static String x264(Encoding encoding) {
        var words = new StringJoiner(":").add(FOR_CHUNKS);
        if (encoding.picture().isOfStills() && EASED.contains(encoding.effort().preset())) words.add(FOR_STILLS);
        if (!encoding.effort().params().isEmpty()) words.add(encoding.effort().params());
        int lookAhead = lookAhead(encoding);
        if (lookAhead != wantedLookAhead(encoding.effort())) words.add(LOOK_AHEAD + lookAhead);
        return words.toString();
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
