package diorama.wire;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Sessions as the Agent Development Kit knows them.
public final class AdkAnswers {
    private AdkAnswers() {}

    /// `events` are those of [AdkEvents].
    public static String session(SessionView view, List<String> events) {
        return one(view, events).toString();
    }

    private static ObjectNode one(SessionView view, List<String> events) {
        var session = Json.object()
                .put("id", view.ids().session())
                .put("appName", AdkEvents.AGENT)
                .put("userId", view.ids().user());
        session.set("state", SessionAnswers.state(view.film()));
        var list = session.putArray("events");
        events.forEach(event -> list.add(Json.read(event)));
        return session.put("lastUpdateTime", view.times().touchedMs() / 1000.0);
    }

    public static String sessions(List<SessionView> views) {
        var list = Json.array();
        views.forEach(view -> list.add(one(view, List.of())));
        return list.toString();
    }

    public static String list(List<String> json) {
        var list = Json.array();
        json.forEach(one -> list.add(Json.read(one)));
        return list.toString();
    }

    public static String names(List<String> names) {
        var list = Json.array();
        names.forEach(list::add);
        return list.toString();
    }

    /// A file as an artifact: a part that says where it is.
    public static String artifact(MediaView view, String mimeType) {
        var part = Json.object();
        part.putObject("fileData").put("mimeType", mimeType).put("fileUri", view.url());
        return part.toString();
    }
}
