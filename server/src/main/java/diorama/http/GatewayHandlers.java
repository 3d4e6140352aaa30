package diorama.http;

import diorama.wire.GatewayAnswers;

/// Projects, as the gateway calls them: each has one session.
final class GatewayHandlers {
    private GatewayHandlers() {}

    static void open(Call call) {
        var session = SessionHandlers.opened(call, call.body());
        call.answer(GatewayAnswers.opened(Views.session(session, call.addresses())));
    }

    static void list(Call call) {
        call.answer(GatewayAnswers.projects(call.desk().rooms().sessions().of(call.caller()).stream()
                .map(s -> Views.session(s, call.addresses()))
                .toList()));
    }

    static void one(Call call) {
        call.answer(GatewayAnswers.one(Views.session(call.project(call.parameter("id")), call.addresses())));
    }

    static void sessions(Call call) {
        call.answer(GatewayAnswers.sessions(Views.session(call.project(call.parameter("id")), call.addresses())));
    }

    static void frontend(Call call) {
        call.answer(GatewayAnswers.frontend(Views.session(call.project(call.parameter("id")), call.addresses())));
    }
}
