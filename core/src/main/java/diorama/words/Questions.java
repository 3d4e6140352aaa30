package diorama.words;

import diorama.intent.Deed;
import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.List;
import java.util.Optional;

/// Reads questions about the film, and about how to get it out of here.
final class Questions {
    /// What somebody wants to do with a film who asks how: "how do I save this to my phone?", 怎么发给朋友.
    private static final List<String> TAKING = List.of(
            "导出",
            "保存",
            "存到",
            "存进",
            "存去",
            "存在手机",
            "下载",
            "分享",
            "转发",
            "发给",
            "发到",
            "发去",
            "传到",
            "传给",
            "输出",
            "汇出",
            "弄到手机",
            "拿到手机",
            "save",
            "export",
            "download",
            "share",
            "send",
            "my phone",
            "onto my",
            "get it out",
            "get the file");
    private static final List<String> HOW =
            List.of("怎", "如何", "咋", "点样", "点可以", "哪里", "哪儿", "在哪", "边度", "how ", "where ");

    private static final List<String> ASKED_FIRST = List.of(
            "did you ",
            "did i ",
            "why did ",
            "where did ",
            "have you ",
            "should i ",
            "should we ",
            "was the ",
            "were the ");
    private static final List<String> ASKED_WITHIN = List.of("要不要把", "该不该", "是不是被", "谁让你", "要不要删");

    private static final List<String> SOMEBODY = List.of("i", "we", "you", "they");
    private static final List<String> ASKING = List.of("do", "does", "did", "what", "how", "which", "where", "why");

    private Questions() {}

    /// A question about the film, if the whole sentence is one. "Could you make it longer?" is a wish.
    static Optional<Intent> of(Clause clause, String text) {
        var asked = Reported.asked(clause, text);
        if (asked.isPresent()) return asked;
        if (isOfTaking(clause)) return Optional.of(new Intent.Tell(Intent.Topic.EXPORT, Scope.unsaid()));
        if (isOfDeeds(clause)) return Optional.of(new Intent.Tell(Intent.Topic.HISTORY, Scope.unsaid()));
        if (isHowTo(clause)) return Optional.of(new Intent.Tell(Intent.Topic.HELP, Scope.unsaid()));
        boolean asks = isHowMuch(clause)
                || clause.has(Sign.WHAT, Sign.WHICH, Sign.HOW_LONG, Sign.HOW_MANY, Sign.HELP, Sign.HISTORY, Sign.STATUS)
                || (clause.has(Sign.HOW) && clause.has(Sign.QUESTION))
                || isBareQuestion(clause)
                || isEitherShape(clause)
                || (clause.has(Sign.IS) && clause.has(Sign.QUESTION) && isFirst(clause));
        boolean hasLength = clause.has(Meaning.Length.class) && !clause.has(Sign.QUESTION);
        if (!asks || isWish(clause) || hasLength) return Optional.empty();
        if (clause.has(Sign.BALANCE)) return Optional.of(new Intent.Act(new Deed.Credits()));
        return topic(clause).map(t -> new Intent.Tell(t, t == Intent.Topic.LENGTH ? one(clause) : Scope.unsaid()));
    }

    /// "How long is the second photo seen?" asks after that one.
    private static Scope one(Clause clause) {
        var scope = Pictures.scope(clause);
        boolean isOne = scope instanceof Scope.Nth || scope instanceof Scope.Named;
        return isOne && !clause.has(Sign.FILM) ? scope : Scope.unsaid();
    }

    /// "Length?", 有配乐吗: a thing and a question, and nothing that could be done to it.
    private static boolean isBareQuestion(Clause clause) {
        String last = clause.wordsAt(clause.lastIndex(Sign.IS));
        boolean asks = clause.has(Sign.QUESTION)
                || isAskedFirst(clause)
                || (clause.lastIndex(Sign.IS) == clause.size() - 1 && (last.isEmpty() || last.equals("吗")));
        return asks
                && clause.hasSort(Sign.Sort.NOUN)
                && !clause.hasSort(Sign.Sort.VERB)
                && !clause.hasSort(Sign.Sort.DEGREE)
                && !clause.hasSort(Sign.Sort.NOT)
                && !clause.hasSort(Sign.Sort.BEYOND)
                && !clause.has(Meaning.Look.class)
                && !clause.has(Meaning.Amount.class)
                && !clause.has(Meaning.Given.class)
                && !clause.has(Sign.WANT, Sign.GET, Sign.WITH);
    }

    /// "Did you delete the dog?", "should I remove it?", 要不要删掉: asked after, and not wished.
    private static boolean isOfDeeds(Clause clause) {
        String words = Letters.plain(clause.words()).strip();
        boolean isPolite =
                words.contains("可以") || words.contains("能") || words.contains("don't") || words.contains("帮");
        return clause.has(Sign.REMOVE, Sign.UNDO, Sign.RESTART)
                && !isPolite
                && (ASKED_FIRST.stream().anyMatch(words::startsWith)
                        || ASKED_WITHIN.stream().anyMatch(words::contains));
    }

    /// "How do I add music" wants to be told; "how about some music" wishes.
    private static boolean isHowTo(Clause clause) {
        String words = Letters.plain(clause.words());
        return words.startsWith("how do i ")
                || words.startsWith("how can i ")
                || words.startsWith("how could i ")
                || words.startsWith("how would i ")
                || words.startsWith("how do you ")
                || words.startsWith("how does one ");
    }

    /// "How loud is the music", "how big is the film".
    private static boolean isHowMuch(Clause clause) {
        int how = clause.index(Sign.HOW);
        return clause.wordsAt(how).equals("how")
                && clause.is(how + 1, Sign.LOUD, Sign.QUIET, Sign.BIG, Sign.FAST, Sign.SLOW, Sign.BRIGHT)
                && clause.is(how + 2, Sign.IS);
    }

    /// "Is there any sound", though no mark says that it is a question.
    private static boolean isAskedFirst(Clause clause) {
        int first = 0;
        while (clause.is(first, Sign.HELLO, Sign.FILLER, Sign.AND) && first < clause.size()) first++;
        String word = clause.wordsAt(first);
        return clause.is(first, Sign.IS)
                && (word.startsWith("is") || word.startsWith("are") || word.startsWith("do") || word.startsWith("has"));
    }

    /// "Is it vertical or horizontal?", 横的还是竖的.
    private static boolean isEitherShape(Clause clause) {
        return clause.all(Meaning.Shape.class).size() == 2
                && (clause.has(Sign.IS, Sign.OR) || clause.has(Sign.QUESTION))
                && clause.all(Meaning.Shape.class).stream().distinct().count() == 2
                && !clause.has(Sign.WANT, Sign.CORRECT)
                && !clause.hasSort(Sign.Sort.VERB);
    }

    private static boolean isFirst(Clause clause) {
        for (int i = 0; i < clause.size(); i++) {
            if (clause.is(i, Sign.FILLER, Sign.HELLO, Sign.GOOD, Sign.NOW)) continue;
            if (isToldOf(clause, i)) return false;
            return clause.is(i, Sign.IS)
                    || clause.is(clause.size() - 1, Sign.IS)
                    || clause.is(clause.size() - 2, Sign.IS);
        }
        return false;
    }

    /// "We have a bit more room", "could I have a film": somebody before the verb tells or wishes, and asks nothing.
    private static boolean isToldOf(Clause clause, int i) {
        boolean isBehindSomebody = i > 0 && SOMEBODY.contains(clause.wordsAt(i - 1)) && clause.is(i, Sign.IS);
        return isBehindSomebody && (i < 2 || !ASKING.contains(clause.wordsAt(i - 2)));
    }

    private static boolean isWish(Clause clause) {
        String move = clause.wordsAt(clause.index(Sign.MOVE));
        boolean hasVerb =
                clause.has(Sign.MAKE, Sign.REMOVE, Sign.CHANGE, Sign.REPLACE, Sign.EXPORT, Sign.UNDO, Sign.REDO)
                        || (clause.has(Sign.MOVE) && !isStanding(move, clause))
                        || clause.has(Meaning.Quote.class);
        boolean isBeyond = clause.hasSort(Sign.Sort.BEYOND) && !clause.has(Sign.QUESTION);
        return (hasVerb && !clause.has(Sign.HELP, Sign.HISTORY, Sign.BALANCE))
                || isBeyond
                || clause.has(Sign.INSTEAD)
                || (clause.has(Sign.STATUS) && clause.has(Meaning.Feeling.class));
    }

    /// "Which photo comes first?", 排在第一的是哪张: where it is, not where it shall go.
    private static boolean isStanding(String move, Clause clause) {
        return move.startsWith("come") || move.startsWith("go") || (move.equals("排在") && clause.has(Sign.WHICH));
    }

    private static Optional<Intent.Topic> topic(Clause clause) {
        if (clause.has(Sign.HISTORY)) return Optional.of(Intent.Topic.HISTORY);
        if (clause.has(Sign.HELP)) return Optional.of(Intent.Topic.HELP);
        boolean isLength = clause.terms().stream().anyMatch(t -> t.is(Sign.FILM))
                && Letters.plain(clause.words()).contains("长度");
        if (clause.has(Sign.HOW_LONG, Sign.LENGTH) || isLength) return Optional.of(Intent.Topic.LENGTH);
        if (clause.has(Sign.MUSIC, Sign.VOLUME, Sign.SOUND) || clause.has(Meaning.Feeling.class))
            return Optional.of(Intent.Topic.MUSIC);
        if (clause.has(Sign.TITLE, Sign.TEXT, Sign.CAPTION, Sign.CREDIT, Sign.WATERMARK))
            return Optional.of(Intent.Topic.TEXTS);
        if (clause.has(Sign.UPLOADED, Sign.UPLOAD)) return Optional.of(Intent.Topic.UPLOADS);
        if (clause.has(Sign.TRANSITION)) return Optional.of(Intent.Topic.TRANSITIONS);
        if (clause.has(Sign.FILTER, Sign.COLOUR)) return Optional.of(Intent.Topic.LOOKS);
        boolean isSize = clause.has(Sign.BIG) && clause.has(Sign.HOW);
        if (isSize || clause.has(Sign.FORMAT, Sign.SIZE) || clause.has(Meaning.Shape.class))
            return Optional.of(Intent.Topic.FORMAT);
        boolean isList = clause.has(Sign.WHICH)
                && (clause.has(Sign.PHOTO)
                        || clause.wordsAt(clause.index(Sign.WHICH)).endsWith("张"));
        if (clause.has(Sign.ORDER) || isList) return Optional.of(Intent.Topic.PICTURES);
        if (clause.has(Sign.HOW_MANY) && clause.has(Meaning.Length.class)) return Optional.of(Intent.Topic.LENGTH);
        if (clause.has(Sign.HOW_MANY)) return Optional.of(Intent.Topic.COUNT);
        if (clause.has(Sign.PHOTO, Sign.CLIP)) return Optional.of(Intent.Topic.PICTURES);
        if (clause.has(Sign.STATUS, Sign.FILM, Sign.NOW)) return Optional.of(Intent.Topic.STATUS);
        boolean isNamed = clause.has(Sign.WHAT, Sign.WHICH)
                && (clause.has(Meaning.Nth.class) || clause.has(Meaning.Name.class))
                && !clause.has(Meaning.Look.class);
        if (isNamed) return Optional.of(Intent.Topic.PICTURES);
        return clause.has(Sign.HOW) ? Optional.of(Intent.Topic.HELP) : Optional.empty();
    }

    static boolean isOfTaking(Clause clause) {
        String words = Letters.plain(clause.words());
        boolean isAsked = HOW.stream().anyMatch(words::contains)
                || (words.endsWith("吗") && (words.contains("能") || words.contains("可以")));
        return isAsked
                && TAKING.stream().anyMatch(words::contains)
                && !clause.has(Meaning.Length.class)
                && !clause.has(Meaning.Quote.class)
                && !clause.has(Meaning.Format.class)
                && !clause.has(Meaning.Height.class)
                && !clause.has(Sign.TITLE, Sign.TEXT, Sign.MUSIC, Sign.BALANCE, Sign.UPLOAD, Sign.CHANGE);
    }
}
