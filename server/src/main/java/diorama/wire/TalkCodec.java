package diorama.wire;

import diorama.draft.Language;
import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.intent.Talk;
import diorama.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// The talk so far as JSON: what "it" is, what was spoken of last, which question is open, what was done
/// last, and the language.
public final class TalkCodec {
    private TalkCodec() {}

    public static ObjectNode write(Talk talk) {
        var json = Json.object().put("lang", talk.language().tag());
        json.put("about", talk.subject().name());
        var it = json.putArray("it");
        talk.pictureIds().forEach(it::add);
        talk.pending().ifPresent(intent -> json.set("asked", ValueCodec.write(intent)));
        if (!talk.lastWishes().isEmpty()) json.set("did", ValueCodec.write(talk.lastWishes()));
        return json;
    }

    public static String writeText(Talk talk) {
        return write(talk).toString();
    }

    /// What another version wrote and this one cannot read is forgotten: the next sentence stands for itself.
    public static Talk readText(String text) {
        try {
            return read(new Fields(Json.read(text), ""));
        } catch (JacksonException | Refused _) {
            return Talk.NEW;
        }
    }

    static Talk read(Fields fields) {
        var ids = new ArrayList<String>();
        for (var node : fields.list("it")) ids.add(node.asString(""));
        var language = fields.text("lang").map(Language::of).orElse(Language.ENGLISH);
        var asked = fields.any("asked").map(json -> ValueCodec.read(json, Intent.class));
        var did = new ArrayList<Intent>();
        for (var node : fields.list("did")) did.add(ValueCodec.read(node, Intent.class));
        return new Talk(ids, subject(fields.text("about")), asked, language, List.of(), did);
    }

    /// A later version may know more subjects; here they are nothing in particular.
    private static Subject subject(Optional<String> name) {
        for (var subject : Subject.values())
            if (name.filter(subject.name()::equals).isPresent()) return subject;
        return Subject.NOTHING;
    }
}
