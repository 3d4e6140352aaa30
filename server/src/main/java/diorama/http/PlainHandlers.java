package diorama.http;

import diorama.wire.OpenApi;
import java.util.Optional;

/// What the server says of itself.
final class PlainHandlers {
    private PlainHandlers() {}

    static void health(Call call) {
        call.answer("{\"status\":\"ready\"}");
    }

    static void version(Call call) {
        String version = Optional.ofNullable(PlainHandlers.class.getPackage().getImplementationVersion())
                .orElse("0");
        call.answer("{\"version\":\"" + version + "\",\"language\":\"java\",\"language_version\":\""
                + Runtime.version().feature() + "\"}");
    }

    static void openApi(Call call) {
        var places = Routes.ALL.stream()
                .map(r -> new OpenApi.Place(
                        r.method().text(), r.template(), r.need().scope(), r.says()))
                .toList();
        call.answer(OpenApi.of(places, call.addresses().base()));
    }
}
