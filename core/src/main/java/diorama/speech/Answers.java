package diorama.speech;

import static diorama.speech.Wording.both;
import static diorama.speech.Wording.seconds;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Segment;
import diorama.draft.Sound;
import diorama.draft.Text;
import diorama.edit.Step;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.look.Filter;
import java.util.List;

/// What the film is: answers to questions.
public final class Answers {
    private Answers() {}

    static Sentence say(Intent.Topic topic, Film film) {
        var draft = film.draft();
        return switch (topic) {
            case LENGTH -> length(draft);
            case PICTURES -> pictures(draft);
            case COUNT ->
                both(
                        "There are {} pictures in the film.",
                        "影片里有 {} 张。",
                        draft.pictures().size());
            case MUSIC -> music(draft);
            case TEXTS -> texts(draft);
            case FORMAT ->
                both(
                        "The film is {}, {} frames a second.",
                        "影片是 {}，每秒 {} 帧。",
                        Looks.canvas(draft.metadata().canvas().size()),
                        Wording.number(rate(draft), 2));
            case TRANSITIONS -> transitions(draft);
            case LOOKS -> looks(draft);
            case STATUS -> status(draft);
            case HISTORY -> history(film.journal().done());
            case HELP -> help();
            case EXPORT -> export(draft);
            case UPLOADS ->
                film.library().media().isEmpty()
                        ? both("You have not uploaded anything yet.", "还没有上传任何素材。")
                        : both(
                                "Your uploads: {}.",
                                "你上传的有：{}。",
                                Wording.names(film.library().media().stream()
                                        .map(m -> m.name())
                                        .toList()));
        };
    }

    public static Sentence help() {
        return both(
                "Say what you want: \"a 20-second film with smooth transitions\", \"make it vertical for TikTok\", \"add lo-fi music at 30%\", \"remove the second photo\", \"title 'Our summer' at the top\", \"undo\", \"export\".",
                "直接说想要什么：“做一个 20 秒的视频，转场流畅”“改成抖音竖屏”“加 lofi 音乐，音量 30%”“删掉第二张”“顶部写标题‘我们的夏天’”“撤销”“导出”。");
    }

    /// How the film gets out of here, onto a phone or to somebody else.
    private static Sentence export(Draft draft) {
        if (draft.isEmpty())
            return both(
                    "Make a film first. Then say \"export\": it becomes an mp4 file to download, keep and share.",
                    "先做一部影片，再说“导出”，就会生成可以下载、保存和分享的 mp4 文件。");
        return both(
                "Say \"export\" and the film becomes an mp4 file. Download it, then it can be kept on a phone and sent or posted like any video.",
                "说“导出”，影片就会生成 mp4 文件。下载以后，就能存到手机、发给别人或者上传到平台。");
    }

    private static double rate(Draft draft) {
        var rate = draft.metadata().canvas().rate();
        return (double) rate.numerator() / rate.denominator();
    }

    private static Sentence length(Draft draft) {
        int count = draft.pictures().size();
        var said = both("The film is {} s long.", "影片一共 {} 秒。", seconds(draft.lengthMs()));
        if (count == 0) return said;
        return said.and(both(
                "Its {} pictures are seen for about {} s each.",
                "{} 张，平均每张约 {} 秒。",
                count,
                Wording.number(draft.lengthMs() / 1000.0 / count, 1)));
    }

    private static Sentence pictures(Draft draft) {
        var names = draft.pictures().stream().map(Picture::name).toList();
        if (names.isEmpty()) return both("The film has no pictures yet.", "影片里还没有照片。");
        var english = new StringBuilder();
        var chinese = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            english.append(i == 0 ? "" : ", ").append(i + 1).append(". ").append(names.get(i));
            chinese.append(i == 0 ? "" : "，").append(i + 1).append(". ").append(names.get(i));
        }
        var list = new Sentence(english.toString(), chinese.toString());
        return both("{}, in this order: {}.", "{}，顺序是：{}。", Facts.pictures(names.size()), list);
    }

    private static Sentence music(Draft draft) {
        var sounds = draft.segments()
                .filter(Sound.class::isInstance)
                .map(Sound.class::cast)
                .toList();
        if (sounds.isEmpty()) return both("There is no music.", "没有音乐。");
        var sound = sounds.getFirst();
        return both(
                "The music is {} at {}.",
                "背景音乐是{}，音量 {}。",
                Music.name(sound),
                Wording.percent(sound.level().volume()));
    }

    private static Sentence texts(Draft draft) {
        var words = draft.segments()
                .filter(Text.class::isInstance)
                .map(t -> ((Text) t).lettering().words())
                .toList();
        if (words.isEmpty()) return both("There are no words on the film.", "影片上没有文字。");
        return both("The words on the film: {}.", "影片上的文字：{}。", Texts.quoted(words));
    }

    private static Sentence transitions(Draft draft) {
        var kinds = draft.pictures().stream()
                .skip(1)
                .map(p -> p.entrance().lengthMs() == 0 ? "cut" : p.entrance().type())
                .distinct()
                .map(Looks::wire)
                .toList();
        if (kinds.isEmpty()) return both("There are no transitions.", "没有转场。");
        return both("The transitions: {}.", "转场：{}。", Looks.list(kinds));
    }

    private static Sentence looks(Draft draft) {
        var kinds = draft.pictures().stream()
                .flatMap(p -> p.effects().stream())
                .filter(e -> Filter.named(e.type()).filter(Filter::isEnd).isEmpty())
                .map(e -> e.type())
                .distinct()
                .map(Looks::wire)
                .toList();
        if (kinds.isEmpty()) return both("There are no filters.", "没有滤镜。");
        return both("The filters: {}.", "滤镜：{}。", Looks.list(kinds));
    }

    private static Sentence history(List<Step> done) {
        if (done.isEmpty()) return both("Nothing has been done yet.", "还没有做过任何改动。");
        return both(
                "So far: {}.",
                "到目前为止：{}。",
                Texts.quoted(done.stream().map(Step::said).toList()));
    }

    private static Sentence status(Draft draft) {
        if (draft.isEmpty()) return both("The film is empty. {}", "影片还是空的。{}", help());
        return both("{}.", "{}。", timeline(draft));
    }

    /// The one line that people are shown: `Timeline (3 tracks): 1. Video: beach.jpg +4 (0-15s) 2. BGM: Lo-fi (0-15s,
    /// 35%)`.
    public static String timeline(Draft draft) {
        var line = new StringBuilder("Timeline (" + draft.tracks().size() + " tracks):");
        if (draft.tracks().size() == 1) line = new StringBuilder("Timeline (1 track):");
        for (int i = 0; i < draft.tracks().size(); i++) {
            var track = draft.tracks().get(i);
            if (track.segments().isEmpty()) continue;
            line.append(' ')
                    .append(i + 1)
                    .append(". ")
                    .append(label(track.segments().getFirst()));
            if (track.segments().size() > 1)
                line.append(" +").append(track.segments().size() - 1);
            long start = track.segments().stream()
                    .mapToLong(s -> s.span().startMs())
                    .min()
                    .orElse(0);
            line.append(" (")
                    .append(seconds(start))
                    .append('-')
                    .append(seconds(track.endMs()))
                    .append('s');
            if (track.segments().getFirst() instanceof Sound sound)
                line.append(", ").append(Wording.percent(sound.level().volume()));
            line.append(')');
        }
        return line.toString();
    }

    private static String label(Segment segment) {
        return switch (segment) {
            case Picture picture -> "Video: " + picture.name();
            case Sound sound -> "BGM: " + sound.name();
            case Text text ->
                Texts.role(text.lettering().role()).capital().english() + ": \""
                        + text.lettering().words() + "\"";
        };
    }
}
