package diorama.http;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.EventRow;
import diorama.studio.Session;
import diorama.studio.Shelved;
import diorama.wire.AdkAnswers;
import diorama.wire.AdkEvents;
import diorama.wire.ErrorAnswer;
import diorama.wire.StateDelta;
import java.util.List;
import java.util.Optional;

/// The endpoints of an ADK server: apps, sessions, artifacts. The one app there is answers to every name, as
/// the user in a path is whoever calls.
final class AdkHandlers {
    private static final int LONGEST_ID = 128;

    private AdkHandlers() {}

    static void apps(Call call) {
        call.answer(AdkAnswers.names(List.of(AdkEvents.AGENT)));
    }

    static void create(Call call) {
        var body = call.body();
        var id = Optional.ofNullable(
                        call.request().path().pathParameters().first("session").orElse(null))
                .or(() -> body.text("sessionId", "session_id"));
        id.ifPresent(AdkHandlers::checkId);
        var language = body.object("state")
                .flatMap(s -> s.text("language"))
                .map(Language::of)
                .orElse(call.language());
        var session = opened(call, id, language);
        body.raw("state").ifPresent(state -> session.keepExtra(StateDelta.merged("{}", state)));
        answer(call, session);
    }

    /// ADK answers 400 where the id is taken.
    private static Session opened(Call call, Optional<String> id, Language language) {
        try {
            return call.desk().rooms().sessions().open(call.caller(), id, "project", language);
        } catch (Refused refused) {
            if (refused.problem() instanceof Problem.IdTaken taken)
                throw new Refused(new Problem.BadRequest("sessionId " + taken.id(), "an id that is free"), refused);
            throw refused;
        }
    }

    private static void checkId(String id) {
        if (!id.matches("[A-Za-z0-9._~-]{1," + LONGEST_ID + "}"))
            throw new Refused(new Problem.BadRequest("sessionId", "letters, digits and ._~-, at most " + LONGEST_ID));
    }

    static void list(Call call) {
        call.answer(AdkAnswers.sessions(call.desk().rooms().sessions().of(call.caller()).stream()
                .map(s -> Views.session(s, call.addresses()))
                .toList()));
    }

    static void one(Call call) {
        answer(call, call.session(call.parameter("session")));
    }

    private static void answer(Call call, Session session) {
        var events = call.desk().rooms().sessions().log(session).stream()
                .filter(Views::isTalk)
                .map(EventRow::body)
                .toList();
        call.answer(AdkAnswers.session(Views.session(session, call.addresses()), events));
    }

    /// What a client keeps in the state for itself; our own parts of it are ours.
    static void patch(Call call) {
        var session = call.session(call.parameter("session"));
        String delta = call.body().raw("stateDelta", "state_delta").orElse("{}");
        session.keepExtra(StateDelta.merged(session.state().extra(), delta));
        answer(call, session);
    }

    // --- artifacts: the uploads --------------------------------------------------------------------------------------

    static void artifacts(Call call) {
        var session = call.session(call.parameter("session"));
        call.answer(AdkAnswers.names(session.state().shelf().stream()
                .map(s -> s.media().name())
                .distinct()
                .toList()));
    }

    static void artifact(Call call) {
        var session = call.session(call.parameter("session"));
        var named = named(call, session);
        call.answer(part(call, named.getLast()));
    }

    static void versions(Call call) {
        var named = named(call, call.session(call.parameter("session")));
        var numbers = java.util.stream.IntStream.range(0, named.size())
                .mapToObj(Integer::toString)
                .toList();
        call.answer(AdkAnswers.list(numbers));
    }

    static void version(Call call) {
        var named = named(call, call.session(call.parameter("session")));
        String number = call.parameter("version");
        if (!number.matches("\\d{1,4}") || Integer.parseInt(number) >= named.size())
            throw new Refused(new Problem.NotThere("artifact"));
        call.answer(part(call, named.get(Integer.parseInt(number))));
    }

    /// Every version of a name goes, or none where the film still needs one.
    static void take(Call call) {
        var session = call.session(call.parameter("session"));
        session.take(named(call, session));
        call.answer("{}");
    }

    /// Live talk is sound both ways, which we do not speak: said plainly, with what to use instead.
    static void live(Call call) {
        boolean isChinese = call.language() == Language.CHINESE;
        String says = isChinese
                ? "这里没有实时语音对话，请用 POST /run_sse。"
                : "There is no live talk with sound here. Say it by POST /run_sse.";
        call.answer(404, ErrorAnswer.of(404, says));
    }

    private static String part(Call call, Shelved shelved) {
        var view = Views.media(List.of(shelved), call.addresses()).getFirst();
        return AdkAnswers.artifact(view, MediaTypes.of(shelved.media()));
    }

    private static List<Shelved> named(Call call, Session session) {
        var named = session.state().shelf().stream()
                .filter(s -> s.media().name().equals(call.parameter("name")))
                .toList();
        if (named.isEmpty()) throw new Refused(new Problem.NotThere("artifact"));
        return named;
    }
}
