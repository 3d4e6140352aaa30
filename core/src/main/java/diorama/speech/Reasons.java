package diorama.speech;

import static diorama.speech.Wording.both;
import static diorama.speech.Wording.seconds;

import diorama.intent.Intent;
import diorama.intent.Reason;
import diorama.intent.Subject;
import diorama.look.Role;
import java.util.List;
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
            case Reason.AmountOutside(var asked, var least, var most) ->
                both(
                        "{} is not possible; it can be {} to {}. Nothing changed; how much shall it be?",
                        "{} 不行，只能在 {} 到 {} 之间，所以没有改动。想要多少？",
                        asked,
                        least,
                        most);
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
            case Reason.Beyond(var wish) -> beyond(wish);
            case Reason.Contradicts(var one, var other) ->
                both("It can't be both {} and {}. Which one shall it be?", "{}和{}不能同时做到。要哪一个？", said(one), said(other));
            case Reason.Unclear(var words, var nearest) -> unclear(words, nearest);
            case Reason.Impossible(var words, var why) -> Amounts.impossible(words, why);
            case Reason.Unchecked(var condition, var wish) -> unchecked(condition, wish);
            case Reason.Unread(var parts, var nearest) -> unread(parts, nearest);
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

    private static Sentence beyond(Intent.Beyond wish) {
        return switch (wish) {
            case CHANGE_CONTENT ->
                both(
                        "I can't change what people or things in a photo do. I can move the view over it, crop, colour or caption it.",
                        "我不能改变照片里的人和物，没法让他们动起来。可以给照片加运镜、裁切、调色或字幕。");
            case REMOVE_CONTENT ->
                both(
                        "I can't take people or things out of a photo. I can crop or zoom past them, or leave the photo out.",
                        "我不能抹掉照片里的人或物。可以放大避开，或者不用这张。");
            case NEW_PICTURES ->
                both(
                        "I can't invent new pictures or scenes; I only use what you bring. Upload more photos, or use these in another way.",
                        "我不能凭空生成新画面，只用你提供的素材。可以再上传照片，或者换种方式用现有的。");
            case VOICE ->
                both(
                        "I read aloud in English and in Chinese only. In any other language I can show captions, or play a sound file that you upload.",
                        "我只能用英文和中文朗读。别的语言可以做成字幕，或者播放你上传的声音。");
            case LIP_SYNC ->
                both("I can't make mouths move to words. I can show the words as captions.", "我不能让人物对口型。可以把话做成字幕。");
            case SONGS ->
                both(
                        "I can't bring songs from elsewhere. Upload the file, or choose lo-fi, piano, acoustic, upbeat, electronic, ambient, cinematic or epic.",
                        "我没有现成的歌曲。请上传音乐文件，或选 lofi、钢琴、吉他、欢快、电子、氛围、电影感、史诗。");
            case STICKERS ->
                both(
                        "I can't add stickers or drawings. I can write words, emoji included, in any corner.",
                        "我不能加贴纸或涂鸦。可以在任意角落写字，也可以写表情符号。");
            case SPLIT_SCREEN ->
                both(
                        "Make the film first; then I can put two to four of its pictures side by side.",
                        "请先做出影片，然后可以让其中两到四张并排出现。");
            case CAPTION_FILE ->
                both(
                        "I can't read a caption file within a conversation; on the command line, give it to `diorama make` with the photos. Here, say the lines: caption for photo 1: \"…\".",
                        "对话里还读不了字幕文件；在命令行里可以和照片一起交给 `diorama make`。这里可以直接说：给第一张加字幕：……");
            case BACKWARDS ->
                both(
                        "I can't play a clip backwards. I can reverse the order of the pictures, or play the clip slower or faster.",
                        "视频片段还不能倒放。可以把照片顺序倒过来，或者让片段变慢、变快。");
            case EXPORT_PLACE ->
                both(
                        "I can't write to a place of your choice: the film is made, and you download it from here. Say \"export\" when you want it.",
                        "我不能把影片写到指定的路径：导出后请在这里下载。想要的时候说“导出”就行。");
            case EXPORT_KIND ->
                both(
                        "I can't make that kind of file. I can export mp4, mov, webm, mkv or gif: say for example \"export as mp4\".",
                        "这种格式导不出来。可以导出 mp4、mov、webm、mkv 或 gif，比如说“导出成 mp4”。");
            case EXPORT_SIZE ->
                both(
                        "I can't export that large; 4K (2160p) is the most. Say for example \"export in 4k\".",
                        "导不出这么大的尺寸，最大 4K（2160p）。比如说“导出 4k”。");
            case SECOND_VERSION ->
                both(
                        "I keep one film at a time. Export this one first, then say how the other shall be, for example \"make it 10 seconds\"; \"undo\" brings this one back.",
                        "我一次只做一部影片。请先导出这一部，再说另一版要怎样，比如“改成 10 秒”；之后说“撤销”可以回到这一部。");
            case UPSCALE ->
                both(
                        "I can't add detail that a photo doesn't have. I can make it sharper, brighter or richer in contrast.",
                        "我不能给照片补出没有的细节。可以锐化、提亮或加对比度。");
        };
    }

    private static Sentence unclear(String words, Subject nearest) {
        String shown = Wording.shortened(words);
        return both("I did not understand \"{}\", so nothing changed. {}", "没听懂“{}”，所以没有改动。{}", shown, offer(nearest));
    }

    private static Sentence unchecked(String condition, String wish) {
        String shown = Wording.shortened(condition);
        return wish.isBlank()
                ? both(
                        "I can't see whether \"{}\" is so, so I left that alone. Say outright what shall be done.",
                        "我没法判断“{}”，这部分没有做。请直接说要怎么做。",
                        shown)
                : both(
                        "I can't see whether \"{}\" is so, so I did not do \"{}\". If it is so, say just that, and of which picture.",
                        "我没法判断“{}”，所以没有做“{}”。如果是这样，请直接说要怎么做、是哪一张。",
                        shown,
                        Wording.shortened(wish));
    }

    private static Sentence unread(List<String> parts, Subject nearest) {
        var shown = Texts.quoted(parts.stream().map(Wording::shortened).toList());
        return nearest == Subject.NOTHING
                ? both("I did not understand {}, so I left that out.", "没听懂{}，这部分没有做。", shown)
                : both("I did not understand {}, so I left that out. {}", "没听懂{}，这部分没有做。{}", shown, offer(nearest));
    }

    /// What can be done with what the words seem to be about.
    private static Sentence offer(Subject nearest) {
        return switch (nearest) {
            case FILM, NOTHING ->
                both(
                        "You can say for example \"make it 20 seconds\", \"remove the second photo\", \"add piano music\" or \"title 'Our summer'\".",
                        "可以说“改成 20 秒”“删掉第二张”“加钢琴曲”“开头加标题‘我们的夏天’”。");
            case PICTURES, ORDER ->
                both(
                        "With pictures I can: remove, keep, move, swap, repeat, replace or hold them longer. Which one, and what?",
                        "照片可以删、留、移动、对调、重复、替换或延长。是哪一张，要怎么做？");
            case TRANSITIONS ->
                both(
                        "Transitions can be crossfade, fade through black, wipe, slide, zoom or none, and of any length. Which one?",
                        "转场可以是叠化、黑场、擦除、滑动、缩放或硬切，时长随意。要哪一种？");
            case MOTION ->
                both("Pictures can zoom in or out, pan, or stand still. Which one?", "照片可以放大、缩小、平移或静止。要哪一种？");
            case COLOURS ->
                both(
                        "Pictures can be warm, cool, black and white, sepia, vintage, vivid, brighter or darker. Which one?",
                        "颜色可以调暖、调冷、黑白、怀旧、复古、鲜艳、变亮、变暗。要哪一种？");
            case CANVAS ->
                both(
                        "The film can be 16:9, 9:16, 1:1, 4:5 or 3:4; pictures can fill it or be shown whole. Which one?",
                        "画面可以是 16:9、9:16、1:1、4:5、3:4，照片可以铺满或完整显示。要哪一种？");
            case WORDS ->
                both(
                        "Words can be a title, caption, credit or watermark, of any place, size and colour. What shall they say?",
                        "文字可以是标题、字幕、片尾或水印，位置、大小、颜色都能改。要写什么？");
            case MUSIC ->
                both(
                        "Music can be lo-fi, piano, acoustic, upbeat, electronic, ambient, cinematic, epic or your own file; louder, quieter or off. Which one?",
                        "音乐可以是 lofi、钢琴、吉他、欢快、电子、氛围、电影感、史诗或你自己的文件，也可以调大、调小、关掉。要哪一种？");
        };
    }
}
