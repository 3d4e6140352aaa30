package diorama.http;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The pages that links of clients lead to: a project, an account. Plain pages without scripts; what comes from
/// outside is written as text.
final class Pages {
    private static final int MOST_FORM_BYTES = 4096;

    private Pages() {}

    static void home(Call call) {
        page(
                call,
                "Diorama",
                say(call, "This server makes films of your photos and your words.", "这个服务器把你的照片和话语变成影片。")
                        + "<p><a href=\"/docs\">API</a></p>");
    }

    /// A project by its claim; the claim shows it and can do nothing else. Any token in the address is left
    /// unread.
    static void claim(Call call) {
        var session = call.query("ct")
                .flatMap(ct -> call.desk().rooms().accounts().claimed(ct))
                .flatMap(key -> call.desk().rooms().sessions().find(key));
        if (session.isPresent()) project(call, session.get());
        else
            page(
                    call,
                    title(call, "Your project", "你的项目"),
                    say(
                            call,
                            "Go on in the chat where you began: the project is kept on this server.",
                            "请回到原来的对话继续，项目保存在这个服务器上。"));
    }

    private static void project(Call call, Session session) {
        var film = call.desk().rooms().renders().latestFilm(session);
        var text = new StringBuilder(say(
                call,
                session.state().shelf().size() + " files, "
                        + session.state().film().draft().lengthMs() / 1000.0 + " s",
                session.state().shelf().size() + " 个文件，"
                        + session.state().film().draft().lengthMs() / 1000.0 + " 秒"));
        film.ifPresent(seen -> text.append("<p><a href=\"")
                .append(escaped(call.addresses().film(seen.row())))
                .append("\">")
                .append(title(call, "Download the film", "下载影片"))
                .append("</a></p>"));
        page(call, session.state().name(), text.toString());
    }

    static void register(Call call) {
        String owner = call.query("bind")
                .filter(o -> o.matches("anon_[A-Za-z0-9]{1,40}"))
                .orElse("");
        String form = owner.isEmpty()
                ? ""
                : "<form method=\"post\" action=\"/register\"><input type=\"hidden\" name=\"bind\" value=\"" + owner
                        + "\"><button>" + title(call, "Get more credits", "领取积分") + "</button></form>";
        page(
                call,
                title(call, "Credits", "积分"),
                say(call, "You need no account here; your history is kept.", "这里不需要注册，历史会保留。") + form);
    }

    static void bind(Call call) {
        String owner = form(call, "bind")
                .filter(o -> o.matches("anon_[A-Za-z0-9]{1,40}"))
                .orElse("");
        if (owner.isEmpty()) throw new Refused(new Problem.BadRequest("bind", "an anonymous user"));
        call.desk().rooms().credits().bind(owner);
        page(call, title(call, "Credits", "积分"), say(call, "Done. Go on in the chat.", "好了，请回到对话继续。"));
    }

    private static Optional<String> form(Call call, String name) {
        String text = call.text();
        if (text.length() > MOST_FORM_BYTES) throw new Refused(new Problem.BodyTooLarge(MOST_FORM_BYTES));
        for (String pair : text.split("&", -1)) {
            if (pair.startsWith(name + "="))
                return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
        }
        return Optional.empty();
    }

    static void account(Call call) {
        page(
                call,
                title(call, "Your account", "账户"),
                say(call, "On your own machine everything is free, and no account is needed.", "在你自己的电脑上全部免费，也不需要账户。"));
    }

    static void docs(Call call) {
        var rows = new StringBuilder("<table>");
        for (var route : Routes.ALL) {
            rows.append("<tr><td>").append(route.method().text()).append("</td><td><code>");
            rows.append(escaped(route.template()))
                    .append("</code></td><td>")
                    .append(route.need().scope());
            rows.append("</td><td>").append(escaped(route.says())).append("</td></tr>");
        }
        page(call, "API", "<p><a href=\"/openapi.json\">openapi.json</a></p>" + rows + "</table>");
    }

    static void style(Call call) {
        try (InputStream in = Pages.class.getResourceAsStream("/diorama/http/page.css")) {
            if (in == null) throw new AssertionError("the style sheet is missing");
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            call.answers().send(200, "text/css; charset=utf-8", css);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(Call call, String english, String chinese) {
        return call.language() == Language.CHINESE ? chinese : english;
    }

    private static String say(Call call, String english, String chinese) {
        return "<p>" + escaped(title(call, english, chinese)) + "</p>";
    }

    private static void page(Call call, String title, String content) {
        String html = "<!doctype html><html lang=\"" + call.language().tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + escaped(title)
                + "</title><link rel=\"stylesheet\" href=\"/page.css\"></head><body><main><h1>" + escaped(title)
                + "</h1>"
                + content + "</main></body></html>";
        call.answers().send(200, "text/html; charset=utf-8", html);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
