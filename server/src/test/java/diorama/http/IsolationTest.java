package diorama.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two owners never see each other's anything: every route there is, called by one with every name that the other has.
class IsolationTest {
    private static final long SEED = 20261122;
    private static final String SECRET_WORDS = "xylophone";

    @TempDir
    private Path folder;

    /// All the names under which an owner's things go.
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of these
    private record Names(String session, String task, String render, String token, String[] headers) {}

    @Test
    void no_route_shows_or_changes_what_is_another_owners() throws Exception {
        try (var served = Served.over(folder)) {
            var ann = names(served, "ann");
            String[] ben = served.token("ben");
            served.film(1, ben);
            String before = everything(served, ann);
            var chance = new Random(SEED);

            for (var route : Routes.ALL) {
                if (route.need() == Route.Need.NOTHING || route.path().endsWith("/events")) continue;
                for (int i = 0; i < 2; i++) attack(served, route, ann, ben, chance);
                attack(served, route, ann, new String[0], chance);
            }

            assertThat(everything(served, ann)).isEqualTo(before);
        }
    }

    private static Names names(Served served, String client) throws InterruptedException {
        String[] headers = served.token(client);
        String session = served.open(headers);
        served.upload(session, List.of(new Served.Upload(SECRET_WORDS + ".png", Served.photo(9))), headers);
        served.say(session, "make a 2 second film", headers);
        String render = "secret-render";
        served.post(
                "/api/render/proxy/lambda",
                "{\"id\":\"" + render + "\",\"sessionId\":\"" + session
                        + "\",\"output\":{\"resolution\":\"64x36\",\"fps\":5,\"quality\":\"draft\"}}",
                headers);
        served.ended(render, headers);
        served.post("/api/tokens", "{\"name\":\"" + SECRET_WORDS + "\"}", headers);
        String token = served.get("/api/tokens", headers)
                .json()
                .path("tokens")
                .path(0)
                .path("id")
                .asString();
        return new Names(session, "task_" + session, render, token, headers);
    }

    /// All that the owner can see of their own.
    private static String everything(Served served, Names who) {
        return served.state(who.session(), who.headers())
                + served.get("/api/sessions", who.headers()).text()
                + served.get("/api/tokens", who.headers()).text()
                + served.get("/api/credits/balance/simple", who.headers()).text()
                + served.get("/api/render/proxy/lambda/" + who.render(), who.headers())
                        .text()
                + served.get("/apps/a/users/u/sessions/" + who.session(), who.headers())
                        .text();
    }

    private static void attack(Served served, Route route, Names victim, String[] attacker, Random chance) {
        var names = List.of(victim.session(), victim.task(), victim.render(), victim.token(), SECRET_WORDS + ".png");
        String path = route.path();
        while (path.contains("{")) {
            String name = path.substring(path.indexOf('{') + 1, path.indexOf('}'));
            path = path.replace(
                    "{" + name + "}", URLEncoder.encode(value(name, victim, names, chance), StandardCharsets.UTF_8));
        }
        String body = Served.JSON.writeValueAsString(Map.of(
                "session_id",
                victim.session(),
                "task_id",
                victim.task(),
                "project_id",
                victim.task(),
                "text",
                "undo",
                "new_message",
                Map.of("parts", List.of(Map.of("text", "undo"))),
                "prompt",
                "film",
                "name",
                "theirs",
                "draft",
                Map.of("t", List.of()),
                "stateDelta",
                Map.of("x", 1)));
        var headers = new ArrayList<>(List.of(attacker));
        if (chance.nextBoolean()) headers.addAll(List.of("Last-Event-ID", "0"));

        var got = served.send(route.method().text(), path, body, headers.toArray(String[]::new));

        String what = route.method().text() + " " + path + " → " + got.status() + " " + got.text();
        assertThat(got.status()).as(what).isLessThan(500);
        assertThat(got.text().replace(path, ""))
                .as(what)
                .doesNotContain(SECRET_WORDS)
                .doesNotContain("make a 2 second film");
        if (!got.text().contains("IdTaken"))
            assertThat(got.text().contains("files/renders/")).as(what).isFalse();
    }

    private static String value(String parameter, Names victim, List<String> names, Random chance) {
        if (chance.nextInt(3) == 0) return names.get(chance.nextInt(names.size()));
        return switch (parameter) {
            case "session" -> victim.session();
            case "task" -> victim.task();
            case "project" -> victim.task();
            case "name" -> SECRET_WORDS + ".png";
            case "id" -> chance.nextBoolean() ? victim.render() : victim.task();
            default -> "me";
        };
    }
}
