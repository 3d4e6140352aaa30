package diorama.speech;

import static diorama.speech.Wording.both;
import static diorama.speech.Wording.seconds;

import diorama.intent.Reason;
import diorama.look.Role;
import java.util.Optional;

/// Why something was not done, or what has to be known first, with what can be done instead.
public final class Reasons {
    private Reasons() {}

    public static Sentence say(Reason reason) {
        return switch (reason) {
            case Reason.NoMedia() ->
                both("There are no photos for that yet. Please upload or add some first.", "还没有可用的照片，请先上传照片。");
            case Reason.AllUsed() ->
                both(
                        "All your uploads are in the film already. Please upload the new one first, or name the one you mean.",
                        "上传的素材都已经在影片里了。请先上传新的，或者说出是哪一张。");
            case Reason.NoFilm(var uploads) ->
                both(
                        "There is no film yet, only {} uploads. What film shall I make of them?",
                        "还没有影片，只有 {} 个素材。想做成什么样的视频？",
                        uploads);
            case Reason.NoSuchPicture(var asked, var count)
            when asked == 0 ->
                both(
                        "There is no such picture; the film has {}. Which one do you mean?",
                        "没有这一张，影片里只有 {} 张。你指的是哪一张？",
                        count);
            case Reason.NoSuchPicture(var asked, var count) ->
                both(
                        "There is no picture {}: the film has only {}. Which one do you mean?",
                        "没有第 {} 张：影片里只有 {} 张。你指的是哪一张？",
                        asked,
                        count);
            case Reason.NoSuchName(var name, var names) ->
                both(
                        "\"{}\" is not in the film. It has {}. Which one do you mean?",
                        "影片里没有“{}”，只有{}。你指的是哪一张？",
                        name,
                        Wording.names(names));
            case Reason.NothingLeft() -> both("That leaves no picture. Which ones do you mean?", "这样就没有照片了。你指的是哪几张？");
            case Reason.WhatGoes() ->
                both(
                        "Everything would leave no film, so nothing changed. Say \"start over\" to empty it, or what shall go: which pictures, the music, the words?",
                        "全部去掉就没有影片了，所以没有改动。要清空可以说“重新开始”；或者告诉我去掉什么：哪几张照片、音乐、还是文字？");
            case Reason.NoneMatch(var isVideo) ->
                isVideo
                        ? both("There is no video clip in the film, only photos.", "影片里没有视频片段，只有照片。")
                        : both("There are no photos in the film, only clips.", "影片里没有照片，只有视频片段。");
            case Reason.KeepOnly(var names, var others) ->
                both(
                        others == 1
                                ? "Keep only {} and remove the other one?"
                                : "Keep only {} and remove the other {}?",
                        "只留 {}，删掉其余 {} 张吗？",
                        Wording.names(names),
                        others);
            case Reason.WhichPictures(var names) ->
                both("Which picture do you mean? There are {}.", "你指的是哪一张？现在有{}。", Wording.names(names));
            case Reason.WhichWords(var words) ->
                both("Which words do you mean: {}?", "你指的是哪一段文字：{}？", Texts.quoted(words));
            case Reason.WhatWords(var role) -> both("What shall the {} say?", "{}要写什么？", Looks.named(role.names()));
            case Reason.NoWords(var role) -> noWords(role);
            case Reason.NoWordsIn(var colour) ->
                both("No words in the film are {}.", "影片里没有{}的文字。", Looks.colour(colour));
            case Reason.CannotTell(var quality, var names) ->
                both(
                        "I can't tell which pictures are \"{}\". Name them, or give their numbers: there are {}.",
                        "我看不出哪几张是“{}”的。请说出名字，或者第几张：现在有{}。",
                        quality,
                        Wording.names(names));
            case Reason.MusicInside(var names, var startMs) ->
                both(
                        "Music can begin later or end earlier, but not pause or change just for {}, so it stays as it is. Say for example \"stop the music at {} s\", or make all of it quieter.",
                        "音乐可以晚点开始或早点结束，但不能只在 {} 停下或变化，所以没有改动。可以说“音乐到 {} 秒为止”，或者把音乐整体调小。",
                        Wording.names(names),
                        seconds(startMs));
            case Reason.NoSuchWords(var asked, var there) -> Texts.noSuch(asked, there);
            case Reason.NoMusic() ->
                both("There is no music in the film. Say for example \"add piano music\".", "影片里没有音乐。可以说“加一段钢琴曲”。");
            case Reason.NoBeat(var music) ->
                both("I hear no beat in {}, so the cuts stay where they are.", "在{}里听不出节拍，剪辑点保持不变。", music);
            case Reason.NoTable() ->
                both(
                        "There is no colour table yet. Add a .cube file, then say it again.",
                        "还没有调色表。请先添加一个 .cube 文件，再说一次。");
            case Reason.NoVoice() ->
                both("Nothing is read aloud in the film, so there is no voice to remove.", "影片里没有朗读的声音，不用去掉。");
            case Reason.OtherTongue(var asked) ->
                asked == diorama.draft.Language.CHINESE
                        ? both(
                                "I read words in the language that they are written in, and nothing is written in Chinese. Write them in Chinese, then I read them so.",
                                "文字是什么语言就用什么语言读，影片里没有中文。请先把文字改成中文，再让我读。")
                        : both(
                                "I read words in the language that they are written in, and nothing is written in English. Write them in English, then I read them so.",
                                "文字是什么语言就用什么语言读，影片里没有英文。请先把文字改成英文，再让我读。");
            case Reason.NothingToRead() ->
                both(
                        "There are no words in the film to read aloud. Add captions first, for example: caption the first photo 'Our summer'.",
                        "影片里还没有可以朗读的文字。先加字幕，例如：给第一张照片加字幕“我们的夏天”。");
            case Reason.NoSoundFile(var names)
            when names.isEmpty() ->
                both(
                        "There is no such sound file among your uploads. Upload it, or say a mood such as \"lo-fi\".",
                        "没有找到这个音乐文件。请先上传，或者说一种风格，比如“lofi”。");
            case Reason.NoSoundFile(var names) ->
                both(
                        "There is no such sound file; you brought {}. Which one?",
                        "没有这个音乐文件，你上传的有{}。用哪一个？",
                        Wording.names(names));
            case Reason.NotTogether(var asked, var most) ->
                both(
                        "Two to {} pictures can be seen at once, not {}. Which ones shall it be?",
                        "可以同时显示两张到 {} 张，{} 张不行。要哪几张？",
                        most,
                        asked);
            case Reason.NoTransitions() ->
                both(
                        "There are only plain cuts, so no transition can change. Say for example \"add crossfades\".",
                        "现在全是硬切，没有可以调整的转场。可以说“加上叠化”。");
            case Reason.NoMotion() ->
                both(
                        "The pictures stand still, so no motion can change. Say for example \"zoom in slowly\".",
                        "现在的照片没有运镜可以调整。可以说“慢慢放大”。");
            case Reason.NoSuchGap(var pictures) ->
                both(
                        "There is no transition there: it needs a picture before it, and there are only {}.",
                        "那里没有转场：转场要在两张之间，而影片只有 {} 张。",
                        pictures);
            case Reason.LengthOutside(var asked, var least, var most) ->
                both(
                        "{} s is not possible here; it can be {} s to {} s. How long shall it be?",
                        "{} 秒不行，只能在 {} 秒到 {} 秒之间。想要多长？",
                        seconds(asked),
                        seconds(least),
                        seconds(most));
            case Reason.AmountOutside(var asked, var least, var most) -> Amounts.outside(asked, least, most);
            case Reason.ClipTooShort(var name, var length) ->
                both(
                        "{} is only {} s long, so it cannot be seen for longer. Shall it play slower?",
                        "{} 只有 {} 秒，不能停留更久。要放慢播放吗？",
                        name,
                        seconds(length));
            case Reason.OneIsMissing(var numbers, var count) ->
                both(
                        "An order needs each number from 1 to {} once; {} does not. In which order?",
                        "顺序要把 1 到 {} 每个都写一次，{} 不行。想要什么顺序？",
                        count,
                        numbers);
            case Reason.NothingToUndo() -> both("There is nothing to undo: no change was made yet.", "没有可以撤销的步骤。");
            case Reason.NothingToRedo() -> both("There is nothing to redo: no step was undone.", "没有可以重做的步骤。");
            case Reason.NoSuchStep _ ->
                both("No earlier step did that, so there is nothing to go back to.", "之前没有这样的步骤，无法退回。");
            case Reason.Gone(var subject, var names) ->
                names.isEmpty()
                        ? both("Nothing changed. Shall I bring it back? Say \"yes\".", "没有改动。要恢复吗？说“好”就行。")
                        : both(
                                "Nothing changed. Shall I bring back {}? Say \"yes\".",
                                "没有改动。要找回{}吗？说“好”就行。",
                                Sides.named(subject, names));
            case Reason.WhatPart() -> both("What shall I change, and how?", "想改哪里，怎么改？");
            case Reason.Beyond(var wish) -> NotDone.say(wish);
            case Reason.Contradicts(var one, var other) ->
                both("It can't be both {} and {}. Which one shall it be?", "{}和{}不能同时做到。要哪一个？", said(one), said(other));
            case Reason.Unclear(var words, var nearest) -> Unheard.unclear(words, nearest);
            case Reason.Impossible(var words, var why) -> Amounts.impossible(words, why);
            case Reason.Unchecked(var condition, var wish) -> Unheard.unchecked(condition, wish);
            case Reason.Unread(var parts, var nearest) -> Unheard.unread(parts, nearest);
        };
    }

    /// `10 s` is 10 秒.
    private static Sentence said(String amount) {
        return new Sentence(amount, amount.endsWith(" s") ? amount.substring(0, amount.length() - 1) + "秒" : amount);
    }

    private static Sentence noWords(Optional<Role> role) {
        var name = role.map(r -> Looks.named(r.names())).orElse(new Sentence("text", "文字"));
        return both(
                "There is no {} in the film. Say for example: add the title \"Our summer\".",
                "影片里没有{}。可以说：加标题“我们的夏天”。",
                name);
    }
}
