package diorama.speech;

import static diorama.speech.Wording.both;

import diorama.intent.Intent;

/// What this program does not do, said plainly, with what it can do instead.
final class NotDone {
    private NotDone() {}

    static Sentence say(Intent.Beyond wish) {
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
}
