package diorama.wire;

import diorama.draft.Draft;
import diorama.edit.Journal;
import diorama.intent.Talk;
import diorama.media.MediaId;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// A project file: the draft, every step that led to it, the talk, and where the media are. Throws [Refused] with a
/// path
/// for what is no project.
///
/// ```
/// {"diorama":1,"film":"trip.mp4","draft":{...},"talk":{...},"media":[{"id","name","path","digest"}],"journal":{...}}
/// ```
public final class ProjectCodec {
    private static final int VERSION = 1;

    private ProjectCodec() {}

    /// `film`: the file that was made of it last; paths are as they stand in the file.
    public record Document(Draft draft, Journal journal, Talk talk, List<Item> media, Optional<String> film) {
        public Document {
            media = List.copyOf(media);
        }
    }

    /// One medium: its id in the draft, what it is called, where it was, and the SHA-256 of its bytes.
    public record Item(MediaId id, String name, String path, String digest) {}

    public static String writeText(Document project) {
        var json = Json.object().put("diorama", VERSION);
        project.film().ifPresent(film -> json.put("film", film));
        json.set("draft", DraftCodec.write(project.draft()));
        json.set("talk", TalkCodec.write(project.talk()));
        var media = json.putArray("media");
        for (var item : project.media())
            media.addObject()
                    .put("id", item.id().value())
                    .put("name", item.name())
                    .put("path", item.path())
                    .put("digest", item.digest());
        json.set("journal", JournalCodec.write(project.journal()));
        return Json.pretty(json) + "\n";
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
                fields.text("digest").orElse(""));
    }

    private static String text(Fields fields, String name) {
        return fields.text(name).filter(s -> !s.isEmpty()).orElseThrow(() -> fields.refused(name, "nothing", "a text"));
    }
}
