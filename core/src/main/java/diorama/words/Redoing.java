package diorama.words;

import java.util.List;

/// Tells whether what was taken back is to come again: "restore what I undid", 把刚撤销的恢复回来, 刚才不该撤的.
final class Redoing {
    private static final List<String> REGRETS = List.of(
            "不该撤", "不应该撤", "不应撤", "撤错", "误撤", "不小心撤", "撤多了", "多撤", "撤销之前", "撤销前", "撤之前", "撤回之前", "撤销以前", "复原之前", "复原前",
            "不该复原", "不应该复原", "复原错", "唔应该撤", "撤销了又", "别撤", "不要撤", "不用撤", "唔好撤");

    private Redoing() {}

    static boolean isIn(Clause clause, Reading reading) {
        if (!reading.film().journal().undone().isEmpty() && isBroughtBack(clause)) return true;
        int redone = clause.index(Sign.RESTORE);
        boolean isRestored =
                redone >= 0 && clause.index(Sign.UNDO) > redone && isTakenBack(clause, clause.index(Sign.UNDO));
        boolean isPast = clause.has(Sign.UNDO) && clause.has(Sign.BACK, Sign.RESTORE) && isPast(clause);
        return isRestored || isPast || isNamed(clause) || isRegretted(clause);
    }

    /// Right behind an undo, 恢复 and 弄回来 take that back: 把标题恢复回来.
    private static boolean isBroughtBack(Clause clause) {
        String undo = clause.wordsAt(clause.index(Sign.UNDO));
        String restore = clause.wordsAt(clause.index(Sign.RESTORE));
        int gone = clause.index(Sign.REMOVE);
        boolean isGone = clause.wordsAt(gone).startsWith("撤") && clause.is(gone + 1, Sign.OF);
        return undo.endsWith("回来") || restore.equals("恢复") || isGone;
    }

    private static boolean isPast(Clause clause) {
        String word = clause.wordsAt(clause.index(Sign.UNDO));
        return word.startsWith("undid") || word.startsWith("undone");
    }

    /// 刚才撤销的那步: what was undone is spoken of, so it is not to be undone once more.
    private static boolean isNamed(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            boolean isThat = clause.is(i + 1, Sign.OF) || clause.wordsAt(i).endsWith("的");
            boolean isMistaken = clause.is(i + 1, Sign.MISTAKE);
            if (clause.is(i, Sign.UNDO) && clause.is(i + 1, Sign.OF) && clause.is(i + 2, Sign.UNDO)) return true;
            if (clause.is(i, Sign.UNDO) && isTakenBack(clause, i) && (isThat || isMistaken)) return true;
            boolean isCancelled = clause.is(i, Sign.REMOVE) && clause.wordsAt(i).startsWith("取消") && isThat;
            if (isCancelled
                    && clause.has(Sign.RESTORE, Sign.UNDO)
                    && !clause.has(Sign.TRANSITION, Sign.TITLE, Sign.MUSIC, Sign.FILTER, Sign.TEXT)) return true;
        }
        return false;
    }

    private static boolean isTakenBack(Clause clause, int i) {
        String word = clause.wordsAt(i);
        return word.startsWith("撤") || word.startsWith("复原") || word.startsWith("回退");
    }

    private static boolean isRegretted(Clause clause) {
        String words = Letters.plain(clause.words());
        int head = clause.index(Sign.HEAD);
        boolean isCounted = head >= 0 && clause.at(head + 1) instanceof Meaning.Figure;
        return clause.has(Sign.UNDO) && !isCounted && REGRETS.stream().anyMatch(words::contains);
    }
}
