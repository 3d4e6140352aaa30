package diorama.words;

import java.util.HashMap;
import java.util.Map;

/// Makes letters comparable, one for one, so that places in the text stay: small, half width, simplified.
final class Letters {
    /// Traditional and simplified, in pairs.
    private static final String PAIRS = """
            幫帮 這这 個个 張张 圖图 視视 頻频 刪删 數数 轉转 場场 樂乐 換换 調调 長长 進进 遠远 邊边 動动 靜静 後后 開开 頭头 結结 題题 與与 寫写 標标 關关 聲声 樣样 點点
            變变 飽饱 鮮鲜 豔艳 艷艳 復复 製制 複复 舊旧 紅红 藍蓝 綠绿 黃黄 顏颜 條条 時时 間间 鐘钟 秒秒 兩两 幾几 還还 對对 從从 為为 過过 給给 讓让 隻只 單单 獨独 麼么
            請请 謝谢 麻麻 滿满 裁裁 應应 該该 顯显 畫画 橫横 豎竖 檔档 號号 將将 擇择 選选 據据 順顺 亂乱 隨随 機机 續续 連连 傳传 輸输 導导 發发 雙双 倍倍 總总 壓压 縮缩 擴扩
            夠够 緩缓 漸渐 淺浅 溫温 涼凉 風风 電电 鋼钢 輕轻 鬆松 歡欢 節节 構构 寬宽 窄窄 區区 塊块 葉叶 頁页 擺摆 掃扫 攝摄 鏡镜 輯辑 編编 詞词 語语 說说 話话 讀读 聽听 見见
            歷历 史史 銷销 執执 問问 麗丽 賣卖 買买 親亲 愛爱 爺爷 奶奶 媽妈 爸爸 們们 歲岁 禮礼 婚婚 慶庆 氣气 熱热 冷冷 陽阳 陰阴 雲云 點点 體体 斜斜 細细 質质 級级 網网 絡络
            準准 確确 認认 決决 檢检 測测 試试 驗验 錯错 誤误 實实 際际 現现 場场 內内 裡里 裏里 麵面 衝冲 減减 噪噪 銳锐 淨净 濾滤 貼贴 紙纸 燈灯 閃闪 濃浓 淡淡 補补 齊齐 齣出
            捨舍 棄弃 瀏浏 覽览 預预 設设 參参 規规 則则 齡龄 愈愈 盡尽 儘尽 鋪铺 墊垫 鐵铁 錄录 靈灵 難难 雜杂 離离 預预 願愿 類类 飛飞 餘余 馬马 驚惊 髮发 鬧闹 魚鱼 鳥鸟 臺台 灣湾
            東东 車车 軟软 較较 載载 運运 達达 違违 遲迟 適适 遞递 釋释 錢钱 鎖锁 門门 閉闭 雖虽 須须 頂顶 項项 領领 頻频 顆颗 額额 顧顾 飯饭 飲饮 館馆 騎骑 歸归 殘残 毀毁 沒没
            徹彻 憶忆 慮虑 戲戏 戰战 擊击 擋挡 據据 擠挤 損损 搖摇 攏拢 敗败 斷断 曉晓 會会 術术 歐欧 爛烂 獻献 環环 產产 當当 療疗 盤盘 碼码 種种 積积 稱称 穩稳 窮穷 範范 糧粮
            糾纠 純纯 紐纽 終终 組组 絕绝 統统 經经 綜综 維维 緊紧 線线 練练 織织 繞绕 繪绘 繼继 罷罢 義义 習习 聖圣 聯联 職职 膚肤 臉脸 興兴 舉举 艦舰 藝艺 藥药 蘭兰 處处 虛虚
            蟲虫 補补 襯衬 覺觉 觀观 觸触 訂订 計计 討讨 訓训 記记 許许 評评 詢询 誌志 誰谁 課课 談谈 論论 諸诸 謎谜 證证 譯译 議议 護护 讚赞 貓猫 貝贝 負负 財财 責责 貨货 費费 資资 賓宾 賞赏 賴赖 贈赠 趕赶 跡迹 踐践 躍跃 農农 遊游 鄉乡 醫医 釣钓 鈴铃 銀银 銘铭 錶表 鍵键 鏈链 閱阅 陣阵 陸陆 隊队 階阶 隱隐 霧雾 響响 頌颂 頓顿 顛颠 颱台 養养 駐驻 騰腾 鬱郁 鹽盐 黨党 齒齿 龍龙 龜龟 併并 並并 佈布 係系 僅仅 傷伤 備备 優优 億亿 兒儿 凍冻 別别 劃划 劇剧 勁劲 勝胜 勞劳 務务 匯汇 協协 卻却 厲厉 參参 嗎吗 嗶哔 團团 園园 圓圆 執执 報报 墜坠 壞坏 壯壮 壽寿 夢梦 夾夹 奪夺 奮奋 嬌娇 嬰婴 孫孙 學学 寧宁 審审 層层 屬属 島岛 帶带 幀帧 幣币 幹干 庫库 廠厂 廣广 廳厅 張张 強强 彈弹 彎弯 彙汇 後后 徑径 恆恒 悅悦 慣惯 懷怀 懶懒 戀恋 戶户 拋抛 揚扬 撥拨 撐撑 擬拟 擷撷 攜携 攤摊 敘叙 敵敌 於于
            """;

    private static final Map<Character, Character> SIMPLIFIED = simplified();

    private Letters() {}

    private static Map<Character, Character> simplified() {
        var map = new HashMap<Character, Character>();
        for (String pair : PAIRS.split("\\s+", -1)) if (pair.length() == 2) map.put(pair.charAt(0), pair.charAt(1));
        return map;
    }

    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) plain.append(plain(text.charAt(i)));
        return plain.toString();
    }

    static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') return Character.toLowerCase((char) (c - 0xFEE0));
        return switch (c) {
            case '\u3000', '\u00A0', '\t', '\u200B', '\uFEFF' -> ' ';
            case '\u2019', '\u2018', '\u02BC', '`' -> '\'';
            case '\u2013', '\u2014', '\u2212', '\u2010', '\u2011' -> '-';
            case '×', '✕' -> 'x';
            default -> SIMPLIFIED.getOrDefault(c, Character.toLowerCase(c));
        };
    }

    static boolean isHan(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || (c >= '\u3400' && c <= '\u4DBF') || c == '〇';
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '\u00DF' && c <= '\u024F' && c != '\u00F7');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
