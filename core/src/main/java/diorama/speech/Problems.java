package diorama.speech;

import diorama.draft.Language;
import diorama.problem.Problem;
import java.util.List;

/// A problem in two sentences: what is wrong, and what to do next.
public final class Problems {
    private static final String READABLE_ENGLISH = "Use JPG, PNG, WEBP, HEIC, GIF, TIFF or BMP photos, MP4, MOV, AVI,"
            + " WEBM or MKV clips, or MP3, WAV, M4A, AAC, FLAC or OGG sound.";
    private static final String READABLE_CHINESE =
            "可以用 JPG、PNG、WEBP、HEIC、GIF、TIFF、BMP 照片，MP4、MOV、AVI、WEBM、MKV 视频，或 MP3、WAV、M4A、AAC、FLAC、OGG 声音。";

    private Problems() {}

    /// The whole of it: what is wrong and, where there is one, the remedy.
    public static String say(Problem problem, Language language) {
        return whatIsWrong(problem).and(remedy(problem)).in(language);
    }

    public static Sentence whatIsWrong(Problem problem) {
        return switch (problem) {
            case Problem.EmptyFile(var name) -> both("{} is empty.", "{} 是空文件。", name);
            case Problem.NotMedia(var name, var looksLike)
            when looksLike.isEmpty() ->
                both("{} is not a photo, clip or sound that we can read.", "{} 不是我们能读的照片、视频或声音。", name);
            case Problem.NotMedia(var name, var looksLike) ->
                both("{} is not a photo, clip or sound: it looks like {}.", "{} 不是照片、视频或声音，看起来是 {}。", name, looksLike);
            case Problem.Damaged p ->
                both("{} is damaged: its {} content cannot be read.", "{} 已损坏，里面的 {} 内容读不出来。", p.name(), p.kind());
            case Problem.PartlyDamaged(var name, var percent) ->
                both("{} is partly damaged; {}% of it can be shown.", "{} 部分损坏，能显示其中的 {}%。", name, percent);
            case Problem.TooLarge(var name, var size, var limit) ->
                both("{} is too large: {}, the limit is {}.", "{} 太大了：{}，上限是 {}。", name, bytes(size), bytes(limit));
            case Problem.TooManyPixels(var name, var width, var height, var limit) ->
                both(
                        "{} has too many pixels: {}x{}; up to {} million and {} a side are read.",
                        "{} 像素太多：{}x{}，最多能读 {} 百万像素、每边 {}。",
                        name,
                        width,
                        height,
                        limit.pixels() / 1_000_000,
                        limit.sidePx());
            case Problem.FileNotFound(var name) -> both("There is no file {}.", "找不到文件 {}。", name);
            case Problem.FolderNotFound(var name) -> both("There is no folder {}.", "没有文件夹 {}。", name);
            case Problem.CannotRead p -> both("{} cannot be read.", "{} 无法读取。", p.name());
            case Problem.NothingUsable(var given) ->
                given == 0
                        ? both("There are no photos or clips yet.", "还没有照片或视频。")
                        : both(
                                "None of the {} files is a photo or clip that we can read.",
                                "{} 个文件里没有能用的照片或视频。",
                                given);
            case Problem.BadDraft(var where, var found, var wanted) ->
                both(
                        "The draft is not right at {}: {}, where {} is wanted.",
                        "草稿在 {} 处不对：现在是 {}，应当是 {}。",
                        where,
                        found,
                        wanted);
            case Problem.MediaMissing(var names) ->
                new Sentence(
                        "The draft uses files that are not here: " + String.join(", ", names) + ".",
                        "草稿用到的文件不在这里：" + String.join("、", names) + "。");
            case Problem.MediaMoved(var name, var wasAt) ->
                both("{} is not where it was: {}.", "{} 不在原来的位置：{}。", name, wasAt);
            case Problem.MediaChanged(var name) ->
                both("{} has changed since it was brought; it is used as it is now.", "{} 在加入之后被改过，将按现在的样子使用。", name);
            case Problem.NoProject() -> both("There is no project to go on with yet.", "还没有可以继续的项目。");
            case Problem.NothingToRender() ->
                both("The film is empty, so there is nothing to export.", "影片还是空的，没有可以导出的内容。");
            case Problem.ShownAs(var asked, var shownAs) ->
                both("\"{}\" cannot be painted yet and is shown as {}.", "“{}”暂时还画不出来，先显示为 {}。", asked, shownAs);
            case Problem.ReadTooFast(var words, var shownMs, var neededMs) ->
                both(
                        "\"{}\" is seen for {} s; reading it takes about {} s.",
                        "“{}”只显示 {} 秒，读完大约需要 {} 秒。",
                        Wording.shortened(words),
                        Wording.seconds(shownMs),
                        Wording.seconds(neededMs));
            case Problem.WordsCut(var words) ->
                both(
                        "\"{}\" is too long for the picture, so only its beginning is shown.",
                        "“{}”太长，画面放不下，只显示开头。",
                        Wording.shortened(words));
            case Problem.LettersMissing(var letters) ->
                both("Our fonts have no letters for {}; they are left out.", "我们的字体里没有 {}，已略去。", letters);
            case Problem.CannotWrite p -> both("{} cannot be written.", "无法写入 {}。", p.path());
            case Problem.UnknownForm(var path) ->
                both("The name {} does not say what to make.", "从文件名 {} 看不出要做成什么格式。", path);
            case Problem.FileExists(var path) -> both("{} is there already.", "{} 已经存在。", path);
            case Problem.EncodingFailed _ -> both("The film could not be encoded.", "影片编码失败。");
            case Problem.FilmIsWrong(var path, var what, var planned, var found) ->
                both(
                        "{} was measured and its {} is not as planned: {} instead of {}.",
                        "检查 {} 时发现{}与计划不符：现在是 {}，应为 {}。",
                        path,
                        what,
                        found,
                        planned);
            case Problem.MachineLacks(var what, var wanted, var found) ->
                both(
                        "This machine lacks {}: {} is needed, {} was found.",
                        "这台机器缺少 {}：需要 {}，现有 {}。",
                        what,
                        wanted,
                        found);
            case Problem.BadToken() -> both("This token is not valid, or its time is over.", "令牌无效或已过期。");
            case Problem.NoSession() -> both("There is no such session.", "没有这个会话。");
            case Problem.NoCredits p ->
                both("That needs {} credits, and {} are left.", "这需要 {} 积分，还剩 {}。", p.needed(), p.available());
            case Problem.ClientIdMissing() -> both("The header X-Client-Id is missing.", "缺少请求头 X-Client-Id。");
            case Problem.AttributionMissing(var headers) ->
                new Sentence(
                        "These headers are missing: " + String.join(", ", headers) + ".",
                        "缺少请求头：" + String.join("、", headers) + "。");
            case Problem.ScopeMissing(var scope) ->
                both("This token may not do that: it lacks the scope {}.", "这个令牌没有 {} 权限。", scope);
            case Problem.NotFromHere(var what) ->
                both("This server does not answer calls from elsewhere: {}.", "这个服务器不接受来自别处的请求：{}。", what);
            case Problem.BadRequest(var where, var wanted) ->
                new Sentence(
                        "The request is not right at " + where + ": " + wanted + " is wanted.",
                        "请求在 " + Glossary.chinese(where) + " 处不对：应当是" + Glossary.chinese(wanted) + "。");
            case Problem.BodyTooLarge(var limit) ->
                both("The request is too large: the limit is {}.", "请求太大了：上限是 {}。", bytes(limit));
            case Problem.NotThere(var what) ->
                new Sentence("There is no " + what + " here.", "这里没有这个" + Glossary.chinese(what) + "。");
            case Problem.IdTaken(var id) -> both("The id {} is in use for another film.", "编号 {} 已用于另一部影片。", id);
            case Problem.InUse(var name) ->
                both("The film, or a step of it that can be undone, uses {}.", "影片或可以撤销的步骤还在用 {}。", name);
            case Problem.ChangedMeanwhile(var revision) ->
                both("The film has changed meanwhile: it is at revision {}.", "影片已有改动：现在是第 {} 版。", revision);
            case Problem.TooMany p ->
                new Sentence("Too many " + p.what() + " at once.", Glossary.chinese(p.what()) + "太多了。");
            case Problem.AddressRefused(var address) ->
                both("{} is not an address that we fetch from.", "不能从 {} 这个地址获取文件。", address);
            case Problem.CannotFetch p -> both("{} could not be fetched.", "无法获取 {}。", p.address());
            case Problem.Cancelled() -> both("Cancelled.", "已取消。");
        };
    }

    public static Sentence remedy(Problem problem) {
        return switch (problem) {
            case Problem.EmptyFile _ -> both("Copy it again from the camera or phone.", "请从相机或手机重新拷贝一份。");
            case Problem.NotMedia _, Problem.NothingUsable _ -> new Sentence(READABLE_ENGLISH, READABLE_CHINESE);
            case Problem.Damaged _ ->
                both("Open it in another program and save it anew, or leave it out.", "请用别的软件打开后另存一份，或者不用它。");
            case Problem.PartlyDamaged _ -> both("Bring a better copy if you have one.", "如果有更好的副本，请换上。");
            case Problem.TooLarge _ -> both("Make it smaller or trim it, then try again.", "请压缩或剪短后再试。");
            case Problem.TooManyPixels _ -> both("Save a smaller copy and use that.", "请另存一份小一点的再用。");
            case Problem.FileNotFound _ -> both("Check the name and the folder.", "请检查文件名和文件夹。");
            case Problem.FolderNotFound _ -> both("Make it first or choose another.", "请先建好它，或换一个文件夹。");
            case Problem.CannotRead _ ->
                both("Check that you may read it and that its disk is there.", "请检查读取权限和磁盘是否还在。");
            case Problem.BadDraft _ ->
                both("Mend that place or start from the last saved draft.", "请修正该处，或从上次保存的草稿开始。");
            case Problem.MediaMissing _ ->
                both("Bring these files again or take them out of the film.", "请重新添加这些文件，或把它们从影片里去掉。");
            case Problem.MediaMoved _ ->
                both(
                        "Put it back, say where it is now (--media FOLDER), or take it out of the film.",
                        "请放回原处，或用 --media 文件夹 指明现在的位置，或把它从影片里去掉。");
            case Problem.NoProject _ ->
                both("Make a film first, or name a project (--project FILE).", "请先做一部影片，或用 --project 文件 指明项目。");
            case Problem.NothingToRender _ -> both("Add photos and say what film you want.", "请先添加照片，再说想要什么样的影片。");
            case Problem.CannotWrite _ ->
                both("Choose a folder that you may write to, with room left.", "请换一个可写并且有空间的文件夹。");
            case Problem.UnknownForm _ ->
                both(
                        "End it with .mp4, .mov, .mkv, .webm or .gif for a film, .jpg or .png for a still of it, or .y4m for raw frames.",
                        "影片请以 .mp4、.mov、.mkv、.webm 或 .gif 结尾，静态海报以 .jpg 或 .png 结尾，未压缩画面以 .y4m 结尾。");
            case Problem.FileExists _ ->
                both("Choose another name, or say that it may be replaced (-y).", "请换个名字，或者允许覆盖（-y）。");
            case Problem.EncodingFailed _ ->
                both("Try again; if it stays, try a smaller size.", "请再试一次；如果还不行，换小一点的尺寸。");
            case Problem.FilmIsWrong _ -> both("The file was not kept; export once more.", "文件没有保留，请再导出一次。");
            case Problem.MachineLacks p -> both("Install or update {}.", "请安装或更新 {}。", p.what());
            case Problem.BadToken _ -> both("Ask for a new one with the same client id.", "请用同一个客户端编号重新申请。");
            case Problem.NoSession _ -> both("Open a new one and bring the files again.", "请新建会话并重新上传素材。");
            case Problem.NoCredits p -> both("More can be had here: {}", "可以在这里获取更多：{}", p.link());
            case Problem.ClientIdMissing _ -> both("Make an id once, keep it, and send it.", "请生成一个固定的编号并一起发送。");
            case Problem.AttributionMissing _ -> both("Send them and try again.", "请补上后再试。");
            case Problem.ScopeMissing _ -> both("Use a token that may.", "请换一个有权限的令牌。");
            case Problem.NotFromHere _ -> both("Call it by an address that it was started for.", "请用启动时允许的地址访问。");
            case Problem.BadRequest _, Problem.CannotFetch _, Problem.AddressRefused _ ->
                both("Check it and try again.", "请检查后再试。");
            case Problem.BodyTooLarge _ -> both("Send less at once.", "请分几次发送。");
            case Problem.IdTaken _ -> both("Choose a new id.", "请换一个编号。");
            case Problem.InUse _ -> both("It goes with its session.", "删除会话时会一起删除。");
            case Problem.ChangedMeanwhile _ -> both("Read it again and repeat the change.", "请重新读取后再改。");
            case Problem.TooMany p -> both("Try again in {} s.", "请在 {} 秒后再试。", p.waitSeconds());
            case Problem.Cancelled _ ->
                both("What is finished is kept: start it again and it goes on from there.", "已完成的部分都保留着：再来一次就会接着做。");
            case Problem.ReadTooFast _ -> both("Show it longer or say it shorter.", "可以让它多停留一会儿，或者写短一点。");
            case Problem.WordsCut _ -> both("Write less, or spread it over several captions.", "请写短一点，或分成几条字幕。");
            case Problem.LettersMissing _ -> both("Name a font file of your own as the font.", "请把字体设为您自己的字体文件。");
            case Problem.ShownAs _, Problem.MediaChanged _, Problem.NotThere _ -> Sentence.NONE;
        };
    }

    private static Sentence both(String english, String chinese, Object... facts) {
        return Wording.both(english, chinese, facts);
    }

    /// A size as people read it: 200 MB, 1.4 GB.
    private static String bytes(long size) {
        var units = List.of("bytes", "kB", "MB", "GB", "TB");
        double value = size;
        int unit = 0;
        while (value >= 1000 && unit < units.size() - 1) {
            value /= 1000;
            unit++;
        }
        return Wording.number(value, unit == 0 ? 0 : 1) + " " + units.get(unit);
    }
}
