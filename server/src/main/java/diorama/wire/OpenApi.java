package diorama.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// The description of the API for machines (OpenAPI 3.1), made of the list of its places.
public final class OpenApi {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    private OpenApi() {}

    /// `scope` is empty where no token is needed.
    public record Place(String method, String path, String scope, String says) {}

    public static String of(List<Place> places, String server) {
        var json = Json.object().put("openapi", "3.1.0");
        json.putObject("info").put("title", "Diorama").put("version", "1");
        json.putArray("servers").addObject().put("url", server);
        var paths = json.putObject("paths");
        for (var place : places) paths.withObjectProperty(place.path()).set(lower(place.method()), operation(place));
        var components = json.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        var schemas = components.putObject("schemas");
        schemas.set("Answer", answer());
        schemas.set("Refusal", refusal());
        return json.toString();
    }

    private static String lower(String method) {
        return method.toLowerCase(Locale.ROOT);
    }

    private static ObjectNode operation(Place place) {
        var operation = Json.object().put("summary", place.says());
        operation.put("operationId", lower(place.method()) + place.path().replaceAll("[^A-Za-z0-9]+", "_"));
        var parameters = operation.putArray("parameters");
        var names = PARAMETER.matcher(place.path());
        while (names.find()) {
            parameters
                    .addObject()
                    .put("name", names.group(1))
                    .put("in", "path")
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string");
        }
        if (!place.scope().isEmpty())
            operation.putArray("security").addObject().putArray("token").add(place.scope());
        if (!List.of("GET", "HEAD", "DELETE").contains(place.method())) body(operation, place);
        var responses = operation.putObject("responses");
        reference(responses.putObject("200").put("description", "done"), "Answer");
        reference(responses.putObject("default").put("description", "refused"), "Refusal");
        return operation;
    }

    private static void body(ObjectNode operation, Place place) {
        var content = operation.putObject("requestBody").putObject("content");
        content.putObject("application/json").putObject("schema").put("type", "object");
        if (place.scope().equals("upload"))
            content.putObject("multipart/form-data").putObject("schema").put("type", "object");
    }

    private static void reference(ObjectNode response, String schema) {
        response.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + schema);
    }

    private static ObjectNode answer() {
        var schema = Json.object().put("type", "object");
        var properties = schema.putObject("properties");
        properties.putObject("code").put("const", 0);
        properties.putObject("data").put("type", "object");
        return schema;
    }

    private static ObjectNode refusal() {
        var schema = Json.object().put("type", "object");
        var properties = schema.putObject("properties");
        properties.putObject("code").put("type", "integer");
        for (String name : List.of("message", "detail", "error"))
            properties.putObject(name).put("type", "string");
        return schema;
    }
}
