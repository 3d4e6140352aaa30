package diorama.words;

import diorama.Dice;
import java.util.List;

/// Wishes with gaps for synonyms: `{a|b|c}` stands for any of them, the first being the plain one.
record Variants(String pattern, boolean isChinese) {
    record Pair(String plain, String varied) {}

    private static final List<String> BEFORE =
            List.of("", "", "please ", "can you ", "could you please ", "hey, ", "ok so ", "I'd like you to ");
    private static final List<String> BEHIND = List.of("", "", " please", " pls", " thanks", "!", ".", ", thank you");
    private static final List<String> VOR = List.of("", "", "请", "麻烦", "帮我", "能不能", "我想");
    private static final List<String> NACH = List.of("", "", "吧", "，谢谢", "！", "。", "一下");

    static final List<Variants> ALL = List.of(
            en("{delete|remove|drop|get rid of|take out|erase|lose} the {second|2nd} {photo|picture|pic|image|one}"),
            en("{delete|remove|drop} {photos|pictures|pics} {2 to 4|2-4|two to four}"),
            en("{keep only|keep just|only keep} the first {three|3} {photos|pictures|pics}"),
            en("make the {film|video|movie} {20 seconds|20s|20 sec|twenty seconds|20 secs} long"),
            en("{shorten|cut|condense} the {film|video} to {12 seconds|12s|twelve seconds}"),
            en("{hold|show|keep} {dog.jpg|the dog} {for 5 seconds|for five seconds|for 5s}"),
            en("{crossfade|cross fade|cross-fade} between all {photos|pictures|clips}"),
            en("{dissolve|cross dissolve} between {all|all the|every} {photos|pictures}"),
            en("make {every|each} transition {1 second|one second|1s|1 sec}"),
            en("{zoom in|push in|move in} on the {last|final} {photo|picture|one}"),
            en("{pan left|pan to the left} {on|across} photo {2|two}"),
            en("make it {vertical|portrait|9:16}"),
            en("make it {square|1:1|1 by 1}"),
            en("{add|include|put in} {lo-fi|lofi|lo fi} music"),
            en("{turn down|lower} the {music|soundtrack|song} by {half|50%|fifty percent}"),
            en("{set|change|adjust} the music volume to {30%|30 percent|thirty percent}"),
            en("{remove|delete|kill|get rid of} the {music|soundtrack|song}"),
            en("{add|put|write} {a title|the title} \"Hello\" at the {top|top of the screen}"),
            en("make the photos {black and white|black & white|b&w|monochrome|greyscale}"),
            en("{brighten|lighten|brighten up} {photo 3|the third photo|picture 3}"),
            en("{swap|exchange|switch} {photo 1 and photo 3|the first and the third photo|pictures 1 and 3}"),
            en("{reverse the order|play them backwards|flip the order}"),
            en("{move|bring} the {last|final} {photo|picture} to the {front|beginning|start}"),
            en("{undo|undo that|revert that|take that back}"),
            en("{fade out|fade to black} at the {end|very end}"),
            zh("{删掉|删除|去掉|删了|拿掉}第{二|2|２}张"),
            zh("只{保留|留}前{三|3}张"),
            zh("{总时长|时长}{改成|改为|调到|设为}{20秒|二十秒|20s}"),
            zh("{缩短到|压缩到}{12秒|十二秒}"),
            zh("每张{显示|停留|展示}{3秒|三秒}"),
            zh("转场{换成|改成|用}{叠化|溶解|交叉溶解}"),
            zh("{第三张|第3张}{慢慢|缓缓|缓慢}{放大|推近|推进}"),
            zh("{改成|换成|变成}{竖屏|9:16|竖版}"),
            zh("{改成|做成|换成}{正方形|方形|1:1}"),
            zh("{加|配|来}一首{钢琴曲|钢琴音乐}"),
            zh("{音量|音乐音量}{调到|设为|改成}{百分之三十|30%}"),
            zh("{去掉|删掉|关掉|不要}{背景音乐|音乐|bgm}"),
            zh("{全部|所有照片}{变|调成|改成}{黑白|黑白色}"),
            zh("第{一|1}张和第{三|3}张{对调|互换|交换|换位置}"),
            zh("最后一张{移到|放到|挪到}最前面"),
            zh("{撤销|撤回|退回上一步}"),
            zh("{顺序|照片顺序}{倒过来|反过来}"));

    private static Variants en(String pattern) {
        return new Variants(pattern, false);
    }

    private static Variants zh(String pattern) {
        return new Variants(pattern, true);
    }

    Pair vary(Dice dice) {
        String core = filled(dice);
        if (!isChinese && dice.between(1, 6) == 1) core = mistyped(core, dice);
        String varied =
                isChinese ? dice.oneOf(VOR) + core + dice.oneOf(NACH) : dice.oneOf(BEFORE) + core + dice.oneOf(BEHIND);
        return new Pair(
                first(),
                dice.between(1, 8) == 1 && !isChinese && !core.contains("\"")
                        ? varied.toUpperCase(java.util.Locale.ROOT)
                        : varied);
    }

    private String first() {
        return pattern.replaceAll("\\{([^|}]*)[^}]*}", "$1");
    }

    private String filled(Dice dice) {
        var text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open)
                    .append(dice.oneOf(
                            List.of(pattern.substring(open + 1, close).split("\\|", -1))));
            at = close + 1;
        }
        return text.append(pattern.substring(at)).toString();
    }

    /// Two neighbours in the wrong order in the longest word of ours.
    private static String mistyped(String text, Dice dice) {
        for (String word : List.of(
                "photos",
                "pictures",
                "picture",
                "music",
                "transition",
                "second",
                "delete",
                "remove",
                "vertical",
                "square",
                "volume")) {
            int at = text.indexOf(word);
            if (at < 0) continue;
            int i = at + dice.between(1, word.length() - 3);
            return text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
        }
        return text;
    }
}
