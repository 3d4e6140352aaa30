package diorama.wire;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.speech.Problems;
import tools.jackson.databind.node.ObjectNode;

/// A refusal as a body: the code, and the sentence under every name that a client reads it by.
public final class ErrorAnswer {
    private ErrorAnswer() {}

    public static String of(Problem problem, Language language) {
        var body = body(problem.code(), Problems.say(problem, language));
        body.put("problem", problem.getClass().getSimpleName());
        if (problem instanceof Problem.MediaMissing p) p.names().forEach(body.putArray("missing")::add);
        if (problem instanceof Problem.AttributionMissing p) p.headers().forEach(body.putArray("missing")::add);
        if (problem instanceof Problem.NoCredits p) body.put("url", p.link()).put("needed", p.needed());
        if (problem instanceof Problem.TooMany p) body.put("retry_after", p.waitSeconds());
        if (problem instanceof Problem.TooLarge p) body.put("limit_bytes", p.limitBytes());
        if (problem instanceof Problem.BodyTooLarge p) body.put("limit_bytes", p.limitBytes());
        if (problem.code() == 4001) FORMATS.forEach(body.putArray("supported")::add);
        return body.toString();
    }

    public static String of(int code, String sentence) {
        return body(code, sentence).toString();
    }

    private static final java.util.List<String> FORMATS = java.util.List.of(
            "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "tiff", "bmp", "mp4", "mov", "avi", "webm", "mkv",
            "mp3", "wav", "m4a", "aac", "flac", "ogg");

    private static ObjectNode body(int code, String sentence) {
        return Json.object()
                .put("code", code)
                .put("success", false)
                .put("message", sentence)
                .put("detail", sentence)
                .put("error", sentence);
    }
}
