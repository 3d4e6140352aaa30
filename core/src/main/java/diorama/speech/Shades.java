package diorama.speech;

import diorama.look.Colour;
import java.util.HashMap;
import java.util.Map;

/// What the colours are called that have a name in the phrase book; any other is told by its number.
final class Shades {
    private static final String NAMES = """
            #000000 black 黑色
            #FFFFFF white 白色
            #FF0000 red 红色
            #8B1E2D dark red 酒红色
            #FFD700 yellow 黄色
            #FFF44F bright yellow 亮黄色
            #FFF1A8 light yellow 浅黄色
            #FF8C00 orange 橙色
            #FF7F50 coral 珊瑚色
            #FFDAB9 apricot 杏色
            #2ECC40 green 绿色
            #0B5345 dark green 墨绿色
            #7CB342 grass green 草绿色
            #98E4C1 mint green 浅绿色
            #556B2F olive green 橄榄绿
            #39FF14 neon green 荧光绿
            #1E6FFF blue 蓝色
            #001F5B dark blue 深蓝色
            #4169E1 royal blue 宝蓝色
            #87CEEB light blue 浅蓝色
            #30A9DE lake blue 湖蓝色
            #00BCD4 cyan 青色
            #8E44AD purple 紫色
            #C8A2E8 light purple 浅紫色
            #4B0082 dark purple 深紫色
            #FF69B4 pink 粉色
            #E0218A hot pink 玫红色
            #FFB6C1 light pink 浅粉色
            #8B4513 brown 棕色
            #C3B091 khaki 卡其色
            #F5E6C8 cream 米色
            #808080 grey 灰色
            #C0C0C0 light grey 浅灰色
            #404040 dark grey 深灰色
            """;

    private static final Map<String, Sentence> ALL = all();

    private Shades() {}

    private static Map<String, Sentence> all() {
        var all = new HashMap<String, Sentence>();
        for (String line : NAMES.lines().toList()) {
            int first = line.indexOf(' ');
            int last = line.lastIndexOf(' ');
            all.put(line.substring(0, first), new Sentence(line.substring(first + 1, last), line.substring(last + 1)));
        }
        return Map.copyOf(all);
    }

    static Sentence of(Colour colour) {
        return ALL.getOrDefault(colour.toString(), new Sentence(colour.toString(), colour.toString()));
    }
}
