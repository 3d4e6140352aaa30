package diorama.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is often in pictures, in both languages: who wrote `dog.jpg` may speak of 小狗, and the other way round.
final class Twins {
    private static final String KINDS = """
            beach, seaside, 海边, 海滩, 沙滩, 大海
            sunset, sundown, 日落, 夕阳, 落日
            sunrise, dawn, 日出
            mountain, mountains, 大山, 山, 雪山, 山顶
            family, family photo, 全家福, 家人, 全家, 一家人
            dog, doggo, doggy, puppy, pup, 小狗, 狗狗, 狗, 狗子
            cat, kitty, kitten, 猫, 小猫, 猫咪, 猫猫
            city, town, 城市, 市区, 街景
            lake, 湖, 湖边, 湖景
            forest, woods, 森林, 树林
            cake, birthday cake, 蛋糕, 生日蛋糕
            bridge, 桥, 大桥
            river, 河边
            flower, flowers, 鲜花, 花朵
            park, 公园
            school, 学校, 校园
            temple, 寺庙
            snow, 雪景
            baby, 宝宝, 婴儿
            bride, 新娘
            wedding, 婚礼
            car, 汽车, 车子
            house, 房子
            garden, 花园
            logo, 标志, 台标, 商标
            tree, 大树
            bird, 小鸟
            boat, 小船
            church, 教堂
            coffee, 咖啡
            selfie, 自拍照
            waves, 海浪, 浪花
            """;
    private static final Map<String, List<String>> OF = of();

    private Twins() {}

    private static Map<String, List<String>> of() {
        var twins = new HashMap<String, List<String>>();
        for (String line : KINDS.lines().toList()) {
            var words = List.of(line.strip().split(", ", -1));
            for (String word : words) twins.putIfAbsent(word, words);
        }
        return Map.copyOf(twins);
    }

    /// Other words for what a file is called, the best known first; none for most names.
    static List<String> of(String stem) {
        return OF.getOrDefault(Letters.plain(stem), List.of());
    }
}
