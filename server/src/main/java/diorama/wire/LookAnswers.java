package diorama.wire;

import diorama.look.Filter;
import diorama.look.Mood;
import diorama.look.Motion;
import diorama.look.Names;
import diorama.look.Platform;
import diorama.look.Transition;
import diorama.sound.Outline;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The closed lists of looks with what they are called, for clients that offer them.
public final class LookAnswers {
    private LookAnswers() {}

    public static String all() {
        var data = Json.object();
        var transitions = data.putArray("transitions");
        for (var t : Transition.values()) one(transitions, t.names()).put("d", t.defaultLengthMs());
        var motions = data.putArray("motions");
        for (var m : Motion.values()) one(motions, m.names()).put("amount", Motion.DEFAULT_AMOUNT);
        var filters = data.putArray("filters");
        for (var f : Filter.values())
            if (!f.isEnd()) one(filters, f.names()).put("amount", f.usual()).put("signed", f.goesBothWays());
        var moods = data.putArray("moods");
        for (var m : Mood.values()) one(moods, m.names()).put("src", m.source());
        var platforms = data.putArray("platforms");
        for (var p : Platform.values()) {
            var one = one(platforms, p.names());
            one.put("width", p.canvas().width()).put("height", p.canvas().height());
            var free = one.putObject("margins");
            free.put("top", p.margins().top()).put("bottom", p.margins().bottom());
            free.put("left", p.margins().left()).put("right", p.margins().right());
        }
        return Answer.doubled(data);
    }

    /// How loud a sound is, peak by peak, 0..255.
    public static String outline(Outline outline) {
        var data = Json.object().put("step_ms", Outline.STEP_MS);
        var peaks = data.putArray("peaks");
        for (byte peak : outline.peaks()) peaks.add(Byte.toUnsignedInt(peak));
        return Answer.doubled(data);
    }

    /// The same as lines that are read by people and models: each list by the names that are said.
    public static String lines() {
        return line("Transitions", Stream.of(Transition.values()).map(Transition::names))
                + line("Motions", Stream.of(Motion.values()).map(Motion::names))
                + line(
                        "Filters",
                        Stream.of(Filter.values()).filter(f -> !f.isEnd()).map(Filter::names))
                + line("Moods of music", Stream.of(Mood.values()).map(Mood::names))
                + line("Platforms", Stream.of(Platform.values()).map(Platform::names));
    }

    private static String line(String title, Stream<Names> names) {
        return title + ": "
                + names.map(n -> n.english() + " (" + n.chinese() + ")").collect(Collectors.joining(", ")) + "\n";
    }

    private static ObjectNode one(ArrayNode list, Names names) {
        return list.addObject()
                .put("type", names.wire())
                .put("en", names.english())
                .put("zh", names.chinese());
    }
}
