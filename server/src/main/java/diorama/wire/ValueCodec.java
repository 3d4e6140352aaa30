package diorama.wire;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Closed values as JSON by their shape: a record is an object, one of a sealed choice names itself in `is`, an absent
/// optional is null. For what has no wire form of its own, such as an intent that waits for an answer.
final class ValueCodec {
    private static final String NAME = "is";

    private ValueCodec() {}

    // --- writing -----------------------------------------------------------------------------------------------------

    static JsonNode write(Object value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case Optional<?> optional -> optional.map(ValueCodec::write).orElse(nodes.nullNode());
            case List<?> list -> {
                var array = nodes.arrayNode();
                list.forEach(item -> array.add(write(item)));
                yield array;
            }
            case String text -> nodes.stringNode(text);
            case Boolean flag -> nodes.booleanNode(flag);
            case Integer number -> nodes.numberNode(number);
            case Long number -> nodes.numberNode(number);
            case Double number -> nodes.numberNode(number);
            case Enum<?> constant -> nodes.stringNode(constant.name());
            case Record record -> writeRecord(record);
            default -> throw new IllegalArgumentException("no value of ours: " + value.getClass());
        };
    }

    private static JsonNode writeRecord(Record record) {
        var json = Json.object();
        if (record.getClass().getInterfaces().length > 0)
            json.put(NAME, record.getClass().getSimpleName());
        for (var part : record.getClass().getRecordComponents()) json.set(part.getName(), write(read(part, record)));
        return json;
    }

    private static Object read(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + part, e);
        }
    }

    // --- reading -----------------------------------------------------------------------------------------------------

    /// Throws [Refused] when the JSON has another shape.
    static <T> T read(JsonNode json, Class<T> kind) {
        return kind.cast(value(json, kind, kind.getSimpleName()));
    }

    private static Object value(JsonNode json, Type type, String path) {
        if (type instanceof ParameterizedType of) {
            var inner = of.getActualTypeArguments()[0];
            if (of.getRawType() == Optional.class)
                return json.isNull() ? Optional.empty() : Optional.of(value(json, inner, path));
            var items = new ArrayList<>();
            for (var item : json.values()) items.add(value(item, inner, path));
            return List.copyOf(items);
        }
        return plain(json, (Class<?>) type, path);
    }

    private static Object plain(JsonNode json, Class<?> kind, String path) {
        if (kind == String.class && json.isString()) return json.stringValue();
        if (kind == boolean.class || kind == Boolean.class) return json.asBoolean();
        if (json.isNumber() && (kind == int.class || kind == Integer.class)) return json.intValue();
        if (json.isNumber() && (kind == long.class || kind == Long.class)) return json.longValue();
        if (json.isNumber() && (kind == double.class || kind == Double.class)) return json.doubleValue();
        if (kind.isEnum() && json.isString()) return constant(json.stringValue(), kind, path);
        if (kind.isSealed() && json.isObject()) return plain(json, chosen(json, kind, path), path);
        if (kind.isRecord() && json.isObject()) return record(json, kind, path);
        throw bad(path, json.toString(), kind.getSimpleName());
    }

    private static Object constant(String name, Class<?> kind, String path) {
        for (var constant : kind.getEnumConstants())
            if (((Enum<?>) constant).name().equals(name)) return constant;
        throw bad(path, name, kind.getSimpleName());
    }

    private static Class<?> chosen(JsonNode json, Class<?> kind, String path) {
        String name = json.path(NAME).asString("");
        for (var choice : kind.getPermittedSubclasses())
            if (choice.getSimpleName().equals(name)) return choice;
        throw bad(path, name, "a kind of " + kind.getSimpleName());
    }

    private static Object record(JsonNode json, Class<?> kind, String path) {
        var parts = kind.getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] =
                    value(json.path(parts[i].getName()), parts[i].getGenericType(), path + "." + parts[i].getName());
        }
        try {
            return kind.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw bad(path, String.valueOf(e.getCause()), kind.getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + kind, e);
        }
    }

    private static Refused bad(String path, String found, String wanted) {
        return new Refused(new Problem.BadDraft(path, found, wanted));
    }
}
