package diorama.speech;

import static diorama.speech.Wording.both;

import diorama.intent.Subject;
import java.util.List;

/// What was not understood, or hangs on what cannot be seen, with what can be said instead.
final class Unheard {
    private Unheard() {}

    static Sentence unclear(String words, Subject nearest) {
        String shown = Wording.shortened(words);
        return both("I did not understand \"{}\", so nothing changed. {}", "没听懂“{}”，所以没有改动。{}", shown, offer(nearest));
    }

    static Sentence unchecked(String condition, String wish) {
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

    static Sentence unread(List<String> parts, Subject nearest) {
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
