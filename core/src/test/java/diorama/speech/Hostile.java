package diorama.speech;

import diorama.Dice;
import java.util.List;

/// Strings that mean harm or nothing: control characters, halves of surrogates, other scripts, code, and torn wishes.
final class Hostile {
    private static final List<String> PIECES = List.of(
            "'; DROP TABLE films; --",
            "<script>alert(1)</script>",
            "$(rm -rf /)",
            "`id`",
            "../../etc/passwd",
            "%00%n%s",
            "{{7*7}}",
            "\u202Egpj.exe",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u001B[31m",
            "\uFEFF",
            "😀👨‍👩‍👧",
            "مرحبا",
            "שלום",
            "Привет",
            "ไทย",
            "ｶﾀｶﾅ",
            "\u0301\u0301\u0301",
            "\"",
            "“",
            "「",
            "'",
            "《",
            "((((",
            "))))",
            "\n\n\n",
            "\t",
            "999999999999999999999",
            "-1",
            "0",
            "1e308",
            "0.0000001",
            "1/0",
            "99:99",
            "9:16",
            "1080p",
            "100%",
            "NaN",
            "#GGGGGG",
            "#123456",
            "@",
            "@@@",
            "&&&",
            "|||",
            "第零张",
            "第负一张",
            "倒数第一万张",
            "百分之",
            "半",
            "两两两",
            "一一一",
            "十百千",
            "删",
            "加",
            "到",
            "的的的",
            "between",
            "photo",
            "to",
            "of of of",
            "every",
            "except",
            "all but",
            "delete",
            "make it",
            "seconds",
            "twice",
            "title",
            "music",
            "the the the",
            "and and and",
            "then then",
            "not not",
            "no",
            "undo redo",
            "half a",
            "a",
            "second",
            "x",
            "，，，",
            "。。。",
            "、、");

    private Hostile() {}

    static String any(Dice dice) {
        var text = new StringBuilder();
        int pieces = dice.between(1, 12);
        for (int i = 0; i < pieces; i++) {
            if (dice.between(1, 4) == 1) noise(dice, text);
            else text.append(dice.between(1, 5) == 1 ? Wishes.any(dice) : dice.oneOf(PIECES));
            if (dice.flips()) text.append(' ');
        }
        return text.toString();
    }

    private static void noise(Dice dice, StringBuilder text) {
        int length = dice.between(1, 30);
        for (int i = 0; i < length; i++) text.append((char) dice.between(0, 0xFFFF));
    }
}
