package diorama.words;

import java.util.Set;
import java.util.stream.IntStream;

/// Which sense of "not" is meant: a refusal, too little of something, or only politeness.
final class Negations {
    private static final Set<String> BARELY = Set.of("barely", "hardly", "scarcely");
    private static final Set<String> NICELY =
            Set.of("shouldn't", "couldn't", "can't", "wouldn't", "won't", "cant", "shouldnt", "couldnt");

    private final Senses senses;

    Negations(Senses senses) {
        this.senses = senses;
    }

    /// 第一张不用，…
    boolean isNotUsed(int i) {
        boolean isThere = senses.isThing(i - 1) || senses.is(i - 1, Sign.COUNTER);
        return senses.is(i, Sign.NOT) && senses.word(i).equals("不用") && senses.endsClause(i + 1) && isThere;
    }

    /// `not loud enough` wishes it louder.
    boolean isNotEnough(int i) {
        if (!senses.is(i, Sign.NOT)) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + 5) && !senses.isSort(k, Sign.Sort.MARK); k++)
            if (senses.word(k).startsWith("enough")) return saysHowMuch();
        return false;
    }

    private boolean saysHowMuch() {
        return IntStream.range(0, senses.size()).anyMatch(k -> senses.isSort(k, Sign.Sort.DEGREE));
    }

    /// `shouldn't the title be bigger?` wishes it bigger.
    boolean isAskedNicely(int i) {
        boolean isFirst = i == 0 || senses.isMark(i - 1);
        return isFirst && senses.isQuestion() && senses.is(i, Sign.NOT) && NICELY.contains(senses.word(i));
    }

    /// 放大不明显, `the zoom is not noticeable`.
    boolean isUnnoticed(int i) {
        String next = senses.word(i + 1);
        return senses.is(i, Sign.NOT)
                && senses.is(i + 1, Sign.STRONG, Sign.VERY)
                && (next.startsWith("明显") || next.contains("noticeable") || next.contains("obvious"));
    }

    /// `it should be barely noticeable`: weak, as it is wished.
    boolean isBarely(int i) {
        boolean isWished = senses.word(i - 1).equals("be") || senses.is(i - 1, Sign.IT, Sign.MAKE);
        return BARELY.contains(senses.word(i)) && senses.is(i + 1, Sign.STRONG) && isWished;
    }

    /// `remove all captions but 'Hello'`.
    boolean isSparedWords(int i) {
        return senses.is(i, Sign.BUT)
                && senses.at(i + 1) instanceof Meaning.Quote
                && senses.endsClause(i + 2)
                && i > 0
                && !senses.isMark(i - 1)
                && IntStream.range(Math.max(0, i - Senses.FURTHEST), i).anyMatch(k -> senses.is(k, Sign.REMOVE));
    }
}
