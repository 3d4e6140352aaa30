package diorama.wire;

import diorama.draft.Language;
import diorama.media.Size;
import diorama.problem.Problem;
import diorama.speech.Problems;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// What happens during a render, one JSON object a line (NDJSON), for scripts.
public final class Events {
    private Events() {}

    public static String said(String text) {
        return event("said").put("text", text).toString();
    }

    public static String warning(Problem problem, Language language) {
        return problem(event("warning"), problem, language).toString();
    }

    public static String failed(Problem problem, Language language) {
        return problem(event("failed"), problem, language).toString();
    }

    /// `stage` such as `painting`; frames so far and in all; chunks that were there already.
    public static String progress(String stage, int framesDone, int framesTotal, int chunksReused) {
        var json = event("progress").put("stage", stage.toLowerCase(Locale.ROOT));
        json.put("frames", framesDone).put("of", framesTotal);
        json.put("percent", framesTotal == 0 ? 0 : 100L * framesDone / framesTotal);
        return json.put("chunks_reused", chunksReused).toString();
    }

    public static String done(String file, Size size, long lengthMs, long sizeBytes) {
        var json = event("done").put("file", file).put("width", size.width()).put("height", size.height());
        return json.put("length_ms", lengthMs).put("size_bytes", sizeBytes).toString();
    }

    public static String kept(String project) {
        return event("kept").put("project", project).toString();
    }

    private static ObjectNode problem(ObjectNode json, Problem problem, Language language) {
        json.put("problem", problem.getClass().getSimpleName());
        return json.put("code", problem.code()).put("says", Problems.say(problem, language));
    }

    private static ObjectNode event(String name) {
        return Json.object().put("event", name);
    }
}
