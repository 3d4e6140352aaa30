package diorama.wire;

import diorama.edit.Edit;
import diorama.edit.Journal;
import diorama.edit.Step;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The journal as JSON, whole or step by step: what was said, the edits, and what takes them back. A project file keeps
/// it whole, a database may keep a row for each step. Throws [Refused] with a path for what is no journal.
///
/// ```
/// {"done":[{"said":"make it square","edits":[{"do":"metadata","m":{...}}],"inverses":[...]}],"undone":[...]}
/// ```
public final class JournalCodec {
    private JournalCodec() {}

    public static ObjectNode write(Journal journal) {
        var json = Json.object();
        var done = json.putArray("done");
        journal.done().forEach(step -> done.add(write(step)));
        var undone = json.putArray("undone");
        journal.undone().forEach(step -> undone.add(write(step)));
        return json;
    }

    public static Journal read(JsonNode json) {
        return read(new Fields(json, "journal"));
    }

    static Journal read(Fields fields) {
        return new Journal(steps(fields, "done"), steps(fields, "undone"));
    }

    private static List<Step> steps(Fields fields, String name) {
        return fields.objects(name).stream().map(JournalCodec::step).toList();
    }

    // --- one step ----------------------------------------------------------------------------------------------------

    public static String writeText(Step step) {
        return write(step).toString();
    }

    public static Step readStep(String json) {
        try {
            return step(new Fields(Json.read(json), "step"));
        } catch (JacksonException e) {
            throw new Refused(new Problem.BadDraft("the step", e.getOriginalMessage(), "JSON"), e);
        }
    }

    static ObjectNode write(Step step) {
        var json = Json.object().put("said", step.said());
        edits(json.putArray("edits"), step.edits());
        edits(json.putArray("inverses"), step.inverses());
        return json;
    }

    private static void edits(ArrayNode array, List<Edit> edits) {
        edits.forEach(edit -> array.add(EditCodec.write(edit)));
    }

    private static Step step(Fields fields) {
        return new Step(fields.text("said").orElse(""), edits(fields, "edits"), edits(fields, "inverses"));
    }

    private static List<Edit> edits(Fields fields, String name) {
        return fields.objects(name).stream().map(EditCodec::read).toList();
    }
}
