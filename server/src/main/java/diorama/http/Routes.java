package diorama.http;

import static diorama.http.Route.Need.NOTHING;
import static diorama.http.Route.Need.READ;
import static diorama.http.Route.Need.RENDER;
import static diorama.http.Route.Need.UPLOAD;
import static diorama.http.Route.Need.WRITE;

import io.helidon.common.uri.UriPath;
import io.helidon.http.Method;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every place of the API, wired here and nowhere else.
public final class Routes {
    private static final String ADK = "/apps/{app}/users/{user}/sessions";

    public static final List<Route> ALL = Stream.of(
                    tokens(), sessions(), talk(), uploads(), renders(), skills(), adk(), gateway(), previews(), pages())
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    /// The methods that a place answers, in the order of their names; none where there is no such place.
    static SortedSet<String> methodsAt(UriPath path) {
        return ALL.stream()
                .filter(route -> route.isAt(path))
                .map(route -> route.method().text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Route> tokens() {
        return List.of(
                post(
                        "/api/auth/anonymous-token",
                        NOTHING,
                        TokenHandlers::anonymous,
                        "A token for a client, by X-Client-Id"),
                post(
                        "/api/auth/page",
                        NOTHING,
                        PageCookies::give,
                        "A token for a browser, in a cookie that no script reads"),
                post("/api/auth/claim-token", WRITE, TokenHandlers::claim, "A word that shows a page about a project"),
                post("/api/auth/exchange-claim-token", WRITE, TokenHandlers::claim, "The same by its other name"),
                post("/api/tokens", WRITE, TokenHandlers::make, "A token of one's own, with scopes and a life"),
                get("/api/tokens", READ, TokenHandlers::list, "The caller's tokens, without their secrets"),
                post("/api/tokens/{id}/revoke", WRITE, TokenHandlers::revoke, "A token is no longer valid"),
                post("/auth/verify", NOTHING, TokenHandlers::verify, "Whose token it is"),
                get("/api/credits/balance/simple", READ, CreditHandlers::simple, "What can be spent"),
                get("/billing/balance", READ, CreditHandlers::gateway, "What can be spent, was given and was spent"),
                get(
                        "/billing/usage/conversations",
                        READ,
                        CreditHandlers::usage,
                        "What became of the credits, by page"));
    }

    private static List<Route> sessions() {
        return List.of(
                post("/api/tasks/{user}/with-session/{app}", WRITE, SessionHandlers::open, "Opens a session"),
                get(
                        "/api/state/{app}/{user}/{session}/latest",
                        READ,
                        SessionHandlers::state,
                        "The draft, the uploads, the canvas"),
                get("/api/sessions", READ, SessionHandlers::list, "The caller's sessions, the last used first"),
                get("/api/sessions/{session}", READ, SessionHandlers::one, "A session in short"),
                patch("/api/sessions/{session}", WRITE, SessionHandlers::rename, "Gives a session a name"),
                delete("/api/sessions/{session}", WRITE, SessionHandlers::delete, "Forgets a session with all in it"),
                get(
                        "/api/sessions/{session}/events",
                        READ,
                        WindowHandlers::follow,
                        "What happens in a session, as a stream"),
                get(
                        "/api/sessions/{session}/draft",
                        READ,
                        SessionHandlers::draft,
                        "The draft, with its revision as ETag"),
                put(
                        "/api/sessions/{session}/draft",
                        WRITE,
                        SessionHandlers::edit,
                        "The draft as edited; If-Match guards it, settle lays it out"),
                get(
                        "/api/sessions/{session}/subtitles.srt",
                        READ,
                        SessionHandlers::srt,
                        "What is to be read in the film"),
                get("/api/sessions/{session}/subtitles.vtt", READ, SessionHandlers::vtt, "The same as WebVTT"),
                post("/api/sessions/{session}/undo", WRITE, SessionHandlers::undo, "Takes the last step back"),
                post(
                        "/api/sessions/{session}/redo",
                        WRITE,
                        SessionHandlers::redo,
                        "Does a step again that was taken back"),
                get(
                        "/api/sessions/{session}/renders",
                        READ,
                        RenderHandlers::list,
                        "The films of a session, newest first"));
    }

    private static List<Route> talk() {
        return List.of(
                post("/run_sse", WRITE, RunHandlers::stream, "Says something; the answer is a stream of ADK events"),
                post("/run", WRITE, RunHandlers::whole, "Says something; the answer is a list of ADK events"),
                post(
                        "/api/sessions/{session}/say",
                        WRITE,
                        SessionHandlers::say,
                        "Says something; the answer is the reply"));
    }

    private static List<Route> uploads() {
        return List.of(
                post(
                        "/api/upload-video/{app}/{user}/{session}",
                        UPLOAD,
                        UploadHandlers::upload,
                        "Files, or urls to fetch"),
                post("/api/media/upload", UPLOAD, UploadHandlers::single, "A file for a session, or for a new one"),
                post("/files/upload", UPLOAD, UploadHandlers::single, "A file for the session that a field names"),
                get("/files/media/{secret}/{name}", NOTHING, FileHandlers::media, "An upload, whole or in part"),
                head("/files/media/{secret}/{name}", NOTHING, FileHandlers::media, "About an upload"),
                get("/files/renders/{secret}/{name}", NOTHING, FileHandlers::film, "A film, whole or in part"),
                head("/files/renders/{secret}/{name}", NOTHING, FileHandlers::film, "About a film"));
    }

    private static List<Route> renders() {
        return List.of(
                post("/api/render/proxy/lambda", RENDER, RenderHandlers::submit, "Asks for a film of a draft"),
                post("/api/render/proxy/draft", RENDER, RenderHandlers::submit, "The same by its first name"),
                post("/services/v1/render-proxy/lambda", RENDER, RenderHandlers::submit, "The same at the gateway"),
                post(
                        "/api/tasks/{task}/render-video",
                        RENDER,
                        RenderHandlers::ofTask,
                        "Asks for a task's film as it stands"),
                get("/api/render/proxy/lambda/{id}", READ, RenderHandlers::poll, "How far a film is, and where"),
                get("/api/render/proxy/{id}", READ, RenderHandlers::poll, "The same by its first name"),
                get("/services/v1/render-proxy/lambda/{id}", READ, RenderHandlers::poll, "The same at the gateway"),
                post("/api/render/proxy/lambda/{id}/cancel", RENDER, RenderHandlers::cancel, "Stops a film"),
                get("/api/render/proxy/{id}/download", READ, FileHandlers::download, "A film by its id"),
                get(
                        "/api/render/proxy/lambda/{id}/download",
                        READ,
                        FileHandlers::download,
                        "The same by its other name"),
                get(
                        "/services/v1/render-proxy/{id}/download",
                        READ,
                        RenderHandlers::latest,
                        "Where a project's latest film is"));
    }

    private static List<Route> skills() {
        return List.of(
                post("/api/v1/generate", RENDER, SkillHandlers::generate, "A film by one prompt"),
                post("/v1/generate", RENDER, SkillHandlers::generate, "The same by another name"),
                post("/v1/run", RENDER, SkillHandlers::generate, "The same by another name"),
                get("/v1/jobs/{id}", READ, SkillHandlers::job, "How far such a film is"));
    }

    private static List<Route> adk() {
        return List.of(
                get("/list-apps", READ, AdkHandlers::apps, "The names of the agents"),
                post(ADK, WRITE, AdkHandlers::create, "Opens a session, as ADK does"),
                get(ADK, READ, AdkHandlers::list, "The caller's sessions, as ADK lists them"),
                post(ADK + "/{session}", WRITE, AdkHandlers::create, "Opens a session under an id"),
                get(ADK + "/{session}", READ, AdkHandlers::one, "A session with its events"),
                patch(ADK + "/{session}", WRITE, AdkHandlers::patch, "Puts a stateDelta over a session's state"),
                delete(ADK + "/{session}", WRITE, SessionHandlers::delete, "Forgets a session"),
                get(ADK + "/{session}/artifacts", READ, AdkHandlers::artifacts, "The names of the uploads"),
                get(ADK + "/{session}/artifacts/{name}", READ, AdkHandlers::artifact, "Where an upload is"),
                delete(
                        ADK + "/{session}/artifacts/{name}",
                        WRITE,
                        AdkHandlers::take,
                        "Takes an upload away that the film does not need"),
                get(
                        "/run_live",
                        NOTHING,
                        AdkHandlers::live,
                        "There is no live talk with sound here, nor a WebSocket for it: say it by POST /run_sse"),
                get(ADK + "/{session}/artifacts/{name}/versions", READ, AdkHandlers::versions, "Uploads of one name"),
                get(ADK + "/{session}/artifacts/{name}/versions/{version}", READ, AdkHandlers::version, "One of them"));
    }

    private static List<Route> gateway() {
        return List.of(
                post("/projects", WRITE, GatewayHandlers::open, "Opens a project with its session"),
                get("/projects", READ, GatewayHandlers::list, "The caller's projects"),
                get("/projects/{id}", READ, GatewayHandlers::one, "A project"),
                get("/projects/{id}/sessions", READ, GatewayHandlers::sessions, "The session of a project"),
                get(
                        "/api/v1/state/frontend/{id}",
                        READ,
                        GatewayHandlers::frontend,
                        "The draft and the files of a project"));
    }

    private static List<Route> previews() {
        String at = "/api/preview/{session}";
        return List.of(
                get(
                        at,
                        READ,
                        PreviewHandlers::standing,
                        "The film as it can be watched now, and which pieces are there"),
                get(
                        at + "/outline/{segment}.json",
                        READ,
                        PreviewHandlers::outline,
                        "How loud a sound of the film is from moment to moment"),
                get(
                        at + "/{film}/film.m3u8",
                        READ,
                        PreviewHandlers::film,
                        "The film as HLS, in two prints, with its sound (unless sound=no)"),
                get(at + "/{film}/{print}.m3u8", READ, PreviewHandlers::print, "One of: quick, full, sound"),
                get(at + "/{film}/{print}/head.mp4", READ, PreviewHandlers::head, "What a player needs first"),
                get(
                        at + "/{film}/{print}/{piece}.m4s",
                        READ,
                        PreviewHandlers::piece,
                        "A piece, made if it is not there"),
                get(at + "/frame.jpg", READ, PreviewHandlers::still, "What is seen at a moment: at (ms), h (px)"),
                get(at + "/picture/{segment}.jpg", READ, PreviewHandlers::segment, "A picture of the film: h (px)"),
                get(at + "/media/{media}.jpg", READ, PreviewHandlers::media, "An upload: h (px)"),
                get(
                        at + "/look/{kind}/{name}.mp4",
                        READ,
                        PreviewHandlers::sample,
                        "A look on the session's own pictures, or on one: of (a segment)"),
                get(at + "/look/{kind}/{name}.jpg", READ, PreviewHandlers::sampleStill, "The middle of such a sample"),
                get("/api/looks", NOTHING, PreviewHandlers::looks, "Transitions, motions, filters, moods, platforms"),
                get("/api/looks/mood/{name}.mp4", NOTHING, PreviewHandlers::mood, "A few seconds of music in a mood"));
    }

    private static List<Route> pages() {
        return List.of(
                get("/health", NOTHING, PlainHandlers::health, "Whether the server is ready"),
                get("/version", NOTHING, PlainHandlers::version, "Which version this is"),
                get("/openapi.json", NOTHING, PlainHandlers::openApi, "This list for machines"),
                get("/docs", NOTHING, Pages::docs, "This list for people"),
                get("/page.css", NOTHING, Pages::style, "How the pages look"),
                get("/", NOTHING, PageFiles::index, "The studio page"),
                get("/page/{name}", NOTHING, PageFiles::part, "A part of the studio page"),
                get("/page/vendor/{name}", NOTHING, PageFiles::vendored, "A library of the studio page"),
                get("/dev-ui", NOTHING, DevPage::slash, "A developer's page, where the owner has named its folder"),
                get("/dev-ui/", NOTHING, DevPage::index, "That page"),
                get("/dev-ui/{+file}", NOTHING, DevPage::file, "A part of that page"),
                get("/workspace/claim", NOTHING, Pages::claim, "A project's page, by its claim"),
                get("/workspace/task/{task}/{session}", NOTHING, Pages::claim, "A project's page"),
                get("/workspace/project/{project}/{session}", NOTHING, Pages::claim, "A project's page"),
                get("/task/{task}", NOTHING, Pages::claim, "A project's page"),
                get("/register", NOTHING, Pages::register, "More credits"),
                post("/register", NOTHING, Pages::bind, "More credits, once"),
                get("/dashboard/billing", NOTHING, Pages::account, "About the account"),
                get("/dashboard/api-tokens", NOTHING, Pages::account, "About the account"),
                get("/workspace/api-keys", NOTHING, Pages::account, "About the account"));
    }

    private static Route get(String path, Route.Need need, Route.Handler handler, String says) {
        return new Route(Method.GET, path, need, handler, says);
    }

    private static Route head(String path, Route.Need need, Route.Handler handler, String says) {
        return new Route(Method.HEAD, path, need, handler, says);
    }

    private static Route post(String path, Route.Need need, Route.Handler handler, String says) {
        return new Route(Method.POST, path, need, handler, says);
    }

    private static Route put(String path, Route.Need need, Route.Handler handler, String says) {
        return new Route(Method.PUT, path, need, handler, says);
    }

    private static Route patch(String path, Route.Need need, Route.Handler handler, String says) {
        return new Route(Method.PATCH, path, need, handler, says);
    }

    private static Route delete(String path, Route.Need need, Route.Handler handler, String says) {
        return new Route(Method.DELETE, path, need, handler, says);
    }
}
