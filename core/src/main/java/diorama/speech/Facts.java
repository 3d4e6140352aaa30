package diorama.speech;

import static diorama.speech.Wording.both;
import static diorama.speech.Wording.percent;
import static diorama.speech.Wording.seconds;

import diorama.intent.Fact;
import diorama.intent.Intent;
import diorama.intent.Subject;
import diorama.intent.Which;
import diorama.look.Transition;
import diorama.look.Turn;
import java.util.List;

/// What was done, one sentence a fact.
public final class Facts {
    private Facts() {}

    public static Sentence say(Fact fact) {
        return switch (fact) {
            case Fact.Made made -> made(made);
            case Fact.OtherCount(var said, var used) ->
                both("You spoke of {}; there are {} and I used them all.", "你说的是 {} 张，我这里有 {} 张，全部用上了。", said, used);
            case Fact.FilmLasts(var length) -> both("The film is now {} s long.", "影片现在长 {} 秒。", seconds(length));
            case Fact.PicturesLast(var which, var length) ->
                both(
                                "{} {} on screen for {} s{}.",
                                "{0}{3}停留 {2} 秒。",
                                Looks.which(which),
                                which.isMany() ? "stay" : "stays",
                                seconds(length),
                                perhapsEach(which))
                        .capital();
            case Fact.EntrancesShortened(var wanted) ->
                both(
                        "The clips are too short for {} s, so it is as long as they allow.",
                        "视频素材不够 {} 秒，已尽量拉长。",
                        seconds(-wanted));
            case Fact.NoRoom(var which) ->
                both(
                        "That leaves no room to keep {} as long as before, so all became shorter.",
                        "这样就没法让{}保持原来的时长，所以全部一起缩短了。",
                        Looks.which(which));
            case Fact.AsShortAsCanBe(var wanted, var pictures, var length) ->
                both(
                        "{} s is too short for {} pictures, so the film is {} s. Fewer pictures make it shorter.",
                        "{} 秒放不下 {} 张照片，所以影片是 {} 秒。照片少一些可以更短。",
                        seconds(wanted),
                        pictures,
                        seconds(length));
            case Fact.Cut(var span) ->
                both("Cut out {} s to {} s.", "剪掉了第 {} 秒到第 {} 秒。", seconds(span.startMs()), seconds(span.endMs()));
            case Fact.SplitAt(var name, var at) -> both("Split {} after {} s.", "{} 在 {} 秒处分成了两段。", name, seconds(at));
            case Fact.Ramped(var which, var from, var to) ->
                both(
                                "{}: from {}x to {}x speed.",
                                "{}：从 {} 倍速变到 {} 倍速。",
                                Looks.which(which),
                                Wording.number(from, 2),
                                Wording.number(to, 2))
                        .capital();
            case Fact.Eased(var which, var ease) ->
                both("The motion of {}: {}.", "{}的运镜：{}。", Looks.which(which), Looks.named(ease.names()));
            case Fact.Paced(var which, var factor) ->
                both("{}: {}x speed.", "{}：{} 倍速。", Looks.which(which), Wording.number(factor, 2))
                        .capital();
            case Fact.Enters(var kind, var length, var where) -> Appearances.enters(kind, length, where);
            case Fact.EntranceLimited(var wanted) ->
                both(
                        "A transition of {} s is not possible there, so it is as near to that as can be.",
                        "那里放不下 {} 秒的转场，已经尽量接近。",
                        seconds(wanted));
            case Fact.EndsSet set -> Appearances.ends(set);
            case Fact.Moves(var which, var kinds, var amount) -> Appearances.moves(which, kinds, amount);
            case Fact.Graded(var which, var filter, var strength) ->
                Appearances.graded(Looks.which(which), filter, strength);
            case Fact.Ungraded(var which, var filter) -> Appearances.ungraded(Looks.which(which), filter);
            case Fact.Rotated(var which, var quarters) ->
                both("Turned {} by {}°.", "把{}旋转了 {}°。", Looks.which(which), Math.floorMod(quarters, 4) * 90);
            case Fact.Mirrored(var which, var flip) ->
                flip == Turn.Flip.VERTICAL
                        ? both("Flipped {} upside down.", "把{}上下翻转了。", Looks.which(which))
                        : both("Mirrored {} left to right.", "把{}左右镜像了。", Looks.which(which));
            case Fact.Reframed(var canvas, var platform) ->
                platform.map(p -> both(
                                "The film is now {} for {}.",
                                "影片现在是 {}，适合{}。",
                                Looks.canvas(canvas),
                                Looks.named(p.names())))
                        .orElseGet(() -> both("The film is now {}.", "影片现在是 {}。", Looks.canvas(canvas)));
            case Fact.Framed framed -> Appearances.framed(framed);
            case Fact.SetTogether(var which) ->
                both("{} are seen side by side.", "{}同屏并排显示。", Looks.which(which))
                        .capital();
            case Fact.LaidOver(var name, var over, var place, var share, var opacity) ->
                both(
                        "{} lies over {} {}, {} of the width{}.",
                        "{} 叠在{}上，{}，占画面宽度的 {}{}。",
                        name,
                        over.map(n -> both("{}", "{}", n)).orElse(both("the film", "影片")),
                        Texts.standing(place.names().wire()),
                        percent(share),
                        opacity < 1 ? both(", {} opaque", "，不透明度 {}", percent(opacity)) : Sentence.NONE);
            case Fact.LoudnessSet(var lufs) ->
                both("The film will be {} LUFS loud.", "影片响度将是 {} LUFS。", Wording.number(lufs, 1));
            case Fact.TimedWords(var texts) ->
                both("{}: word by word, karaoke style.", "{}：逐词点亮，卡拉 OK 那样。", Texts.quoted(texts));
            case Fact.Wrote(var lettering, var span) -> Texts.wrote(lettering, span);
            case Fact.MadeRoom(var words, var place) ->
                both(
                        "{} stands {} at that time, so both can be read.",
                        "{}那时在{}，错开后两个都看得清。",
                        Texts.quoted(List.of(words)),
                        Texts.standing(place));
            case Fact.Rewrote rewrote -> Texts.rewrote(rewrote);
            case Fact.Erased(var words) -> both("Removed {}.", "删掉了文字：{}。", Texts.quoted(words));
            case Fact.Plays(var sound) -> Music.plays(sound);
            case Fact.Tuned(var before, var after) -> Music.tuned(before, after);
            case Fact.Silenced(var names, var isRemoved) ->
                isRemoved
                        ? both("Removed the music ({}).", "去掉了音乐（{}）。", Music.names(names))
                        : both("The music ({}) is muted.", "音乐（{}）已静音。", Music.names(names));
            case Fact.OnBeat(var cuts, var beatsPerMinute) ->
                cuts == 1
                        ? both("The cut is on the beat now ({} BPM).", "画面切换已对准节拍（{} BPM）。", beatsPerMinute)
                        : both(
                                "The {} cuts are on the beat now ({} BPM).",
                                "{} 处画面切换已对准节拍（{} BPM）。",
                                cuts,
                                beatsPerMinute);
            case Fact.ReadNoMore() -> both("Nothing is read aloud any more.", "不再朗读文字。");
            case Fact.ReadAloud(var captions) ->
                captions == 1
                        ? both("The words are read aloud by a synthetic voice.", "文字会由合成语音朗读。")
                        : both("The {} texts are read aloud by a synthetic voice.", "{} 段文字会由合成语音朗读。", captions);
            case Fact.ClipSoundSet(var which, var volume) ->
                both("The sound of {} is at {}.", "{}的原声音量现在是 {}。", Looks.which(which), percent(volume));
            case Fact.Removed(var which, var left) ->
                both("Removed {}; {} left.", "删掉了{}，还剩 {}。", Wording.names(which.names()), pictures(left.size()));
            case Fact.Duplicated(var which) -> both("Repeated {}.", "{}重复了一遍。", Looks.which(which));
            case Fact.Replaced(var before, var after) -> both("Replaced {} with {}.", "把 {} 换成了 {}。", before, after);
            case Fact.Inserted(var names, var position, var count) ->
                both("Added {} {}.", "加入了 {}，放在{}。", Wording.names(names), inserted(position, names.size(), count));
            case Fact.MovedTo(var names, var position, var count) ->
                both(
                        "Moved {} to {}.",
                        "把 {} 移到了{}。",
                        Wording.names(names),
                        Looks.position(position, count, names.size()));
            case Fact.Swapped(var one, var other) -> both("Swapped {} and {}.", "{} 和 {} 交换了位置。", one, other);
            case Fact.Arranged(var order, var names) ->
                arranged(order.orElse(Intent.Order.BY_NAME), order.isEmpty(), names);
            case Fact.Undone(var said) -> both("Undone: {}.", "已撤销：{}。", Texts.quoted(said));
            case Fact.BroughtBack(var subject, var names) ->
                names.isEmpty()
                        ? both("Brought back: {}.", "已恢复：{}。", Sides.name(subject))
                        : both("Brought back {}.", "找回了{}。", Sides.named(subject, names));
            case Fact.SideUndone(var subject, var isKept) ->
                isKept
                        ? both("All is as it was made, but for {}.", "除了{}，都恢复到了刚做好的样子。", Sides.name(subject))
                        : both(
                                "Took back the last change of {}; the rest stays as it is.",
                                "只撤销了{}的上一次改动，其他不变。",
                                Sides.name(subject));
            case Fact.Redone(var said) -> both("Done again: {}.", "已重做：{}。", Texts.quoted(said));
            case Fact.Emptied() -> both("The film is empty now; your uploads are still here.", "影片已清空，上传的素材都还在。");
            case Fact.ShownAs(var asked, var shown) ->
                both(
                                "{} is kept in the film, but is shown as {} for now.",
                                "{}已记在影片里，目前先显示为{}。",
                                Looks.wire(asked),
                                Looks.wire(shown))
                        .capital();
            case Fact.AlreadySo(var subject) ->
                both("{} like that already, so nothing changed.", "{}已经是这样了，没有改动。", already(subject));
            case Fact.LastsAlready(var length) ->
                both(
                        "The film is {} s long already, so it stays as it is.",
                        "影片现在长 {} 秒，已经符合要求，保持不变。",
                        seconds(length));
            case Fact.LeftAlone() -> both("Left as it is.", "其余保持不变。");
            case Fact.SaidSo(var words) ->
                both(
                        "Nothing changed. Say \"{}\" and I do it; \"undo\" takes it back.",
                        "还没有改动。直接说“{}”就会照做，说“撤销”可以退回。",
                        words);
            case Fact.Courtesy(var kind) -> courtesy(kind);
            case Fact.Told(var topic, var film) -> Answers.say(topic, film);
            case Fact.SeenFor(var name, var startMs, var lengthMs) ->
                both(
                        "{} is seen for {} s, from {} s to {} s.",
                        "{} 停留 {} 秒，从第 {} 秒到第 {} 秒。",
                        name,
                        seconds(lengthMs),
                        seconds(startMs),
                        seconds(startMs + lengthMs));
        };
    }

    private static Sentence made(Fact.Made made) {
        var between = made.entrance() == Transition.CUT
                ? new Sentence("plain cuts", "直接硬切")
                : new Sentence(made.entrance().names().english() + " between them", transition(made.entrance()));
        boolean hasTransitions = made.pictures() > 1;
        return both(
                "Made a {} s film of {}, {}{}.",
                "做好了一部 {} 秒的影片：{}，{}{}。",
                seconds(made.lengthMs()),
                pictures(made.pictures()),
                Looks.canvas(made.canvas()),
                hasTransitions ? both(", {}", "，{}", between) : Sentence.NONE);
    }

    /// 叠化转场, but not 缩放转场转场.
    private static String transition(Transition transition) {
        String name = transition.names().chinese();
        return name.endsWith("转场") || name.endsWith("过渡") ? name : name + "转场";
    }

    private static Sentence inserted(int position, int added, int count) {
        if (position == 1) return new Sentence("at the front", "最前面");
        if (position + added - 1 >= count) return new Sentence("at the end", "最后");
        return both("as picture {}", "第 {} 张", position);
    }

    private static Sentence already(Subject subject) {
        return switch (subject) {
            case TRANSITIONS -> new Sentence("The transitions are", "转场");
            case MOTION -> new Sentence("The motion is", "运镜");
            case COLOURS -> new Sentence("The colours are", "颜色");
            case CANVAS -> new Sentence("The format is", "画面");
            case WORDS -> new Sentence("The words are", "文字");
            case MUSIC -> new Sentence("The music is", "音乐");
            case ORDER -> new Sentence("The order is", "顺序");
            case NOTHING, FILM, PICTURES -> new Sentence("The film is", "影片");
        };
    }

    static Sentence pictures(int count) {
        return new Sentence(count == 1 ? "1 picture" : count + " pictures", count + " 张");
    }

    private static Sentence perhapsEach(Which which) {
        return which.isMany() ? new Sentence(" each", "每张") : Sentence.NONE;
    }

    private static Sentence arranged(Intent.Order order, boolean isGiven, List<String> names) {
        var how = isGiven
                ? new Sentence("New order", "新顺序")
                : switch (order) {
                    case REVERSED -> new Sentence("Reversed", "顺序已倒过来");
                    case SHUFFLED -> new Sentence("Shuffled", "已打乱顺序");
                    case BY_DATE -> new Sentence("Sorted by date", "已按拍摄时间排序");
                    case BY_DATE_LAST_FIRST -> new Sentence("Sorted by date, the newest first", "已按拍摄时间从新到旧排序");
                    case BY_NAME_LAST_FIRST -> new Sentence("Sorted by name, from last to first", "已按名字倒序排序");
                    case BY_NAME -> new Sentence("Sorted by name", "已按名字排序");
                };
        return both("{}: {}.", "{}：{}。", how, Wording.names(names));
    }

    private static Sentence courtesy(Intent.Courtesy kind) {
        return switch (kind) {
            case HELLO -> both("Hello! {}", "你好！{}", Answers.help());
            case THANKS -> both("You are welcome. Say \"export\" when you like it.", "不客气。满意的话说“导出”就行。");
            case LEAVE, NO -> both("Left as it is; nothing changed.", "好的，保持不变，没有改动。");
            case YES -> both("Good. What shall we change next?", "好的。接下来想改哪里？");
        };
    }
}
