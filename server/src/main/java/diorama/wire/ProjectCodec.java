package diorama.wire;

import diorama.draft.Draft;
import diorama.edit.Journal;
import diorama.intent.Talk;
import diorama.media.Media;
import diorama.media.MediaId;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A project file: the draft, every step that led to it, the talk, and where the media are. Throws [Refused] with a
/// path for what is no project.
///
/// ```
/// {"diorama":1,"film":"trip.mp4","draft":{...},"talk":{...},"media":[{"id","name","path","digest","look"}],"journal":{...}}
/// "look": {"version":1,"changed":1763829121000,"facts":{...}}
/// ```
public final class ProjectCodec {
    private static final int VERSION = 1;

    /// Counts up whenever a look at the same file finds other facts than before.
    private static final int LOOK_VERSION = 1;

    private ProjectCodec() {}

    /// `film`: the file that was made of it last; paths are as they stand in the file.
    public record Document(Draft draft, Journal journal, Talk talk, List<Item> media, Optional<String> film) {
        public Document {
            media = List.copyOf(media);
        }
    }

    /// One medium: its id in the draft, what it is called, where it was, the SHA-256 of its bytes, and what was
    /// found in it.
    public record Item(MediaId id, String name, String path, String digest, Optional<Look> look) {}

    /// What a look at a file found, and when the file had been changed last, in milliseconds since 1970. Holds as long
    /// as the file has not been changed since.
    public record Look(Media media, long changedMs) {}

    public static String writeText(Document project) {
        var json = Json.object().put("diorama", VERSION);
        project.film().ifPresent(film -> json.put("film", film));
        json.set("draft", DraftCodec.write(project.draft()));
        json.set("talk", TalkCodec.write(project.talk()));
        var media = json.putArray("media");
        for (var item : project.media()) {
            var written = media.addObject()
                    .put("id", item.id().value())
                    .put("name", item.name())
                    .put("path", item.path())
                    .put("digest", item.digest());
            item.look().ifPresent(look -> written.set("look", written(look)));
        }
        json.set("journal", JournalCodec.write(project.journal()));
        return Json.pretty(json) + "\n";
    }

    private static ObjectNode written(Look look) {
        var json = Json.object().put("version", LOOK_VERSION).put("changed", look.changedMs());
        json.set("facts", Json.read(MediaCodec.write(look.media())));
        return json;
    }

    public static Document read(String text) {
        try {
            return read(new Fields(Json.read(text), ""));
        } catch (JacksonException e) {
            throw new Refused(new Problem.BadDraft("the project", e.getOriginalMessage(), "a project of Diorama"), e);
        }
    }

    private static Document read(Fields fields) {
        int version = (int) fields.number("diorama", 0, 1e6).orElse(0);
        if (version != VERSION)
            throw fields.refused("diorama", version == 0 ? "nothing" : "version " + version, "version " + VERSION);
        var draft = fields.any("draft").map(DraftCodec::read).orElse(Draft.EMPTY);
        var journal = fields.object("journal").map(JournalCodec::read).orElse(Journal.EMPTY);
        var talk = fields.object("talk").map(TalkCodec::read).orElse(Talk.NEW);
        var media = fields.objects("media").stream().map(ProjectCodec::item).toList();
        return new Document(draft, journal, talk, media, fields.text("film"));
    }

    private static Item item(Fields fields) {
        String path = text(fields, "path");
        return new Item(
                new MediaId(text(fields, "id")),
                fields.text("name").orElse(path),
                path,
                fields.text("digest").orElse(""),
                fields.any("look").flatMap(ProjectCodec::look));
    }

    /// Facts that cannot be read are none: the file is there to be looked at again.
    private static Optional<Look> look(JsonNode json) {
        if (json.path("version").asInt(0) != LOOK_VERSION) return Optional.empty();
        try {
            return Optional.of(new Look(
                    MediaCodec.read(json.path("facts").toString()),
                    json.path("changed").asLong()));
        } catch (IllegalArgumentException | DateTimeException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static String text(Fields fields, String name) {
        return fields.text(name).filter(s -> !s.isEmpty()).orElseThrow(() -> fields.refused(name, "nothing", "a text"));
    }
}
