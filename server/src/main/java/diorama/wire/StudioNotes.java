package diorama.wire;

import diorama.draft.Draft;
import diorama.edit.Edit;
import java.util.List;

/// What the studio writes into the log of a session, beside what is said.
public final class StudioNotes {
    private StudioNotes() {}

    /// The arguments of the call that edits: what was asked, and how many edits it became.
    public static String call(String asked, List<Edit> edits) {
        var json = Json.object().put("instruction", asked);
        var list = json.putArray("edits");
        edits.forEach(edit -> list.add(EditCodec.write(edit)));
        return json.toString();
    }

    /// What the call came to.
    public static String result(Draft draft, List<String> replies) {
        return Json.object()
                .put("status", "ok")
                .put("rev", draft.revision())
                .put("length_ms", draft.lengthMs())
                .put("summary", String.join("\n", replies))
                .toString();
    }

    public static String brought(List<String> names) {
        var json = Json.object().put("type", "media");
        names.forEach(json.putArray("names")::add);
        return json.toString();
    }

    public static String edited(String said, long revision, long lengthMs) {
        return Json.object()
                .put("type", "edit")
                .put("text", said)
                .put("rev", revision)
                .put("length_ms", lengthMs)
                .toString();
    }

    /// For the windows of a session: an event of its log, or how far a render is.
    public static String notice(String kind, String body) {
        if (!kind.equals("adk")) return body;
        var json = Json.object().put("type", "turn");
        json.set("event", Json.read(body));
        return json.toString();
    }

    public static String turnOver(String turn) {
        return Json.object().put("type", "turn_over").put("turn", turn).toString();
    }

    public static String rendering(RenderView view) {
        return RenderAnswers.one(view).put("type", "render").toString();
    }
}
