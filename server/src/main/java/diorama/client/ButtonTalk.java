package diorama.client;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A backend that was made for a page with buttons tells people to press them. There are none here: such sentences are
/// not shown, and what they mean is done.
record ButtonTalk(String kept, Set<Deed> deeds) {

    /// What is done in place of a gesture.
    sealed interface Deed {
        record Export() implements Deed {}

        record Credits() implements Deed {}

        record ShowTracks() implements Deed {}

        record AskForFiles() implements Deed {}

        /// To be said in words instead.
        record AskForWords() implements Deed {}

        /// A button of no known meaning: the agent is asked to do what stands on it.
        record Ask(String label) implements Deed {}
    }

    private static final Pattern SENTENCE =
            Pattern.compile("[^.!?。！？\\n]*(?:[.!?](?=\\s|$)|[.!?](?!\\s)[^.!?。！？\\n]*|[。！？])*\\n?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]*\"|“[^”\\n]*”|‘[^’\\n]*’|「[^」\\n]*」|《[^》\\n]*》");
    private static final String PRESS = "\\b(?:click(?:ing)?|press|tap|hit|push)\\b";
    private static final String PRESS_ZH = "(?:点击|点按|单击|双击|按下|轻点)";
    private static final Pattern GESTURE = Pattern.compile("(?i)click|press|tap|drag|点击|点按|单击|拖|按下");

    private static final Pattern EXPORT =
            Pattern.compile("(?iu)\\b(?:export|download|render) (?:video )?(?:button|icon|option)\\b|" + PRESS
                    + "[^.]{0,30}\\b(?:export|download|render)\\b|(?:导出|下载)(?:视频)?按钮|" + PRESS_ZH + ".{0,10}(?:导出|下载)");
    private static final Pattern UPLOAD = Pattern.compile("(?iu)\\bupload (?:button|icon|area)\\b|" + PRESS
            + "[^.]{0,30}\\bupload\\b|上传按钮|" + PRESS_ZH + ".{0,10}上传");
    private static final Pattern CREDITS = Pattern.compile(
            "(?iu)\\b(?:check|visit|open|go to|view|see|head to)\\b[^.]{0,30}\\b(?:account|billing|subscription)\\b|(?:查看|前往|打开|进入|去).{0,8}(?:账户|账号|账单|计费|订阅)");
    private static final Pattern WORDS = Pattern.compile(
            "(?iu)\\bdrag(?:ging)?\\b|\\bdrag-and-drop\\b|\\bdrop (?:it|them|the [a-z ]{1,20}) (?:on|onto|into)\\b|\\b(?:re)?arrange the clips\\b|\\badjust\\b[^.]{0,40}\\bin (?:the|your) (?:editor|panel|timeline|settings)\\b|拖拽|拖动|拖放|拖到|在编辑器.{0,8}(?:调整|修改)");
    private static final Pattern TRACKS = Pattern.compile(
            "(?iu)\\b(?:preview|watch|view|play|see|check)\\b[^.]{0,40}\\bin the (?:time ?line|player|preview|editor|canvas)\\b|\\bopen\\b[^.]{0,30}\\b(?:panel|tab|sidebar|menu|editor|inspector)\\b|\\b(?:go to|visit|open|head to)\\b[^.]{0,20}\\b(?:settings|dashboard|preferences)\\b|在.{0,6}(?:时间[线轴]|播放器|预览窗口?|编辑器).{0,8}(?:预览|查看|播放)|(?:预览|查看).{0,8}(?:播放器|面板)|打开.{0,12}(?:面板|选项卡|标签页|菜单|编辑器|侧边栏)|(?:前往|进入|打开|去).{0,8}(?:设置|仪表盘|控制台)");
    private static final Pattern BUTTON = Pattern.compile("(?iu)" + PRESS
            + "(?: on)?(?: the)? (?:\\[(?<a>[^\\]]{1,40})]|[\"“'](?<b>[^\"”']{1,40})[\"”']|(?<c>[\\w -]{1,30}?) (?:button|icon|tab))|"
            + PRESS_ZH + "\\s*(?:\\[(?<d>[^\\]]{1,40})]|[“「\"【](?<e>[^”」\"】]{1,20})[”」\"】]|(?<f>\\p{IsHan}{1,8}?)按钮)");

    static ButtonTalk of(String text) {
        var kept = new StringBuilder();
        var deeds = new LinkedHashSet<Deed>();
        var sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            String sentence = sentences.group();
            if (sentence.isEmpty()) continue;
            var deed = deed(sentence);
            deed.ifPresent(deeds::add);
            if (deed.isEmpty()) kept.append(sentence);
        }
        return new ButtonTalk(kept.toString().strip(), deeds);
    }

    /// Words in quotes that speak of pressing are a film's own, not an instruction.
    private static Optional<Deed> deed(String sentence) {
        String bare = QUOTED.matcher(sentence)
                .replaceAll(
                        quote -> GESTURE.matcher(quote.group()).find() ? "_" : Matcher.quoteReplacement(quote.group()));
        if (EXPORT.matcher(bare).find()) return Optional.of(new Deed.Export());
        if (UPLOAD.matcher(bare).find()) return Optional.of(new Deed.AskForFiles());
        if (CREDITS.matcher(bare).find()) return Optional.of(new Deed.Credits());
        if (WORDS.matcher(bare).find()) return Optional.of(new Deed.AskForWords());
        if (TRACKS.matcher(bare).find()) return Optional.of(new Deed.ShowTracks());
        return button(bare);
    }

    private static Optional<Deed> button(String sentence) {
        var button = BUTTON.matcher(sentence);
        if (!button.find()) return Optional.empty();
        var labels = new ArrayList<String>();
        for (var group : List.of("a", "b", "c", "d", "e", "f")) {
            var label = Optional.ofNullable(button.group(group));
            label.ifPresent(labels::add);
        }
        return labels.stream().findFirst().map(label -> new Deed.Ask(label.strip()));
    }
}
