package diorama.http;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.wire.ErrorAnswer;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;

/// How answers are sent, and the one place where a problem becomes a status.
record Answers(ServerRequest request, ServerResponse response) {
    void json(int status, String body) {
        send(status, "application/json; charset=utf-8", body);
    }

    /// To HEAD only what is said about the body (RFC 9110, 9.3.2): bytes behind it would be taken for the next answer.
    void send(int status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.status(status).header(HeaderNames.CONTENT_TYPE, type);
        if (!request.prologue().method().equals(Method.HEAD)) {
            response.send(bytes);
            return;
        }
        response.header(HeaderNames.CONTENT_LENGTH, Integer.toString(bytes.length));
        response.send();
    }

    void refuse(Problem problem, Language language) {
        if (problem instanceof Problem.TooMany many)
            response.header(HeaderNames.RETRY_AFTER, Long.toString(Math.max(1, many.waitSeconds())));
        refuse(problem, status(problem), language);
    }

    void refuse(Problem problem, int status, Language language) {
        json(status, ErrorAnswer.of(problem, language));
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
