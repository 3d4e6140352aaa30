package diorama.speech;

import static diorama.speech.Wording.both;
import static diorama.speech.Wording.seconds;

import diorama.draft.Lettering;
import diorama.intent.Fact;
import diorama.look.Place;
import diorama.look.Role;
import diorama.look.TextMotion;
import diorama.look.TextStyle;
import diorama.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happened to words on the picture.
final class Texts {
    private Texts() {}

    static Sentence quoted(List<String> words) {
        return new Sentence(
                String.join(", ", words.stream().map(w -> "\"" + w + "\"").toList()),
                String.join("、", words.stream().map(w -> "“" + w + "”").toList()));
    }

    /// At most so many are named.
    private static final int MOST_NAMED = 6;

    static Sentence noSuch(Optional<String> asked, List<String> there) {
        var named =
                quoted(there.stream().limit(MOST_NAMED).map(Wording::shortened).toList());
        if (there.isEmpty())
            return both(
                    "No words on the film say {}; there are none yet. Say for example: add the title \"Our summer\".",
                    "影片里没有{}，还没有任何文字。可以说：加标题“我们的夏天”。",
                    quoted(List.of(asked.map(Wording::shortened).orElse("?"))));
        return asked.map(words -> both(
                        "No words on the film say {}. There are {}. Which ones do you mean?",
                        "影片里没有{}，只有{}。你指的是哪一段？",
                        quoted(List.of(Wording.shortened(words))),
                        named))
                .orElseGet(() -> both(
                        "There are no such words on the film, only {}. Which ones do you mean?",
                        "影片里没有这段文字，只有{}。你指的是哪一段？",
                        named));
    }

    static Sentence role(String wire) {
        return Role.named(wire).map(r -> Looks.named(r.names())).orElse(new Sentence("text", "文字"));
    }

    /// Where words stand, as one says it: at the top, in the top left corner, on the right.
    static Sentence standing(String wire) {
        return Place.named(wire)
                .map(p -> new Sentence(
                        standing(p) + p.names().english() + (isCorner(p) ? " corner" : ""),
                        p.names().chinese()))
                .orElse(new Sentence(wire, wire));
    }

    private static boolean isCorner(Place place) {
        return place.across() != 0 && place.down() != 0;
    }

    private static String standing(Place place) {
        if (isCorner(place) || place == Place.CENTER) return "in the ";
        return place.across() != 0 ? "on the " : "at the ";
    }

    static Sentence wrote(Lettering lettering, Span span) {
        return both(
                "Added the {} {} {}, from {} s to {} s.",
                "加上了{}{}，{}，第 {} 秒到第 {} 秒。",
                role(lettering.role()),
                quoted(List.of(lettering.words())),
                standing(lettering.place()),
                seconds(span.startMs()),
                seconds(span.endMs()));
    }

    static Sentence rewrote(Fact.Rewrote fact) {
        var changes = new ArrayList<Sentence>();
        var was = fact.before();
        var now = fact.after();
        if (!was.words().equals(now.words())) changes.add(both("now says {}", "改成了{}", quoted(List.of(now.words()))));
        if (!was.place().equals(now.place())) changes.add(both("now {}", "移到{}", standing(now.place())));
        face(was.face(), now.face(), changes);
        motion(was.passage().in(), now.passage().in(), "comes with {}", "以{}出现", changes);
        motion(was.passage().out(), now.passage().out(), "goes with {}", "以{}消失", changes);
        if (!fact.timing().before().equals(fact.timing().after())) {
            var span = fact.timing().after();
            changes.add(
                    both("seen from {} s to {} s", "第 {} 秒到第 {} 秒显示", seconds(span.startMs()), seconds(span.endMs())));
        }
        if (changes.isEmpty()) return both("{} stays as it is.", "{}保持不变。", quoted(List.of(was.words())));
        return both("The {} {}: {}.", "{}{}：{}。", role(was.role()), quoted(List.of(was.words())), Looks.list(changes));
    }

    private static void face(Lettering.Face was, Lettering.Face now, List<Sentence> changes) {
        if (!was.sizePercent().equals(now.sizePercent())) {
            double before = was.sizePercent().orElse(0.0);
            double after = now.sizePercent().orElse(0.0);
            var how = after > before ? new Sentence("bigger", "字变大") : new Sentence("smaller", "字变小");
            changes.add(both("{} ({}% of the height)", "{}（画面高度的 {}%）", how, Wording.number(after, 1)));
        }
        if (!was.colour().equals(now.colour())) now.colour().ifPresent(c -> changes.add(Looks.colour(c)));
        if (!was.family().equals(now.family())) now.family().ifPresent(f -> changes.add(new Sentence(f, f)));
        for (var style : now.styles()) if (!was.styles().contains(style)) changes.add(style(style));
        for (var style : was.styles())
            if (!now.styles().contains(style)) changes.add(both("no {}", "去掉{}", style(style)));
    }

    private static Sentence style(String wire) {
        return TextStyle.named(wire).map(s -> Looks.named(s.names())).orElse(new Sentence(wire, wire));
    }

    private static void motion(
            Optional<String> was, Optional<String> now, String english, String chinese, List<Sentence> changes) {
        if (was.equals(now) || now.isEmpty()) return;
        var name =
                TextMotion.named(now.get()).map(m -> Looks.named(m.names())).orElse(new Sentence(now.get(), now.get()));
        changes.add(both(english, chinese, name));
    }
}
