package diorama.words;

import java.util.List;
import java.util.Set;

/// Where one wish ends and the next begins though neither mark nor "and" stands between them, as in what is
/// dictated: at a verb that commands, or in Chinese at a thing, once what stands before is a whole wish and so is
/// what follows.
final class Runs {
    private static final Set<Sign> COMMANDS = Set.of(
            Sign.MAKE,
            Sign.ADD,
            Sign.REMOVE,
            Sign.PUT,
            Sign.MOVE,
            Sign.SWAP,
            Sign.REVERSE,
            Sign.SHUFFLE,
            Sign.MUTE,
            Sign.UNTOUCHED,
            Sign.SHORTEN,
            Sign.LENGTHEN,
            Sign.SPEED_UP,
            Sign.SLOW_DOWN,
            Sign.TURN_UP,
            Sign.TURN_DOWN,
            Sign.BRIGHTEN,
            Sign.DARKEN,
            Sign.DUPLICATE,
            Sign.EXPORT,
            Sign.BA,
            Sign.CHANGE,
            Sign.FADE_OUT);
    /// Verbs that also say what becomes of what was named just before.
    private static final Set<Sign> TURNS = Set.of(Sign.CHANGE, Sign.MAKE, Sign.PUT, Sign.MOVE, Sign.FADE_OUT);
    private static final Set<Sign> THINGS = Set.of(
            Sign.MUSIC, Sign.VOLUME, Sign.TITLE, Sign.CAPTION, Sign.TRANSITION, Sign.WATERMARK, Sign.FORMAT, Sign.EACH);

    private static final List<String> DENIALS = List.of("不", "没", "无", "别", "no ", "without ");

    private Runs() {}

    static boolean begins(List<Term> whole, int k, String text) {
        var before = whole.get(k - 1);
        boolean goesOn = before.isSort(Sign.Sort.LINK)
                || before.isSort(Sign.Sort.NOT)
                || before.is(Sign.AND)
                || before.is(Sign.LISTING)
                || before.is(Sign.THEN)
                || before.is(Sign.ONLY)
                || before.is(Sign.CORRECT);
        var left = whole.subList(0, k);
        var right = whole.subList(k, whole.size());
        if (goesOn || isWhereAndWhen(left, right)) return false;
        boolean isHan = Letters.isHan(text.charAt(whole.get(k).start()));
        return isCommand(left, right, text)
                || (isHan && (isThing(left, right) || isBehindPause(left, right, text) || isOfRest(left, right, text)));
    }

    /// 左上角从头到尾加上“小店”: first where and how long, then the words; 从第三张开始加黑白: first which.
    private static boolean isWhereAndWhen(List<Term> left, List<Term> right) {
        boolean isOnwards = left.getFirst().is(Sign.FROM) && left.getLast().is(Sign.START);
        boolean isBeforeWords = Sequels.hasWords(right)
                && left.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Standing
                                || t.is(Sign.ENTIRE, Sign.ALL, Sign.START, Sign.END, Sign.FILM, Sign.FRAME)
                                || t.isSort(Sign.Sort.LINK));
        return isOnwards || isBeforeWords;
    }

    private static boolean isCommand(List<Term> left, List<Term> right, String text) {
        boolean isEdge = (right.getFirst().is(Sign.BEGINS) || right.getFirst().is(Sign.ENDS))
                && Letters.isHan(text.charAt(right.getFirst().start()));
        String verb = Letters.plain(
                text.substring(right.getFirst().start(), right.getFirst().end()));
        boolean isTold = verb.equals("comes") || verb.equals("goes") || verb.equals("again");
        boolean isVerb = (isOneOf(right.getFirst(), COMMANDS) && !isTold) || isEdge;
        boolean isComplaint = left.getLast().isSort(Sign.Sort.DEGREE)
                && left.stream().anyMatch(t -> t.is(Sign.TOO))
                && isOneOf(right.getFirst(), COMMANDS)
                && (right.stream().anyMatch(t -> t.is(Sign.IT))
                        || text.substring(
                                        right.getFirst().start(),
                                        right.getFirst().end())
                                .contains(" it"));
        if (isComplaint) return true;
        if ((!isVerb && !isDenial(right.getFirst(), text)) || !isWhole(left)) return false;
        boolean isTurn = isOneOf(right.getFirst(), TURNS) && isOnlyNamed(left);
        return !isTurn && hasObject(right) && Parts.stands(right) && !isCommandChain(left, right);
    }

    /// 不要转场, `no transitions`: one look to us, and a wish of its own.
    private static boolean isDenial(Term term, String text) {
        String word = Letters.plain(text.substring(term.start(), term.end()));
        boolean isLook = term.meaning() instanceof Meaning.Look || term.isSort(Sign.Sort.VERB);
        return isLook && DENIALS.stream().anyMatch(word::startsWith);
    }

    /// `music piano` before 换成吉他 is what is changed, no wish of its own.
    private static boolean isOnlyNamed(List<Term> left) {
        return left.stream().noneMatch(t -> t.isSort(Sign.Sort.VERB) || t.isSort(Sign.Sort.DEGREE) || isAmount(t));
    }

    /// Two verbs side by side are one: `go change`, 改成放大.
    private static boolean isCommandChain(List<Term> left, List<Term> right) {
        return left.getLast().isSort(Sign.Sort.VERB)
                && right.getFirst().isSort(Sign.Sort.VERB)
                && left.stream().noneMatch(t -> Parts.isScope(t) || t.isSort(Sign.Sort.NOUN));
    }

    /// 慢一点的那种 每张停六秒 配钢琴: nobody writes a blank within a wish, unless a number stands beside it.
    private static boolean isBehindPause(List<Term> left, List<Term> right, String text) {
        int from = left.getLast().end();
        int to = right.getFirst().start();
        boolean isBlank = to > from && text.substring(from, to).isBlank();
        boolean isHan = Letters.isHan(text.charAt(from - 1));
        boolean isWords = right.getFirst().meaning() instanceof Meaning.Quote;
        return isBlank && isHan && !isWords && Parts.stands(left) && Parts.stands(right);
    }

    /// 第二张缩小其他不动, 第一张六秒其他的三秒: what becomes of the rest is a wish of its own.
    private static boolean isOfRest(List<Term> left, List<Term> right, String text) {
        var first = right.getFirst();
        String word = text.substring(first.start(), first.end());
        boolean isRest =
                first.is(Sign.REST) || (first.is(Sign.UNTOUCHED) && (word.startsWith("其他") || word.startsWith("其余")));
        boolean isLeft = right.stream().anyMatch(t -> t.is(Sign.UNTOUCHED));
        boolean isAlike = left.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length)
                && right.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length);
        return isRest && left.stream().anyMatch(Parts::isScope) && Parts.stands(left) && (isLeft || isAlike);
    }

    private static boolean isThing(List<Term> left, List<Term> right) {
        var first = right.getFirst();
        boolean isNamed = isOneOf(first, THINGS);
        var last = left.getLast();
        boolean isDone = last.isSort(Sign.Sort.DEGREE)
                || last.meaning() instanceof Meaning.Look
                || isAmount(last)
                || (last.isSort(Sign.Sort.VERB) && left.size() > 1);
        boolean isSaid =
                left.stream().anyMatch(t -> t.isSort(Sign.Sort.NOUN) || Parts.isScope(t) || t.isSort(Sign.Sort.VERB));
        boolean hasPredicate = right.size() > 1
                && right.stream()
                        .skip(1)
                        .anyMatch(t -> t.isSort(Sign.Sort.DEGREE) || isAmount(t) || t.isSort(Sign.Sort.VERB))
                && right.stream()
                        .noneMatch(
                                t -> t.isSort(Sign.Sort.NOUN) && left.stream().anyMatch(l -> l.is(t.meaning())));
        return isNamed
                && isDone
                && isSaid
                && left.size() > 1
                && isVerbLast(left)
                && hasPredicate
                && isWhole(left)
                && Parts.stands(right);
    }

    /// An English verb still waits for its thing: `turn down | the volume`.
    private static boolean isVerbLast(List<Term> left) {
        var last = left.getLast();
        return !last.isSort(Sign.Sort.VERB)
                || left.stream().limit(left.size() - 1L).anyMatch(t -> Parts.isScope(t) || t.isSort(Sign.Sort.NOUN));
    }

    private static boolean isWhole(List<Term> left) {
        boolean isLookOnly = left.size() < 2 && !isAmount(left.getFirst());
        boolean isTimeOnly = isAmount(left.getLast())
                && left.stream()
                        .noneMatch(t -> t.isSort(Sign.Sort.VERB)
                                || t.isSort(Sign.Sort.NOUN)
                                || t.is(Sign.EACH)
                                || t.meaning() instanceof Meaning.Name);
        return !isLookOnly
                && !isTimeOnly
                && Parts.stands(left)
                && (hasObject(left) || !left.getFirst().isSort(Sign.Sort.VERB));
    }

    /// More than a verb: what it is done to, or what it shall become.
    private static boolean hasObject(List<Term> terms) {
        return terms.stream()
                .anyMatch(t -> t.isSort(Sign.Sort.NOUN)
                        || Parts.isScope(t)
                        || t.meaning() instanceof Meaning.Look
                        || t.meaning() instanceof Meaning.Given);
    }

    private static boolean isAmount(Term term) {
        return term.meaning() instanceof Meaning.Length
                || term.meaning() instanceof Meaning.Factor
                || term.meaning() instanceof Meaning.Fraction;
    }

    private static boolean isOneOf(Term term, Set<Sign> signs) {
        return term.meaning() instanceof Sign sign && signs.contains(sign);
    }
}
