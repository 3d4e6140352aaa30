package diorama.speech;

import static diorama.speech.Wording.both;
import static diorama.speech.Wording.percent;
import static diorama.speech.Wording.seconds;

import diorama.draft.Language;
import diorama.draft.Sound;
import diorama.look.Mood;
import java.util.ArrayList;
import java.util.List;

/// What happened to the music.
final class Music {
    private Music() {}

    static Sentence name(Sound sound) {
        return Mood.ofSource(sound.source())
                .map(m -> both("{} music", "{}音乐", Looks.named(m.names())))
                .orElse(new Sentence(sound.name(), sound.name()));
    }

    /// Moods by their names in each language, files by their own.
    static Sentence names(List<String> names) {
        var english = names.stream()
                .map(n -> Mood.ofSource("music:" + n)
                        .map(m -> m.names().english())
                        .orElse(n));
        var chinese = names.stream()
                .map(n -> Mood.ofSource("music:" + n)
                        .map(m -> m.names().chinese())
                        .orElse(n));
        return new Sentence(
                Wording.names(english.toList()).in(Language.ENGLISH),
                Wording.names(chinese.toList()).in(Language.CHINESE));
    }

    static Sentence plays(Sound sound) {
        var said = both(
                "{} plays from {} s to {} s at {}.",
                "配上了{}，第 {} 秒到第 {} 秒，音量 {}。",
                name(sound),
                seconds(sound.span().startMs()),
                seconds(sound.span().endMs()),
                percent(sound.level().volume()));
        return said.capital().and(fades(sound.level()));
    }

    private static Sentence fades(Sound.Level level) {
        if (level.fadeInMs() > 0 && level.fadeOutMs() > 0)
            return both(
                    "It fades in over {} s and out over {} s.",
                    "淡入 {} 秒，淡出 {} 秒。",
                    seconds(level.fadeInMs()),
                    seconds(level.fadeOutMs()));
        if (level.fadeInMs() > 0) return both("It fades in over {} s.", "淡入 {} 秒。", seconds(level.fadeInMs()));
        return level.fadeOutMs() > 0
                ? both("It fades out over {} s.", "淡出 {} 秒。", seconds(level.fadeOutMs()))
                : Sentence.NONE;
    }

    static Sentence tuned(Sound was, Sound now) {
        var changes = new ArrayList<Sentence>();
        var before = was.level();
        var after = now.level();
        if (before.volume() != after.volume())
            changes.add(both("volume {} (was {})", "音量 {}（原来 {}）", percent(after.volume()), percent(before.volume())));
        if (before.fadeInMs() != after.fadeInMs())
            changes.add(both("fades in over {} s", "淡入 {} 秒", seconds(after.fadeInMs())));
        if (before.fadeOutMs() != after.fadeOutMs())
            changes.add(both("fades out over {} s", "淡出 {} 秒", seconds(after.fadeOutMs())));
        if (before.isDucked() != after.isDucked())
            changes.add(
                    after.isDucked()
                            ? both("goes down under speech", "有人说话时自动压低")
                            : both("no longer goes down under speech", "说话时不再压低"));
        if (was.playing().isLooped() != now.playing().isLooped())
            changes.add(now.playing().isLooped() ? both("repeats", "循环播放") : both("plays once", "只播放一遍"));
        if (was.playing().inMs() != now.playing().inMs())
            changes.add(both(
                    "begins at {} s of the file",
                    "从文件的第 {} 秒开始",
                    seconds(now.playing().inMs())));
        if (!was.span().equals(now.span()))
            changes.add(both(
                    "from {} s to {} s",
                    "第 {} 秒到第 {} 秒",
                    seconds(now.span().startMs()),
                    seconds(now.span().endMs())));
        if (changes.isEmpty())
            return both("{} stays as it is.", "{}保持不变。", name(now)).capital();
        return both("{}: {}.", "{}：{}。", name(now), Looks.list(changes)).capital();
    }
}
