package diorama.words;

/// Idioms about length, order and passage from the mainland, Taiwan and Hong Kong, one idea a line; they are looked up
/// before the plain words that they are made of.
final class ChineseIdioms {
    private ChineseIdioms() {}

    static final String IDIOMS = """
            UNDO: 还是刚才的好, 还是原来的好, 还是之前的好, 还是上一版好, 还是刚才那样好, 还是原来那样好
            SHUFFLE: 不要每次都一样, 别每次都一样, 每次都不一样, 每次都不同, 不要每次一样
            REVERSE: 倒转排, 倒转播, 倒转放, 倒转来排, 倒转次序, 倒转顺序, 调转次序, 掉转次序, 由尾到头, 由尾播到头, 由尾排到头
            FILLER: 不好意思, 唔好意思, 抱歉, 对不起, 对唔住
            LENGTHEN: 留耐啲, 放耐啲, 停耐啲, 留久一点, 留久点, 留久些, 留长一点, 留长点, 放耐一点, 留耐一点
            LONG: 耐啲, 耐少少
            EVERYWHERE: 张张之间, 张张之间都
            TRANSITION: 次换图, 次换照片, 次换相, 次换片, 次切换, 次转场
            REST: 往后都, 其后都, 后续都
            MOVE: 垫底, 断后
            transition blur: 模糊过渡, 用模糊过渡, 模糊转场, 用模糊转场
            motion pan-up: 从下摇到上, 从底摇到顶, 由下摇到上, 从山脚摇到山顶, 从脚摇到头
            motion pan-down: 从上摇到下, 从顶摇到底, 由上摇到下, 从山顶摇到山脚, 从头摇到脚
            """;
}
