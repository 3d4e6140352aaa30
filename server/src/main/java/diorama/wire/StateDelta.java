package diorama.wire;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// What a client keeps in a session's state for itself, beside the parts that are ours.
public final class StateDelta {
    private static final int LONGEST = 256 << 10;
    private static final Set<String> OURS =
            Set.of("video_infos", "draft", "canvas_config", "video_analyses", "generated_media");

    private StateDelta() {}

    /// The state with a delta put over it; null takes a field away.
    public static String merged(String state, String delta) {
        try {
            var merged = (ObjectNode) Json.read(state);
            if (!(Json.read(delta) instanceof ObjectNode fields)) throw refused();
            for (var field : fields.properties()) {
                if (OURS.contains(field.getKey())) continue;
                if (field.getValue().isNull()) merged.remove(field.getKey());
                else merged.set(field.getKey(), field.getValue());
            }
            String text = merged.toString();
            if (text.length() > LONGEST) throw new Refused(new Problem.BodyTooLarge(LONGEST));
            return text;
        } catch (JacksonException e) {
            throw new Refused(new Problem.BadRequest("stateDelta", "a JSON object"), e);
        }
    }

    private static Refused refused() {
        return new Refused(new Problem.BadRequest("stateDelta", "a JSON object"));
    }
}
