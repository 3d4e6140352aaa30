package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Making;
import diorama.studio.Renders;
import diorama.studio.Session;
import diorama.wire.Body;
import diorama.wire.RenderAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The skills that send one prompt and want one film: the prompt is said in a session of its own, and what
/// comes of it is rendered.
final class SkillHandlers {
    private SkillHandlers() {}

    static void generate(Call call) {
        var body = call.body();
        var input = body.object("input").orElse(body);
        String prompt = prompt(body, input);
        var session = SessionHandlers.opened(call, body);
        boolean isAccepted = false;
        try {
            var urls = urls(body, input);
            if (!urls.isEmpty()) UploadHandlers.fetched(call, session, urls);
            String says = said(session, prompt);
            if (session.state().film().draft().isEmpty()) throw new Refused(new Problem.NothingUsable(urls.size()));
            var wish = new Renders.Wish(Optional.empty(), Optional.empty(), output(body, input));
            answer(call, call.desk().rooms().renders().submit(session, wish), says);
            isAccepted = true;
        } finally {
            if (!isAccepted) call.desk().rooms().sessions().delete(session);
        }
    }

    private static String prompt(Body body, Body input) {
        String prompt = input.text("prompt", "message", "text")
                .or(() -> body.text("prompt"))
                .orElseThrow(() -> new Refused(new Problem.BadRequest("prompt", "a text")));
        var seconds = input.whole("duration_seconds", 1, 36_000);
        return seconds.isPresent() ? prompt + ". Duration: " + seconds.getAsLong() + " seconds" : prompt;
    }

    /// Where a prompt only says how, the film is made of everything first.
    private static String said(Session session, String prompt) {
        var turn = session.say(prompt).await();
        if (!session.state().film().draft().isEmpty()) return turn.reply();
        if (session.state().film().library().visuals().isEmpty()) return turn.reply();
        session.say(Making.everything(session.state().language())).await();
        return session.say(prompt).await().reply();
    }

    private static List<String> urls(Body body, Body input) {
        var urls = new ArrayList<String>();
        for (var from : List.of(body, input)) {
            for (String name : List.of("media_urls", "photo_urls", "image_urls", "footage_urls", "video_urls", "urls"))
                for (String url : from.texts(name)) if (!urls.contains(url)) urls.add(url);
            from.text("music_url").filter(url -> !urls.contains(url)).ifPresent(urls::add);
        }
        return urls;
    }

    /// Resolutions and formats that mean something to us; the rest of what skills send is for people.
    private static String output(Body body, Body input) {
        var output = body.object("output").or(() -> input.object("output"));
        var resolution = output.flatMap(o -> o.text("resolution")).filter(r -> r.matches("(?i)\\d{3,4}p|4k|\\d+x\\d+"));
        return resolution.map(r -> "{\"resolution\":\"" + r + "\"}").orElse("{}");
    }

    static void job(Call call) {
        answer(call, call.desk().rooms().renders().find(call.caller(), call.parameter("id")), "");
    }

    private static void answer(Call call, Renders.Seen seen, String says) {
        var view = Views.render(seen, call.addresses());
        call.answer(RenderAnswers.job(view, call.addresses().at("/v1/jobs/" + view.id()), says));
    }
}
