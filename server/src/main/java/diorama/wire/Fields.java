package diorama.wire;

import diorama.draft.Extras;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The fields of one JSON object while it is read: each is asked for once by name and kind, a wrong kind is
/// refused with its path (`t[0].sg[2].d`), and what nobody asked for is left over as [Extras].
final class Fields {
    private final JsonNode object;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode object, String path) {
        this.object = object;
        this.path = path;
        if (!object.isObject()) throw bad("", object, "an object");
    }

    private Optional<JsonNode> find(String name) {
        asked.add(name);
        var node = object.get(name);
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node);
    }

    Optional<String> text(String name) {
        return find(name).map(n -> {
            if (!n.isString()) throw bad(name, n, "a text");
            return n.stringValue();
        });
    }

    OptionalDouble number(String name, double least, double most) {
        var node = find(name);
        if (node.isEmpty()) return OptionalDouble.empty();
        return OptionalDouble.of(checked(name, node.get(), least, most));
    }

    /// Whole milliseconds, 0 or more; fractions are rounded.
    long ms(String name, long otherwise) {
        var value = number(name, 0, 1e12);
        return value.isPresent() ? Math.round(value.getAsDouble()) : otherwise;
    }

    boolean flag(String name) {
        var node = find(name);
        if (node.isEmpty()) return false;
        if (!node.get().isBoolean()) throw bad(name, node.get(), "true or false");
        return node.get().booleanValue();
    }

    /// A value that a closed list knows by its wire name.
    <T> Optional<T> oneOf(String name, Function<String, Optional<T>> list, String wanted) {
        return text(name).map(text -> list.apply(text).orElseThrow(() -> refused(name, text, wanted)));
    }

    Optional<Fields> object(String name) {
        return find(name).map(n -> new Fields(n, sub(name)));
    }

    Optional<JsonNode> any(String name) {
        return find(name);
    }

    /// The objects of a list; absent is empty.
    List<Fields> objects(String name) {
        var nodes = list(name);
        var objects = new ArrayList<Fields>();
        for (int i = 0; i < nodes.size(); i++) objects.add(new Fields(nodes.get(i), sub(name) + "[" + i + "]"));
        return objects;
    }

    List<JsonNode> list(String name) {
        var node = find(name);
        if (node.isEmpty()) return List.of();
        if (!node.get().isArray()) throw bad(name, node.get(), "a list");
        return List.copyOf(node.get().values());
    }

    /// Exactly so many numbers, such as a point or a box.
    Optional<double[]> numbers(String name, int count, double least, double most) {
        if (find(name).isEmpty()) return Optional.empty();
        var nodes = list(name);
        if (nodes.size() != count) throw refused(name, nodes.size() + " values", count + " numbers");
        var values = new double[count];
        for (int i = 0; i < count; i++) values[i] = checked(name + "[" + i + "]", nodes.get(i), least, most);
        return Optional.of(values);
    }

    double checked(String name, JsonNode node, double least, double most) {
        if (!node.isNumber()) throw bad(name, node, "a number");
        double value = node.doubleValue();
        if (!(value >= least && value <= most)) throw bad(name, node, "a number from " + least + " to " + most);
        return value;
    }

    /// What was not asked for, as raw text.
    Extras rest() {
        var raw = new LinkedHashMap<String, String>();
        for (var field : object.properties()) {
            if (!asked.contains(field.getKey()))
                raw.put(field.getKey(), field.getValue().toString());
        }
        return new Extras(raw);
    }

    Refused bad(String name, JsonNode found, String wanted) {
        return refused(name, shortened(found.toString()), wanted);
    }

    Refused refused(String name, String found, String wanted) {
        return new Refused(new Problem.BadDraft(sub(name), found, wanted));
    }

    static Fields none(String path) {
        return new Fields(JsonNodeFactory.instance.objectNode(), path);
    }

    private String sub(String name) {
        if (name.isEmpty()) return path.isEmpty() ? "the draft" : path;
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
