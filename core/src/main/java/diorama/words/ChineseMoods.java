package diorama.words;

import java.util.regex.Pattern;

/// What tells in Chinese how something is meant: as a complaint or a second thought, and not as a wish.
final class ChineseMoods {
    private static final Pattern LIGHT = Pattern.compile("^[哦喔噢啊呃嗯哎唉诶欸嘿那就先]+|[了吧啊呀哈啦嘛哦喔咯喽,，。.!！ ]+$");

    private ChineseMoods() {}

    static final String COMPLAINTS = "拖, 听不";

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
    /// 还是别删了, 不加了: the deed itself is refused; with 要 or 用 in it, only behind another sign.
    static final String REFUSED =
            "(还是|那|就|那就|先|还是先|啊|哦|嗯|呃)*(别|不|不要|不用|甭|唔好|唔使|咪)(?<deed>[\\u4e00-\\u9fff])(掉|除|走|出)?(它|这个|那个)?[了啦嘞咯吧啊呀]*";
    static final String SOFTENED = "^(还是|那还是|要不还是|算了)";

    /// Without what only sounds.
    static String bare(String said) {
        return LIGHT.matcher(said).replaceAll("");
    }
}
