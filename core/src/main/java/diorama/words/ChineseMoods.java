package diorama.words;

/// What tells in Chinese how something is meant: as a complaint or a second thought, and not as a wish.
final class ChineseMoods {
    private static final String LIGHT_BEFORE = "哦喔噢啊呃嗯哎唉诶欸嘿那就先";
    private static final String LIGHT_BEHIND = "了吧啊呀哈啦嘛哦喔咯喽,，。.!！ ";

    private ChineseMoods() {}

    static final String COMPLAINTS = "拖, 听不, 快听不";

    // --- second thoughts ---------------------------------------------------------------------------------------------

    static final String HESITATING = "不好意思, 抱歉, 对不起, 那个, 呃, 哦, 啊, 哎呀, 糟糕, 让我想想, 我想想, 我想一下, 嗯";
    static final String WAITING = "等等, 等下, 等一下, 等一等, 慢着, 慢, 且慢";
    static final String WRONG =
            "不, 不不, 不不不, 不是, 不是不是, 不对, 不对不对, 错, 错了, 说错, 我说错, 搞错, 弄错, 口误, 更正, 应该是, 不是这个, 不是这张, 不是那张, 不是它, 我是说, 我的意思是, 唔系, 唔啱";
    static final String DROPPING =
            "算, 算了, 还是算, 还是算了, 当我没说, 不了, 还是不, 别, 还是别, 不必, 不必了, 还是不必, 我改主意, 改主意, 我反悔, 作罢, 作废, 罢了, 没事, 还是不要, 还是不用, 还是维持原样, 还是保持原样, 还是跟原来一样, 还是原来的好, 还是原来好, 还是保持不变, 都不要动, 什么都别动, 什么都不要改, 不用管, 无视";
    /// They drop a wish only behind another sign of a second thought, or 还是.
    static final String KEEPING =
            "留着, 留下, 保留, 留, 留住, 还是留着, 还是留下, 还是保留, 还是留, 还是留下来, 还是留着它, 还是放着, 放着, 还是要, 还是要它, 别动, 别动它, 不动, 不要, 不用, 不要动";

    // --- what is told or asked after ---------------------------------------------------------------------------------

    /// Where one of these stands, it is a wish or a courtesy after all.
    static final String WISHING =
            "请, 帮, 麻烦, 可以, 可不可以, 能不能, 能否, 可否, 好吗, 好不好, 行吗, 行不行, 想要, 希望, 恢复, 找回, 加回, 还原, 撤销, 放回, 补回, 拜托, 劳烦, 唔该, 如果, 要是";
    static final String RETURNS = "加回, 放回, 找回, 补回, 拿回, 弄回来, 要回来, 恢复回, 还原回, 添回, 捡回, 搬回来, 加返, 攞返, 放返, 要返, 还我, 还给我, 还返";
    static final String AT_FIRST =
            "原来的顺序, 原先的顺序, 原本的顺序, 最初的顺序, 原始顺序, 一开始的顺序, 之前的顺序, 原来的, 原先的, 本来的顺序, 原顺序, 最初, 上传的顺序, 回原来";

    /// Without what only sounds.
    static String bare(String said) {
        int from = 0;
        int to = said.length();
        while (from < to && LIGHT_BEFORE.indexOf(said.charAt(from)) >= 0) from++;
        while (to > from && LIGHT_BEHIND.indexOf(said.charAt(to - 1)) >= 0) to--;
        return said.substring(from, to);
    }
}
