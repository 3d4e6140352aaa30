package diorama.speech;

import diorama.intent.Deed;
import diorama.intent.Intent;
import diorama.intent.SoundWish;
import diorama.intent.TextScope;
import diorama.intent.TextWish;
import diorama.intent.When;
import diorama.look.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An intent in words, for people who want to see how they were understood, and exact enough to be compared: a
/// verb, its object, and what was said of it, as in `grade picture 2: warm, by +15%`.
public final class Explained {
    private Explained() {}

    public static String intent(Intent intent) {
        return switch (intent) {
            case Intent.Make(var which, var pace, var count) ->
                said("make a film of " + Scopes.say(which), pace(pace), count.map(n -> n + " were spoken of"));
            case Intent.LastFilm(var length, var isNearest, var keeping) ->
                said(
                        "set length of the film",
                        ExplainedChange.time(length),
                        isNearest ? "or the nearest possible" : "",
                        keeping.isSaid() ? "but not of " + Scopes.say(keeping) : "");
            case Intent.LastPictures(var which, var length) ->
                said("set length of " + Scopes.say(which), ExplainedChange.time(length));
            case Intent.FitToMusic _ -> "set length of the film: as the music";
            case Intent.Trim(var which, var fromStart, var ms) ->
                said("cut off " + (fromStart ? "the start" : "the end") + " of " + film(which), seconds(ms));
            case Intent.CutOut(var from, var to) -> said("cut out of the film", seconds(from) + " to " + seconds(to));
            case Intent.Split(var which, var at) ->
                said("split " + film(which), at.map(ms -> "at " + seconds(ms)).orElse("in the middle"));
            case Intent.Pacing(var which, var speed) ->
                said("set speed of " + film(which), ExplainedChange.factor(speed));
            case Intent.Enter(var gap, var kind, var length) ->
                said(
                        "set transition " + Scopes.say(gap),
                        kind.map(k -> k.names().english()),
                        length.map(ExplainedChange::time));
            case Intent.Ends(var atStart, var atEnd, var look) ->
                said(
                        (look.isRemoved() ? "remove fade at " : "fade ")
                                + (atStart && atEnd ? "both ends" : atStart ? "the start" : "the end"),
                        look.colour().map(c -> Looks.colour(c).english()),
                        look.lengthMs().map(Explained::seconds));
            case Intent.Animate(var which, var wish) ->
                said(
                        "move over " + Scopes.say(which),
                        list(wish.kinds().stream().map(k -> k.names().english()).toList()),
                        wish.amount().map(ExplainedChange::share),
                        wish.focus().map(p -> "towards " + number(p.x()) + ", " + number(p.y())));
            case Intent.Ease(var which, var ease) -> said("ease motion of " + Scopes.say(which), named(ease.names()));
            case Intent.Ramp(var which, var from, var to) ->
                said("ramp speed of " + Scopes.say(which), number(from) + "x to " + number(to) + "x");
            case Intent.Grade(var which, var filter, var strength) ->
                said("grade " + Scopes.say(which), named(filter.names()), strength.map(ExplainedChange::share));
            case Intent.Ungrade(var which, var filter) ->
                said(
                        "take off " + Scopes.say(which),
                        filter.map(f -> named(f.names())).orElse("all filters"));
            case Intent.Rotate(var which, var quarters) -> said("turn " + Scopes.say(which), quarters * 90 + "°");
            case Intent.Mirror(var which, var flip) -> said("mirror " + Scopes.say(which), word(flip));
            case Intent.Reframe(var ratio, var platform) ->
                said("set format", ratio.width() + ":" + ratio.height(), platform.map(p -> "for " + named(p.names())));
            case Intent.Frame(var which, var fit, var background) ->
                said(
                        "fit " + Scopes.say(which),
                        fit.map(Explained::word),
                        background.map(b -> b instanceof diorama.draft.Background.Plain(var colour)
                                ? "on " + Looks.colour(colour).english()
                                : "on a blurred copy"));
            case Intent.Together(var which) -> "put side by side: " + Scopes.say(which);
            case Intent.Overlay(var media, var over, var place, var share, var opacity) ->
                said(
                        "lay " + Scopes.say(media) + " over " + film(over),
                        named(place.names()),
                        share.map(s -> Wording.percent(s) + " wide"),
                        opacity.map(o -> Wording.percent(o) + " opaque"));
            case Intent.Loudness(var lufs) ->
                said("set loudness", lufs.map(l -> number(l) + " LUFS").orElse("as it is mixed"));
            case Intent.WordByWord(var which) -> "light up word by word: " + words(which);
            case Intent.Write(var role, var words, var look, var when) ->
                said("write " + named(role.names()) + " \"" + words + "\"", look(look), when(when));
            case Intent.Rewrite(var which, var words, var look, var when) ->
                said("change " + words(which), words.map(w -> "to \"" + w + "\""), look(look), when(when));
            case Intent.SwapWords(var one, var other) -> "swap the words of " + words(one) + " and " + words(other);
            case Intent.Erase(var which) -> "erase " + words(which);
            case Intent.Play(var mood, var file, var wish) ->
                said("play " + file.or(() -> mood.map(m -> named(m.names()))).orElse("some music"), sound(wish));
            case Intent.Tune(var wish) -> said("change music", sound(wish));
            case Intent.Silence(var isRemoved) -> isRemoved ? "remove music" : "mute music";
            case Intent.Hush(var which, var reach) -> said("no music", word(reach) + " " + Scopes.say(which));
            case Intent.Unmute _ -> "unmute music";
            case Intent.CutToBeat _ -> "cut to the beat";
            case Intent.ReadAloud(var language) -> said("read aloud", language.map(l -> "in " + word(l)));
            case Intent.StopReading _ -> "stop reading aloud";
            case Intent.ClipSound(var which, var volume) ->
                said("set sound of " + Scopes.clips(which), ExplainedChange.share(volume));
            case Intent.Remove(var which) -> "remove " + (which.isSaid() ? Scopes.say(which) : "everything");
            case Intent.Keep(var which) -> "keep only " + Scopes.say(which);
            case Intent.Stay(var which) -> "leave in " + Scopes.say(which);
            case Intent.Duplicate(var which) -> "repeat " + Scopes.say(which);
            case Intent.Repeat(var times) -> "repeat the film: " + times + " times in all";
            case Intent.Replace(var which, var by) ->
                said("replace " + Scopes.say(which), "by " + (by.isSaid() ? Scopes.say(by) : "the new upload"));
            case Intent.Insert(var media, var spot) ->
                said("add " + (media.isSaid() ? Scopes.say(media) : "the new uploads"), spot.map(Scopes::say));
            case Intent.Move(var which, var spot) -> said("move " + Scopes.say(which), Scopes.say(spot));
            case Intent.Swap(var one, var other) -> "swap " + Scopes.say(one) + " and " + Scopes.say(other);
            case Intent.Arrange(var order, var which) -> said("arrange " + Scopes.say(which), word(order));
            case Intent.Permute(var numbers) ->
                said(
                        "arrange all pictures",
                        String.join(", ", numbers.stream().map(n -> n + "").toList()));
            case Intent.Undo(var steps) -> said("undo", steps(steps));
            case Intent.UndoAll _ -> "undo: everything";
            case Intent.UndoTo(var subject) -> said("undo", "back to before the " + word(subject));
            case Intent.BringBack(var subject, var role, var which) ->
                said(
                        "bring back the " + word(subject),
                        role.map(r -> named(r.names())),
                        which.isSaid() ? Scopes.say(which) : "");
            case Intent.UndoSide(var subject, var isKept) ->
                said("undo", (isKept ? "everything but the " : "only the ") + word(subject));
            case Intent.Regret(var gone) -> said("offer to " + intent(gone));
            case Intent.Redo(var steps) -> said("redo", steps(steps));
            case Intent.StartOver _ -> "start over";
            case Intent.Act(var deed) -> deed(deed);
            case Intent.Tell(var topic, var _) -> said("tell", word(topic));
            case Intent.Decline(var wish) -> said("decline", word(wish));
            case Intent.Contradict(var one, var other) -> said("ask which", one + " or " + other);
            case Intent.Unclear(var words, var nearest) ->
                said("ask what is meant by \"" + Wording.shortened(words) + "\"", "about " + word(nearest));
            case Intent.Impossible(var words, var why) -> said("refuse \"" + words + "\"", word(why));
            case Intent.Unchecked(var condition, var wish) ->
                said("ask whether \"" + Wording.shortened(condition) + "\" is so", Wording.shortened(wish));
            case Intent.Unread(var parts, var nearest) ->
                said("ask what is meant by " + Texts.quoted(parts).english(), "about " + word(nearest));
            case Intent.SayIt(var words) -> said("tell how", words);
            case Intent.Chat(var courtesy) -> said("answer", word(courtesy));
        };
    }

    private static String deed(Deed deed) {
        return switch (deed) {
            case Deed.Export(var format, var height, var rate, var quality) ->
                said(
                        "export",
                        format.map(f -> f),
                        height.map(px -> px + "p"),
                        rate.map(fps -> fps + " fps"),
                        quality.map(q -> q + " quality"));
            case Deed.Save _ -> "save";
            case Deed.Credits _ -> "tell: credits";
            case Deed.Upload _ -> "ask for uploads";
        };
    }

    // --- slots -------------------------------------------------------------------------------------------------------

    /// A verb with its object, and what was said of it; what is empty was not.
    private static String said(String verb, Object... slots) {
        var filled = new ArrayList<String>();
        for (var slot : slots) {
            String text = slot instanceof Optional<?> maybe
                    ? maybe.map(Object::toString).orElse("")
                    : slot.toString();
            if (!text.isEmpty()) filled.add(text);
        }
        return filled.isEmpty() ? verb : verb + ": " + String.join(", ", filled);
    }

    private static String film(diorama.intent.Scope which) {
        return which.isSaid() ? Scopes.say(which) : "the film";
    }

    private static String pace(diorama.intent.Pace pace) {
        return pace == diorama.intent.Pace.USUAL ? "" : word(pace) + " pace";
    }

    private static String words(TextScope which) {
        String what = which.words()
                .map(w -> "\"" + w + "\"")
                .or(() -> which.role().map(r -> named(r.names())))
                .orElse("the words");
        String all = which.isAll()
                ? "all "
                : which.number().map(n -> "number " + n + " of ").orElse("");
        String but = which.without().map(w -> " except " + words(w)).orElse("");
        String colour =
                which.colour().map(c -> " in " + Looks.colour(c).english()).orElse("");
        return all + what + colour + but + (which.over().isSaid() ? " on " + Scopes.say(which.over()) : "");
    }

    private static String look(TextWish look) {
        return said(
                        "",
                        look.place().map(p -> named(p.names())),
                        look.face().size().map(s -> "size " + ExplainedChange.share(s)),
                        look.face().colour().map(c -> Looks.colour(c).english()),
                        look.face().typeface().map(t -> named(t.names())),
                        list(look.face().styles().stream()
                                .map(s -> named(s.names()))
                                .toList()),
                        look.without().isEmpty()
                                ? ""
                                : "without "
                                        + list(look.without().stream()
                                                .map(s -> named(s.names()))
                                                .toList()),
                        look.passage().in().map(m -> "enters by " + named(m.names())),
                        look.passage().out().map(m -> "leaves by " + named(m.names())))
                .replaceFirst("^: ", "");
    }

    private static String when(When when) {
        return said(
                        "",
                        when.anchor().map(a -> a == When.Anchor.WHOLE ? "all through" : "at the " + word(a)),
                        when.over().isSaid() ? "over " + Scopes.say(when.over()) : "",
                        when.fromMs().map(ms -> "from " + seconds(ms)),
                        when.untilMs().map(ms -> "until " + seconds(ms)),
                        when.length().map(l -> "for " + ExplainedChange.time(l).replaceFirst("^to ", "")),
                        when.laterMs()
                                .map(ms -> seconds(Math.abs(ms)) + (ms < 0 ? " earlier than now" : " later than now")))
                .replaceFirst("^: ", "");
    }

    private static String sound(SoundWish wish) {
        return said(
                        "",
                        wish.volume().map(v -> "volume " + ExplainedChange.share(v)),
                        wish.fadeIn()
                                .map(f -> "fade in " + ExplainedChange.time(f).replaceFirst("^to ", "")),
                        wish.fadeOut()
                                .map(f -> "fade out " + ExplainedChange.time(f).replaceFirst("^to ", "")),
                        wish.switches().duck().map(d -> d ? "ducked under speech" : "not ducked"),
                        wish.switches().loop().map(l -> l ? "looped" : "not looped"),
                        wish.switches().inMs().map(ms -> "from its " + seconds(ms)),
                        when(wish.when()))
                .replaceFirst("^: ", "");
    }

    private static String steps(int count) {
        return count == 1 ? "1 step" : count + " steps";
    }

    private static String list(List<String> words) {
        return String.join(" then ", words);
    }

    private static String named(Names names) {
        return names.english();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String seconds(long ms) {
        return Wording.seconds(ms) + " s";
    }

    private static String number(double value) {
        return Wording.number(value, 3);
    }
}
