package diorama.words;

import java.util.regex.Pattern;

/// What tells in Chinese how something is meant: as a complaint or a second thought, and not as a wish.
final class ChineseMoods {
    private static final Pattern LIGHT = Pattern.compile("^[哦喔噢啊呃嗯哎唉诶欸嘿那就先]+|[了吧啊呀哈啦嘛哦喔咯喽,，。.!！ ]+$");

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
    /// 还是别删了, 不加了: the deed itself is refused; with 要 or 用 in it, only behind another sign.
    static final String REFUSED =
            "(还是|那|就|那就|先|还是先|啊|哦|嗯|呃)*(别|不|不要|不用|甭|唔好|唔使|咪)(?<deed>[\\u4e00-\\u9fff])(掉|除|走|出)?(它|这个|那个)?[了啦嘞咯吧啊呀]*";
    static final String SOFTENED = "^(还是|那还是|要不还是|算了)";

    // --- what is told or asked after ---------------------------------------------------------------------------------

    /// Where one of these stands, it is a wish or a courtesy after all.
    static final String WISHING =
            "请, 帮, 麻烦, 可以, 可不可以, 能不能, 能否, 可否, 好吗, 好不好, 行吗, 行不行, 想要, 希望, 恢复, 找回, 加回, 还原, 撤销, 放回, 补回, 拜托, 劳烦, 唔该, 如果, 要是";
    static final String RETURNS = "加回, 放回, 找回, 补回, 拿回, 弄回来, 要回来, 恢复回, 还原回, 添回, 捡回, 搬回来, 加返, 攞返, 放返, 要返, 还我, 还给我, 还返";
    static final String AT_FIRST =
            "原来的顺序, 原先的顺序, 原本的顺序, 最初的顺序, 原始顺序, 一开始的顺序, 之前的顺序, 原来的, 原先的, 本来的顺序, 原顺序, 最初, 上传的顺序, 回原来";

    // --- what is only wondered, and what is for later ----------------------------------------------------------------

    static final String HOW_TO =
            "(请问|那|我|你|我想知道|想问下|想问一下|问一下|，|,)*(想|要|该|应该)?(怎么才能|怎样才能|怎么样才能|如何才能|要怎么|该怎么|应该怎么|怎么|怎样|如何|咋|点样|要点样)(可以|能够|能|去)?(?<deed>(把|给|将|删|去掉|去除|拿掉|加|换|改|调|设|移|剪|放大|放慢|旋转|裁|撤销|倒|打乱)[^。！!;；了]{0,40}?)(呢|啊|呀|好|比较好)?[?？。!！ ]*";
    static final String WHAT_IF =
            "(那|如果|要是|假如|若|请问|我)*(?<deed>[^。！!;；]{2,40}?)(的话)?[，,]?(会怎么样|会怎样|会咋样|会如何|会点样|会发生什么|会变成什么样|会变成啥样|会是什么样|会是什么样子|会是什么效果|会有什么效果|会有什么影响|会有什么后果)(呢|啊|呀)?[?？。!！ ]*";
    static final String FINE =
            "(不过|但是?|而)?(其他|其它|其余|别|剩下|另外|余下|之前|前面|后面|原来)[^，。]{0,8}?(的|那些)?(都|就|还是|已经)*(挺好|很好|蛮好|没问题|还行|还可以|可以了|不错|这样就(好|行|可以)|照旧|维持原样|保持原样|保持不变|不变|原样(就(好|行))?)(的|了|吧|啦)?";
    static final String LATER =
            "(等一下|等下|等会儿?|等一会儿?|待会儿?|一会儿?|回头|晚点|晚些|稍后|稍晚|过会儿?|过一会儿?|过两天|明天|明早|后天|今晚|晚上|改天|下次|以后|有空|迟点|听日|之后我)(我|咱|我们|你|才|就)*(再|才|就|来|去)?(自己)?(导|保存|输出|下载|渲染|存)|等.{1,10}(再|才)(导|保存|输出|下载|渲染)|(先|暂时|暂且)?(不急着|不着急|不急|还不|先不|暂不|还不用|先不用|不用急着)(着)?(导|保存|输出|下载|渲染)|(导出|保存|渲染|下载).{0,4}(晚点|稍后|明天|回头|待会儿?|以后)再说";
    static final String BEFORE_TAKING = "(在|等)?(正式|最后)?(导出|输出|渲染|保存|下载|成片)(影片|视频|片子)?(之前|以前|前)";

    /// Without what only sounds.
    static String bare(String said) {
        return LIGHT.matcher(said).replaceAll("");
    }
}
