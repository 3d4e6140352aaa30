package diorama.speech;

import static diorama.speech.Wording.both;

import diorama.intent.Deed;
import diorama.intent.Film;

/// What is said when the studio takes over.
public final class Deeds {
    private Deeds() {}

    public static Sentence say(Deed deed, Film film) {
        return switch (deed) {
            case Deed.Export export ->
                both(
                        "Ready to export: {} s, {}, as {}{}.",
                        "可以导出了：{} 秒，{}，格式 {}{}。",
                        Wording.seconds(film.draft().lengthMs()),
                        Looks.canvas(film.draft().metadata().canvas().size()),
                        export.format().orElse("mp4"),
                        asked(export));
            case Deed.Save() -> both("Saved; the project keeps every step.", "已保存，每一步都在项目里。");
            case Deed.Credits() ->
                both("On your own machine everything is free: no credits are used.", "在你自己的电脑上全部免费，不消耗积分。");
            case Deed.Upload() ->
                both("Please upload the photos, clips or music that you want to add.", "请上传想加入的照片、视频或音乐。");
        };
    }

    /// What was said of the file, so that it is seen to be understood.
    private static Sentence asked(Deed.Export export) {
        var height = export.heightPx().map(px -> both(", {}p", "，{}p", px)).orElse(Sentence.NONE);
        var rate = export.framesPerSecond()
                .map(fps -> both(", {} fps", "，每秒 {} 帧", fps))
                .orElse(Sentence.NONE);
        var quality = export.quality()
                .map(_ -> new Sentence(", in high quality", "，高质量"))
                .orElse(Sentence.NONE);
        return new Sentence(
                height.english() + rate.english() + quality.english(),
                height.chinese() + rate.chinese() + quality.chinese());
    }

    /// The studio has begun to render; the film will be under the address.
    public static Sentence begun(String address) {
        return both("The export has begun. The film will be here: {}", "已开始导出，完成后可从这里下载：{}", address);
    }

    public static Sentence balance(long available) {
        return both("You have {} credits.", "你还有 {} 积分。", available);
    }
}
