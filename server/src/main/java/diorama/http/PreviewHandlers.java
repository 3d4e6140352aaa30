package diorama.http;

import diorama.preview.Gallery;
import diorama.preview.Previews;
import diorama.preview.Stills;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.wire.LookAnswers;

/// What is seen and heard before an export: the film as HLS, stills, samples of looks and moods. Addresses that
/// hold the name of what they show never change what they answer.
final class PreviewHandlers {
    private static final String FOREVER = "private, max-age=31536000, immutable";
    private static final int USUAL_HEIGHT = 360;

    private PreviewHandlers() {}

    private static Previews previews(Call call) {
        return call.desk().previews();
    }

    static void standing(Call call) {
        var session = call.session(call.parameter("session"));
        call.answer(previews(call).standing(session).json());
    }

    static void film(Call call) {
        var session = call.session(call.parameter("session"));
        boolean isHeard = !call.query("sound").filter("no"::equals).isPresent();
        String list = previews(call).playlist(session, call.parameter("film"), isHeard);
        call.answers().send(200, "application/vnd.apple.mpegurl", list);
    }

    static void print(Call call) {
        var session = call.session(call.parameter("session"));
        String print = print(call.parameter("print"));
        String list = previews(call).playlist(session, call.parameter("film"), print);
        call.answers().send(200, "application/vnd.apple.mpegurl", list);
    }

    private static String print(String said) {
        if (said.equals("full") || said.equals("quick") || said.equals("sound")) return said;
        throw new Refused(new Problem.NotThere("print"));
    }

    static void head(Call call) {
        var session = call.session(call.parameter("session"));
        bytes(call, "video/mp4", previews(call).head(session, call.parameter("film"), print(call.parameter("print"))));
    }

    static void piece(Call call) {
        var session = call.session(call.parameter("session"));
        String number = call.parameter("piece");
        if (!number.matches("\\d{1,6}")) throw new Refused(new Problem.NotThere("piece"));
        String print = print(call.parameter("print"));
        byte[] piece = previews(call).piece(session, call.parameter("film"), print, Integer.parseInt(number));
        bytes(call, "video/iso.segment", piece);
    }

    private static void bytes(Call call, String type, byte[] bytes) {
        call.response().header("Cache-Control", FOREVER).header("Content-Type", type);
        call.response().send(bytes);
    }

    private static Gallery gallery(Call call) {
        return previews(call).gallery();
    }

    // --- stills and samples ------------------------------------------------------------------------------------------

    static void still(Call call) {
        var session = call.session(call.parameter("session"));
        long atMs = number(call, "at", 0, 100_000_000, 0);
        picture(call, gallery(call).still(session, atMs, height(call)));
    }

    static void segment(Call call) {
        var session = call.session(call.parameter("session"));
        picture(call, gallery(call).segment(session, call.parameter("segment"), height(call)));
    }

    static void media(Call call) {
        var session = call.session(call.parameter("session"));
        picture(call, gallery(call).media(session, call.parameter("media"), height(call)));
    }

    static void sample(Call call) {
        var session = call.session(call.parameter("session"));
        byte[] film = gallery(call).sample(session, wish(call));
        call.response().header("Cache-Control", cache(call)).header("Content-Type", "video/mp4");
        call.response().send(film);
    }

    static void sampleStill(Call call) {
        var session = call.session(call.parameter("session"));
        picture(call, gallery(call).sampleStill(session, wish(call)));
    }

    private static Gallery.Sample wish(Call call) {
        return new Gallery.Sample(call.parameter("kind"), call.parameter("name"), call.query("of"), height(call));
    }

    static void outline(Call call) {
        var session = call.session(call.parameter("session"));
        var outline = previews(call).listening().outline(session, call.parameter("segment"));
        call.response().header("Cache-Control", cache(call));
        call.answer(LookAnswers.outline(outline));
    }

    static void mood(Call call) {
        byte[] music = previews(call).listening().mood(call.parameter("name"));
        call.response().header("Cache-Control", "public, max-age=86400").header("Content-Type", "audio/mp4");
        call.response().send(music);
    }

    private static void picture(Call call, Stills.Picture picture) {
        String tag = "\"" + picture.tag() + "\"";
        call.response().header("ETag", tag).header("Cache-Control", cache(call));
        if (call.header("If-None-Match").filter(tag::equals).isPresent()) {
            call.response().status(304).send();
            return;
        }
        call.response().header("Content-Type", "image/jpeg").send(picture.jpeg());
    }

    /// A client that names the version which it means gets it once.
    private static String cache(Call call) {
        return call.query("v").isPresent() ? FOREVER : "private, no-cache";
    }

    private static int height(Call call) {
        return (int) number(call, "h", 16, 4320, USUAL_HEIGHT);
    }

    private static long number(Call call, String name, long least, long most, long usual) {
        String text = call.query(name).orElse(Long.toString(usual));
        if (!text.matches("\\d{1,12}")) throw new Refused(new Problem.BadRequest(name, "a number"));
        return Math.clamp(Long.parseLong(text), least, most);
    }

    static void looks(Call call) {
        call.answer(LookAnswers.all());
    }
}
