package diorama.speech;

import static diorama.speech.Wording.both;

import java.util.List;

/// What is said of files that came without a wish.
public final class Arrivals {
    private Arrivals() {}

    public static Sentence laid(List<String> files, int count) {
        return both(
                "{}: {} captions are laid over the film; say undo to take them off.",
                "{}：已加上 {} 条字幕；说“撤销”即可去掉。",
                String.join(", ", files),
                count);
    }

    /// Subtitles that came first, now that there is a film.
    public static Sentence laid(int count) {
        return both("The {} captions that were waiting are laid over it.", "之前上传的 {} 条字幕已加上。", count);
    }

    /// Nothing was said, though perhaps something brought.
    public static Sentence wordless(int files) {
        return both(
                (files == 1 ? "{} file is here." : "{} files are here.")
                        + " Say what film you want, for example: make a 20 second film with crossfades.",
                "现在有 {} 个文件。请说想要什么样的影片，例如：做一个20秒的视频，淡入淡出转场。",
                files);
    }

    /// Nothing of them would be seen.
    public static Sentence behind(List<String> files) {
        return both(
                "{}: its captions begin after the film's end; they come on when it is long enough.",
                "{}：字幕都在影片结束之后；影片够长时就会加上。",
                String.join(", ", files));
    }

    public static Sentence kept(List<String> files, int count) {
        return both(
                "{}: {} captions are kept, and come on as soon as there is a film.",
                "{}：已收到 {} 条字幕，有了影片就会加上。",
                String.join(", ", files),
                count);
    }
}
