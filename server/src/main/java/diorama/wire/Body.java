package diorama.wire;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// A request's JSON object, read leniently: a field by any of its spellings, numbers where texts are meant. What is
/// there in a wrong kind is refused by its name.
public final class Body {
    private final JsonNode json;

    private Body(JsonNode json) {
        this.json = json;
    }

    /// Nothing at all counts as an empty object.
    public static Body read(String text) {
        if (text.isBlank()) return new Body(Json.object());
        try {
            return of(Json.read(text), "the body");
        } catch (JacksonException e) {
            throw new Refused(new Problem.BadRequest("the body", "JSON"), e);
        }
    }

    private static Body of(JsonNode node, String where) {
        if (!node.isObject()) throw new Refused(new Problem.BadRequest(where, "a JSON object"));
        return new Body(node);
    }

    private Optional<Found> find(String... names) {
        for (String name : names) {
            var node = json.get(name);
            if (node != null && !node.isNull()) return Optional.of(new Found(name, node));
        }
        return Optional.empty();
    }

    private record Found(String name, JsonNode node) {
        Refused isNot(String wanted) {
            return new Refused(new Problem.BadRequest(name, wanted));
        }
    }

    public boolean has(String... names) {
        return find(names).isPresent();
    }

    /// A text; numbers are taken as they are written.
    public Optional<String> text(String... names) {
        return find(names).map(f -> {
            if (!f.node().isString() && !f.node().isNumber()) throw f.isNot("a text");
            return f.node().asString();
        });
    }

    public Optional<Body> object(String... names) {
        return find(names).map(f -> of(f.node(), f.name()));
    }

    public List<Body> objects(String... names) {
        return list(names).stream().map(f -> of(f.node(), f.name())).toList();
    }

    /// A list of texts; a single text counts as a list of one.
    public List<String> texts(String... names) {
        var single = find(names).filter(f -> f.node().isString());
        if (single.isPresent()) return List.of(single.get().node().stringValue());
        return list(names).stream()
                .map(f -> {
                    if (!f.node().isString()) throw f.isNot("a list of texts");
                    return f.node().stringValue();
                })
                .toList();
    }

    private List<Found> list(String... names) {
        var found = find(names);
        if (found.isEmpty()) return List.of();
        if (!found.get().node().isArray()) throw found.get().isNot("a list");
        return found.get().node().values().stream()
                .map(node -> new Found(found.get().name(), node))
                .toList();
    }

    public OptionalLong whole(String name, long least, long most) {
        var found = find(name);
        if (found.isEmpty()) return OptionalLong.empty();
        double value = found.get().node().asDouble(Double.NaN);
        if (!(value >= least && value <= most)) throw found.get().isNot("a number from " + least + " to " + most);
        return OptionalLong.of(Math.round(value));
    }

    public boolean flag(String... names) {
        return find(names)
                .map(f -> {
                    if (!f.node().isBoolean()) throw f.isNot("true or false");
                    return f.node().booleanValue();
                })
                .orElse(false);
    }

    /// The value of a field as JSON; a text that holds JSON counts as that JSON.
    public Optional<String> raw(String... names) {
        return find(names)
                .map(f ->
                        f.node().isString() ? f.node().stringValue() : f.node().toString());
    }

    /// The value of a field as JSON; a text keeps its quotes.
    public Optional<String> rawJson(String... names) {
        return find(names).map(f -> f.node().toString());
    }

    /// The whole object as JSON.
    public String raw() {
        return json.toString();
    }
}
