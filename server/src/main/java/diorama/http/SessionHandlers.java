package diorama.http;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Captions;
import diorama.studio.Session;
import diorama.wire.Body;
import diorama.wire.ClientDraft;
import diorama.wire.SessionAnswers;
import diorama.wire.Subtitle;
import diorama.wire.SubtitleCodec;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Sessions: opened, looked at, edited, listed.
final class SessionHandlers {
    private static final int LONGEST_NAME = 200;

    private SessionHandlers() {}

    static void open(Call call) {
        call.answer(SessionAnswers.opened(Views.ids(opened(call, call.body()))));
    }

    static Session opened(Call call, Body body) {
        String name = body.text("task_name", "name").orElse("project");
        var language = body.text("language", "lang").map(Language::of).orElse(call.language());
        return call.desk().rooms().sessions().open(call.caller(), Optional.empty(), cut(name), language);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    static void state(Call call) {
        call.answer(SessionAnswers.state(Views.session(call.session(call.parameter("session")), call.addresses())));
    }

    static void list(Call call) {
        var sessions = call.desk().rooms().sessions().of(call.caller());
        call.answer(SessionAnswers.list(
                sessions.stream().map(s -> Views.session(s, call.addresses())).toList()));
    }

    static void one(Call call) {
        call.answer(SessionAnswers.one(Views.session(call.session(call.parameter("session")), call.addresses())));
    }

    static void rename(Call call) {
        var session = call.session(call.parameter("session"));
        String name = call.body()
                .text("name", "task_name")
                .orElseThrow(() -> new Refused(new Problem.BadRequest("name", "a text")));
        session.rename(cut(name));
        call.answer(SessionAnswers.one(Views.session(session, call.addresses())));
    }

    static void delete(Call call) {
        call.desk().rooms().sessions().delete(call.session(call.parameter("session")));
        call.answer("{}"); // with a body: AdkApiClient reads one
    }

    // --- editing -----------------------------------------------------------------------------------------------------

    /// The whole draft as the client wants it, one step that can be undone. `If-Match` holds the revision it
    /// came from. With `settle` the pictures follow one another, and the rest of the film follows them.
    static void edit(Call call) {
        var session = call.session(call.parameter("session"));
        var body = call.body();
        String raw = body.raw("draft").orElseGet(body::raw);
        var draft = ClientDraft.read(raw, session.state()::idOf);
        String said = body.text("said").orElse(call.language() == Language.CHINESE ? "手动修改" : "changed by hand");
        boolean isSettled = body.flag("settle");
        boolean isChanged = session.edit(new Session.Edited(draft, said, isSettled), expected(call));
        answerEdit(call, session, isChanged, said);
    }

    private static OptionalLong expected(Call call) {
        var match = call.header("If-Match")
                .map(m -> m.replace("\"", "").replace("W/", "").strip());
        if (match.isEmpty() || match.get().equals("*")) return OptionalLong.empty();
        if (!match.get().matches("\\d{1,15}")) throw new Refused(new Problem.BadRequest("If-Match", "a revision"));
        return OptionalLong.of(Long.parseLong(match.get()));
    }

    static void undo(Call call) {
        said(call, "undo", "撤销");
    }

    static void redo(Call call) {
        said(call, "redo", "重做");
    }

    private static void said(Call call, String english, String chinese) {
        var session = call.session(call.parameter("session"));
        var turn = session.say(call.language() == Language.CHINESE ? chinese : english)
                .await();
        answerEdit(call, session, turn.isChanged(), turn.reply());
    }

    /// One thing said, and the reply: for callers that want no stream. `about`: the picture that "this" is.
    static void say(Call call) {
        var session = call.session(call.parameter("session"));
        var body = call.body();
        var turn = session.say(body.text("text", "message").orElse(""), body.text("about"))
                .await();
        answerEdit(call, session, turn.isChanged(), turn.reply());
    }

    private static void answerEdit(Call call, Session session, boolean isChanged, String says) {
        var film = Views.session(session, call.addresses()).film();
        call.response().header("ETag", "\"" + film.draft().revision() + "\"");
        call.answer(SessionAnswers.edited(isChanged, says, film));
    }

    /// What is to be read in the film, as a subtitle file.
    static void srt(Call call) {
        call.answers().send(200, "application/x-subrip; charset=utf-8", SubtitleCodec.writeSrt(read(call)));
    }

    static void vtt(Call call) {
        call.answers().send(200, "text/vtt; charset=utf-8", SubtitleCodec.writeVtt(read(call)));
    }

    private static List<Subtitle> read(Call call) {
        return Captions.of(
                call.session(call.parameter("session")).state().film().draft());
    }

    static void draft(Call call) {
        var session = call.session(call.parameter("session"));
        answerEdit(call, session, false, "");
    }
}
