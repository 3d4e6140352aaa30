package diorama.client;

import diorama.intent.Deed;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.media.Library;
import diorama.words.Grammar;
import diorama.words.Utterance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The table that decides what is done here and what the agent is asked: exports, credits, the state and uploads are
/// calls of their own, in English and in Chinese. A phrase must be all of the line, beside courtesies, or its end: "the
/// title says Export" is the agent's.
final class Routing {
    private static final String COURTESY_EN =
            "(?:(?:ok(?:ay)?|great|good|nice|perfect|done|thanks|thank you|looks? (?:good|great|perfect)|it'?s (?:good|great|perfect)|i(?:'m| am) (?:happy|done)|please|now|just|then|can you|could you|would you|will you|let'?s|i(?:'d| would) like to|i want to|and)[,.!; ]*)*";
    private static final String COURTESY_ZH =
            "(?:好的?|可以了?|很好|不错|行|完美|满意|请|麻烦|帮我|帮忙|给我|现在|那就?|就这样|直接|我想?要?|你?能不能|[，,。！! ])*";
    private static final String FILM =
            "(?:final |finished |whole |full )?(?:video|film|movie|clip|file|mp4|result|slideshow)";
    private static final String FORM =
            "(?: (?:as|in|to|at|into|an?|the|with)| (?:mp4|mov|webm|mkv|gif|h\\.?264|\\d{3,4}p?|[248]k|(?:full )?hd|high|best|standard|low|draft|quality|resolution|format|file|\\d{2,3} ?(?:fps|frames)))*";
    private static final String END_EN = "(?: please| now| thanks| thank you| for me)*[.!? ]*";
    private static final String FORM_ZH =
            "(?:一下|吧|出来|成片|视频|影片|片子|它|文件|给我|成|为|的|格式|高清|高质量|超清|画质|分辨率|清晰度|最高|质量|现在|[,， ]|\\d{3,4}\\s?[pP]?|[248][kK]|mp4|MP4|mov|MOV|webm|WebM|gif|GIF|mkv|\\d{2,3}\\s?(?:fps|帧))*";

    private static final String EXPORT_EN =
            "(?:(?:save and )?(?:export|render|download)(?: (?:it|this|that|(?:(?:the|my|this|that) )?"
                    + FILM + "))?|(?:send|give|get|hand) (?:me )?(?:(?:the|my|this|that) )?" + FILM
                    + "|(?:make|create) the (?:final )?file)"
                    + FORM;
    private static final String EXPORT_ZH =
            "(?:导出|下载|渲染|输出|出片|生成成片|保存成?视频|把?(?:视频|影片|片子|成片)(?:发|传|给)(?:给|到)?我|发给我|把?(?:视频|影片|片子|成片|它)(?:导出|下载|渲染|输出))"
                    + FORM_ZH;
    private static final Pattern EXPORT =
            whole(COURTESY_EN + EXPORT_EN + END_EN, COURTESY_ZH + EXPORT_ZH + "[。！!~ ]*(?:谢谢)?[。！! ]*");
    private static final Pattern THEN_EXPORT = Pattern.compile(
            "(?iu)^(?<first>.{4,}?)(?:[,;.，；。]?\\s*(?:\\b(?:and then|then|and)\\b\\s*|然后再?|再|接着|最后|并且?)|[;.，；。]\\s*)(?<last>(?:please )?"
                    + EXPORT_EN + END_EN + "|" + EXPORT_ZH + "[。！! ]*)$");
    private static final Pattern CREDITS = whole(
            COURTESY_EN
                    + "(?:how (?:many|much) |what(?:'s| is|s) (?:left of )?|show (?:me )?|check |tell me )?(?:my |the |remaining )*(?:credits?(?: balance)?|balance)(?: (?:do )?(?:i|we)(?:'ve)? (?:still )?(?:have|got|have got)| have (?:i|we)(?: still)?(?: got)?| left| remaining)*"
                    + END_EN,
            COURTESY_ZH
                    + "(?:还?(?:剩|有)(?:下|余)?|多少|查(?:看|一下|询)?|看(?:看|一下)?|显示|剩余|我|的|账户)*(?:积分|余额|点数|额度)(?:还?(?:剩|有)(?:下|余)?|多少|几|是|了|吗|呢)*[？?。！! ]*");
    private static final Pattern STATUS = whole(
            COURTESY_EN
                    + "(?:(?:what(?:'s| is) the )?(?:current )?status|(?:show|list|see|print|view)(?: me)?(?: the| my| all)*(?: current)? (?:tracks?|time ?line|status|state|project)|what(?:'s| is) (?:in|on) (?:it|there|the (?:video|film|movie|time ?line|project))(?: (?:now|so far|right now))?|show (?:me )?what (?:we|you|i)(?:'ve)? (?:have|got)(?: (?:so far|now))?|what do (?:we|you|i) have(?: (?:so far|now))?)"
                    + END_EN,
            COURTESY_ZH
                    + "(?:(?:显示|查看|看看?|看一下|列出|当前|现在|目前|是|什么|的|项目|影片|视频)*(?:状态|轨道|时间[线轴]|进度)(?:是|如何|怎么样|怎样|什么|吗|呢)*|(?:现在|目前|里面|视频里|影片里|片子里|时间[线轴]上)(?:面)?(?:都)?有(?:什么|些什么|哪些(?:内容|素材|轨道)?)|有哪些轨道)[？?。！! ]*");
    private static final Pattern UPLOAD = whole(
            COURTESY_EN
                    + "(?:upload|attach|import)(?: (?:a|an|my|some|these|this|the|more|another|new|few))*(?: (?:files?|photos?|pictures?|images?|videos?|clips?|songs?|music|media|material))?"
                    + END_EN,
            COURTESY_ZH + "(?:上传|导入)(?:一下|吧|一?[张个些]|几[张个]|更多|我的|新的?|文件|照片|图片|视频|音乐|素材|歌曲?)*[。！! ]*");
    private static final Pattern UPLOAD_LED = Pattern.compile(
            "(?iu)^(?:please |请|麻烦|帮我)?(?:upload|attach|import|bring|add|here (?:is|are)|上传|导入|添加|加上?|这是)(?: (?:the|this|these|my|files?|photos?|pictures?|a)(?=[ :：]))*[:： ]*");
    private static final Pattern BATCH = Pattern.compile("(?iusx)^\\s*(?:"
            + "(?:please\\s+)?(?:(?:make|turn|do|take|process|edit|render|export)\\s+)?each(?:\\s+(?:one|of\\s+(?:these|them|those|the\\s+\\w+)|photo|picture|image|clip|video|file))?\\s+(?:of\\s+\\w+\\s+)?(?:separately|individually|on\\s+its\\s+own|one\\s+by\\s+one|into\\s+(?:a|its\\s+own)\\s+(?:separate\\s+)?(?:film|video|clip)(?:\\s+of\\s+its\\s+own)?)"
            + "|(?:do\\s+|make\\s+|process\\s+)?(?:these|them|all|all\\s+of\\s+(?:these|them))\\s+(?:separately|individually|one\\s+by\\s+one)"
            + "|batch|(?:分别|逐个|逐一)(?:处理|制作|生成|导出)?|批量(?:处理|制作|生成|导出)?|(?:请|帮我)?(?:把|将|用|给)?(?:这些|每一?[张个段])(?:照片|图片|视频|素材|文件)?(?:都|各自|分别|单独|逐一|逐个)+(?:做成?一?个?(?:视频|影片)?|处理|制作|生成|导出)?"
            + ")\\s*[:：,，-]\\s*(?<wishes>.+)$");
    private static final Pattern LEAVE =
            whole("(?:bye(?:[ -]bye)?|quit|exit|goodbye|q|:q)[.! ]*", "(?:再见|退出|拜拜|结束)[。！! ]*");
    private static final Pattern HELP =
            whole("(?:help|\\?|examples?|what can i say\\??)[.! ]*", "(?:帮助|怎么用|能做什么)[？?。 ]*");

    private Routing() {}

    private static Pattern whole(String english, String chinese) {
        return Pattern.compile("(?iu)^(?:" + english + "|" + chinese + ")$");
    }

    static Wish read(String line) {
        String text = line.strip().replaceAll("\\s+", " ").replace('’', '\'');
        if (LEAVE.matcher(text).matches()) return new Wish.Leave();
        if (HELP.matcher(text).matches()) return new Wish.Help();
        if (CREDITS.matcher(text).matches()) return new Wish.Credits();
        if (STATUS.matcher(text).matches()) return new Wish.Status();
        if (UPLOAD.matcher(text).matches()) return new Wish.Upload(List.of(), List.of());
        if (EXPORT.matcher(text).matches()) return new Wish.Export(output(text));
        var batch = BATCH.matcher(line.strip());
        if (batch.matches()) return new Wish.Batch(batch.group("wishes").strip());
        return named(line).orElseGet(() -> said(line.strip()));
    }

    /// Lines with names of files: alone they are to be brought, within a sentence they are brought first.
    private static Optional<Wish> named(String line) {
        var names = FileNames.in(line.strip());
        if (names.isEmpty()) return Optional.empty();
        String rest = UPLOAD_LED.matcher(names.rest() + " ").replaceFirst("").strip();
        boolean isAll =
                rest.replaceAll("(?iu)\\b(?:and|to it|please)\\b|[和、，,.;。]", "").isBlank();
        if (isAll) return Optional.of(new Wish.Upload(names.files(), names.urls()));
        if (names.files().isEmpty()) return Optional.empty();
        return Optional.of(((Wish.Said) said(names.sentence())).bringing(names.files()));
    }

    /// The files that a line asks to bring, where it names nothing else and none of them is there.
    static List<String> missing(String line) {
        return FileNames.only(UPLOAD_LED.matcher(line.strip() + " ").replaceFirst(""));
    }

    /// Said to the agent, and a film behind it where the sentence ends with that.
    private static Wish said(String text) {
        var then = THEN_EXPORT.matcher(text);
        if (!then.matches()) return new Wish.Said(text, List.of(), Optional.empty());
        return new Wish.Said(
                then.group("first").strip(), List.of(), Optional.of(new Wish.Export(output(then.group("last")))));
    }

    // --- what the file should be, by our grammar ---------------------------------------------------------------------

    private static List<Intent> intents(String text) {
        return new Grammar().interpret(Utterance.of(text), Film.of(new Library(List.of())));
    }

    /// What a sentence says of the file that it wants.
    private static Map<String, String> output(String text) {
        return intents(text).stream()
                .filter(intent -> intent instanceof Intent.Act(Deed.Export _))
                .map(intent -> output((Deed.Export) ((Intent.Act) intent).deed()))
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<String, String> output(Deed.Export export) {
        var output = new LinkedHashMap<String, String>();
        export.format().ifPresent(format -> output.put("format", format));
        export.heightPx().ifPresent(height -> output.put("resolution", height + "p"));
        export.framesPerSecond().ifPresent(fps -> output.put("fps", fps.toString()));
        export.quality().ifPresent(quality -> output.put("quality", quality));
        return output;
    }
}
