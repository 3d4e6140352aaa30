package diorama.words;

/// The phrases of Chinese that tell how something is meant, and the classes of words they are made of; [PhraseBook]
/// says how they are written.
final class ChinesePhrases {
    private ChinesePhrases() {}

    static final String CLASSES = """
            <删> = 删, 去掉, 拿掉, 清掉, 剪掉, 撤掉
            """;

    // --- what is told or asked after ---------------------------------------------------------------------------------

    static final String TOLD = """
            <弄没> = <删>, 清空, 弄没, 搞没, 覆盖
            <刚> = 刚, 刚才, 刚刚, 已经, 好像
            <竟> = <刚>, 居然, 竟然, 又, 擅自
            <怎么> = 怎么, 怎麽, 为什么, 为啥, 为何, 干嘛, 干吗, 点解, 谁
            <不该> = 不该, 不应该, 没让你, 没叫你, 谁让你, 没说要
            不小心/误删/误操作/手滑/手误/无意中/不当心/一不留神/唔小心
            被 ……5 <弄没>
            !听/看/找 不见了
            没了/消失了/弄丢了/丢了/搞丢了/不在了/冇咗/唔见咗
            <怎么> ……3 <弄没>
            <怎么> ……3 把 ……1-10 <弄没>
            我/俺 <刚>/之前* 把 ……1-10 <删> 掉? 了 ]
            你/您/系统/程序 <竟> <竟>* ……10 <删>
            <不该> <删>
            <不该> 把 ……1-10 <删>
            """;
    static final String ASKED = """
            <做> = <删>, 去除, 移除, 导出, 保存, 换掉, 关掉, 静音
            <做> ……6 了吗/了没/了么/过吗/咗未/未呀
            <做> ……6 没有 ]
            <做> ……6 了 ? ]
            是不是/有没有/是否 已经? 被/把 ……10 <做>
            是不是/有没有/是否 ……1-10 被/给 <做>
            """;
}
