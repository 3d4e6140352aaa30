package diorama.http;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.wire.ErrorAnswer;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/// How answers are sent, and the one place where a problem becomes a status.
final class Answers {
    private Answers() {}

    static void json(ServerResponse response, int status, String body) {
        send(response, status, "application/json; charset=utf-8", body);
    }

    static void send(ServerResponse response, int status, String type, String body) {
        response.status(status).header(HeaderNames.CONTENT_TYPE, type);
        response.send(body.getBytes(StandardCharsets.UTF_8));
    }

    static void refuse(ServerResponse response, Problem problem, Language language) {
        if (problem instanceof Problem.TooMany many)
            response.header(HeaderNames.RETRY_AFTER, Long.toString(Math.max(1, many.waitSeconds())));
        refuse(response, problem, status(problem), language);
    }

    static void refuse(ServerResponse response, Problem problem, int status, Language language) {
        json(response, status, ErrorAnswer.of(problem, language));
    }

    /// The codes of the API, and others that are HTTP's own.
    static int status(Problem problem) {
        if (problem instanceof Problem.CannotWrite) return 507; // nothing of it was kept: the disk is full
        return switch (problem.code()) {
            case 1001 -> 401;
            case 1002 -> 404;
            case 2001 -> 402;
            case 4001 -> 415;
            case 4002 -> 413;
            case 130 -> 503;
            default -> problem.code() >= 400 && problem.code() < 600 ? problem.code() : 400;
        };
    }
}
