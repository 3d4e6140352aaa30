package diorama.encode;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_version;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.nio.charset.StandardCharsets;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/// What every call into FFmpeg's libraries needs: quiet logs, and codes of failure turned into problems.
public final class Ffmpeg {
    static {
        av_log_set_level(AV_LOG_QUIET);
    }

    private Ffmpeg() {}

    /// The version of the encoding library, part of every key of encoded work.
    public static String version() {
        return "lavc" + avcodec_version();
    }

    /// Returns what a call answered, if that is not a failure.
    public static int check(int answer, String doing) {
        if (answer < 0) throw new Refused(new Problem.EncodingFailed(doing + ": " + says(answer)));
        return answer;
    }

    /// Returns what a call made, if it made something.
    public static <P extends Pointer> P made(@Nullable P pointer, String what) {
        if (pointer == null || pointer.isNull()) throw new Refused(new Problem.EncodingFailed("no memory for " + what));
        return pointer;
    }

    /// The library's own sentence for a code of failure.
    public static String says(int answer) {
        byte[] text = new byte[128];
        if (av_strerror(answer, text, text.length) < 0) return "error " + answer;
        int end = 0;
        while (end < text.length && text[end] != 0) end++;
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
