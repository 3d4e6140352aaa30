package diorama.client;

import diorama.speech.Sentence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The client's own sentences.
final class Says {
    static final Sentence GREETING = new Sentence("""
            Diorama turns your photos and plain words into a film. Try saying:
              turn my photos into a 15-second video with smooth transitions
              add lo-fi music at 30%
              make it vertical for TikTok
              export as 1080p
            Bring files by typing their names. "status" shows the tracks, "credits" what you have left, "bye" ends.""", """
            Diorama 用你的照片和一句话做出视频。可以这样说：
              用这些照片做一个 15 秒的视频，转场流畅
              加 lofi 音乐，音量 30%
              改成抖音竖屏
              导出 1080p
            直接输入文件名就能添加素材；“状态”看轨道，“积分”看余额，“再见”结束。""");
    static final Sentence CONNECTING = new Sentence("Connecting…", "正在连接…");
    static final Sentence BYE = new Sentence("Bye.", "再见。");
    static final Sentence STILL_WORKING = new Sentence("Still working on it…", "还在处理，请稍等…");
    static final Sentence DROPPED = new Sentence(
            "The connection broke; your request is not sent twice. Finding out what became of it…",
            "连接断了，不会重复发送你的请求。正在确认结果…");
    static final Sentence UNKNOWN_END = new Sentence(
            "The connection broke, and the film has not changed since. Say \"status\" later, or ask again.",
            "连接断了，之后影片没有变化。请稍后说“状态”查看，或者再说一次。");
    static final Sentence NOTHING_CHANGED = new Sentence(
            "The server said nothing, and the film has not changed. Try other words.", "服务器没有回应，影片也没有变化。换个说法试试。");
    static final Sentence OWN_TOKEN_OVER = new Sentence(
            "The token in NEMO_TOKEN is no longer valid; going on with an anonymous one.",
            "NEMO_TOKEN 里的令牌已失效，改用匿名令牌继续。");
    static final Sentence NOTHING_TO_EXPORT = new Sentence(
            "There is no film to export yet. Bring photos and say what you want first.", "还没有可以导出的影片。先添加照片，说说想要什么。");
    static final Sentence EXPORTING = new Sentence("Exporting…", "正在导出…");
    static final Sentence NO_TRACKS = new Sentence("The film is empty.", "影片还是空的。");
    static final Sentence WHICH_FILES = new Sentence(
            "Which files? Type or drop their names here: upload beach.jpg \"my song.mp3\", a folder, or a web address.",
            "要添加哪些文件？在这里输入或拖入文件名：上传 beach.jpg \"my song.mp3\"，也可以是文件夹或网址。");
    static final Sentence SAY_IT = new Sentence(
            "There is nothing to drag or adjust by hand here: say how you want it, such as \"move the second photo to the front\".",
            "这里不用手动拖拽或调整：直接说想要的效果，比如“把第二张放到最前面”。");
    static final Sentence BATCH_NEEDS_FILES =
            new Sentence("Bring the files first, then say what should become of each.", "先添加文件，再说每个要怎么处理。");
    static final Sentence PRESSED =
            new Sentence("(The server speaks of a button; it is done for you here.)", "（服务器让点按钮，这里直接替你完成。）");

    private Says() {}

    static Sentence connected(String server) {
        return new Sentence("Connected to " + server + ".", "已连接 " + server + "。");
    }

    static Sentence tooMany(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return new Sentence(
                "The server asks to wait a moment; trying again in " + seconds + " s.",
                "服务器请求稍候，" + seconds + " 秒后重试。");
    }

    static Sentence sessionAnew(int files) {
        return files == 0
                ? new Sentence("The session had ended; a new one is open.", "会话已过期，已开启新的会话。")
                : new Sentence(
                        "The session had ended; a new one is open, and your " + files + " files are brought again.",
                        "会话已过期，已开启新的会话，并重新上传 " + files + " 个文件。");
    }

    static Sentence brought(List<String> names) {
        return listed("Brought", "已添加", names);
    }

    static Sentence files(List<String> names) {
        return listed("Your files", "你的素材", names);
    }

    private static Sentence listed(String english, String chinese, List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(6, names.size())));
        String more = names.size() > 6 ? " +" + (names.size() - 6) : "";
        return new Sentence(english + ": " + some + more + ".", chinese + "：" + some.replace(", ", "、") + more + "。");
    }

    static Sentence bringing(int done, int all) {
        return new Sentence("Uploading " + done + " of " + all, "正在上传 " + done + "/" + all);
    }

    static Sentence notFound(String name) {
        return new Sentence("There is no file " + name + ".", "找不到文件 " + name + "。");
    }

    static Sentence about(String name, Sentence what) {
        return new Sentence(name + ": " + what.english(), name + "：" + what.chinese());
    }

    static Sentence credits(long available, long frozen) {
        return frozen == 0
                ? new Sentence(
                        "You have " + available + " credits. Exports cost none.", "你还有 " + available + " 积分，导出不消耗积分。")
                : new Sentence(
                        "You have " + available + " credits, and " + frozen + " are set aside for running work.",
                        "你还有 " + available + " 积分，另有 " + frozen + " 积分为进行中的任务预留。");
    }

    static Sentence exporting(int percent) {
        return new Sentence("Exporting " + percent + "%", "正在导出 " + percent + "%");
    }

    static Sentence exported(Path file, long sizeBytes, double seconds) {
        String size = sizeBytes < 1_000_000
                ? Math.max(1, sizeBytes / 1000) + " kB"
                : String.format(java.util.Locale.ROOT, "%.1f MB", sizeBytes / 1e6);
        String length = seconds > 0 ? ", " + Changes.seconds(Math.round(seconds * 1000)) + " s" : "";
        String facts = " (" + size + length + ")";
        return new Sentence("The film is ready: " + file + facts, "影片导出完成：" + file + facts.replace(" s)", " 秒)"));
    }

    static Sentence exportFailed(String why) {
        return new Sentence(
                "The export failed" + (why.isBlank() ? "." : ": " + why) + " Say \"export\" to try again.",
                "导出失败" + (why.isBlank() ? "。" : "：" + why) + " 说“导出”可以再试一次。");
    }

    static Sentence stuck(String id) {
        return new Sentence(
                "The export has stood still for too long. It may still end on the server, as " + id
                        + "; say \"export\" to try again.",
                "导出长时间没有进展。它可能仍在服务器上继续（" + id + "）；说“导出”可以再试一次。");
    }

    static Sentence batchItem(int index, int all, String name, String wish) {
        return new Sentence(
                index + " of " + all + ", " + name + ": " + wish, "第 " + index + "/" + all + " 个，" + name + "：" + wish);
    }

    static Sentence batchDone(int done, int all) {
        return new Sentence(done + " of " + all + " are done.", all + " 个中完成了 " + done + " 个。");
    }
}
