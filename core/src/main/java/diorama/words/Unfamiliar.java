package diorama.words;

import java.util.List;
import java.util.Set;

/// Knows a command whose verb is in no phrase book by what stands around it: `posterize the second photo`, `emboss it`.
/// It is a wish of its own, so it must not be taken for a part of its neighbours.
final class Unfamiliar {
    private static final Set<String> DETERMINERS =
            OrdinaryWords.in("the my our its each every all both this that these those everything");
    /// What somebody feels or sees is told, not commanded; and words that hold sentences together.
    private static final Set<String> TELLING = OrdinaryWords.in("""
            hate love like adore enjoy see watch know think mean guess miss notice hope wish say tell need has have feel find
            visit meet because since while when where if as unless with without than that which about per via for during
            until into above behind around even only just plus took made gave got went came saw had did was were shot held kept left
            """);
    private static final Set<String> SOMEBODY = OrdinaryWords.in("i we they he she who it his their her a an");
    private static final Set<String> ORDINARY = OrdinaryWords.in(OrdinaryWords.ORDINARY);

    private Unfamiliar() {}

    /// Does this part begin with a verb that nobody here knows, with something of ours behind it?
    static boolean isCommand(List<Term> part, String text) {
        int first = 0;
        while (first < part.size() && isOpening(part.get(first))) first++;
        if (first + 1 >= part.size()) return false;
        if (isAdded(part, first) || isWanted(part.subList(first, part.size()), text)) return true;
        if (!(part.get(first).meaning() instanceof Meaning.Unknown)) return false;
        var verb = part.get(first);
        String word = Letters.plain(text.substring(verb.start(), verb.end()));
        return isVerb(word)
                && !isNamed(verb, text)
                && isObject(part.subList(first + 1, part.size()), between(verb, part.get(first + 1), text), word);
    }

    /// `add page numbers`, 加个倒计时: a verb of ours, and a thing that is not.
    private static boolean isAdded(List<Term> part, int verb) {
        return (part.get(verb).is(Sign.ADD)
                        || part.get(verb).is(Sign.PUT)
                        || part.get(verb).is(Sign.REPLACE))
                && part.get(verb + 1).meaning() instanceof Meaning.Unknown
                && part.stream()
                        .noneMatch(t -> t.meaning() instanceof Meaning.Look
                                || t.meaning() instanceof Meaning.Quote
                                || t.meaning() instanceof Meaning.Name
                                || t.meaning() instanceof Meaning.Length
                                || t.isSort(Sign.Sort.DEGREE)
                                || t.isSort(Sign.Sort.BEYOND)
                                || t.is(Sign.FILM)
                                || isThing(t));
    }

    /// `I want the title to explode`.
    private static boolean isWanted(List<Term> part, String text) {
        String before = Letters.plain(text.substring(
                Math.max(0, part.getFirst().start() - 14), part.getFirst().start()));
        boolean isSaid = before.contains("want") || before.contains("like") || before.contains("need");
        return isSaid
                && part.size() > 2
                && (isThing(part.getFirst()) || isOne(part.getFirst()))
                && part.get(1).is(Sign.TO)
                && part.get(2).meaning() instanceof Meaning.Unknown;
    }

    private static boolean isThing(Term term) {
        return term.meaning() instanceof Sign sign && Unread.THINGS.contains(sign);
    }

    /// `make the second photo blurrier`, 第三张晃一晃: something becomes what nobody here knows, and what follows, if
    /// anything, has a thing of its own.
    static boolean isWish(List<Term> part, List<Term> next, String text) {
        boolean isNext = next.isEmpty() || (next.stream().anyMatch(Unfamiliar::isOne) && says(next));
        int first = !part.isEmpty() && part.getFirst().is(Sign.THEN) ? 1 : 0;
        if (!isNext || part.size() < first + 2) return false;
        var opening = part.get(first);
        boolean isHan = Letters.isHan(text.charAt(part.getLast().start()));
        boolean isHandled = isHan && (opening.is(Sign.BA) || text.charAt(opening.start()) == '给');
        boolean isUnknown = part.getLast().meaning() instanceof Meaning.Unknown
                || (isHandled && part.stream().skip(2).anyMatch(t -> t.meaning() instanceof Meaning.Unknown));
        if (!isUnknown) return false;
        boolean isSaid = isHan ? (isHandled || isOne(opening)) && isCommanded(part, text) : opening.is(Sign.MAKE);
        if (!isSaid) return false;
        return isHandled ? isOurs(part.get(first + 1)) : part.stream().anyMatch(Unfamiliar::isOne);
    }

    private static boolean isOurs(Term term) {
        return isOne(term) || isThing(term) || term.is(Sign.PHOTO) || term.is(Sign.ALL) || term.is(Sign.EACH);
    }

    private static boolean says(List<Term> part) {
        return Parts.stands(part) || part.stream().anyMatch(t -> t.isSort(Sign.Sort.DEGREE));
    }

    private static boolean isOne(Term term) {
        return term.meaning() instanceof Meaning.Nth
                || term.meaning() instanceof Meaning.Name
                || term.meaning() instanceof Meaning.Figure
                || term.is(Sign.REST);
    }

    /// 第三张糊了 and 第三张的猫 tell something or name something.
    private static boolean isCommanded(List<Term> part, String text) {
        int end = part.getLast().end();
        boolean isState = end < text.length() && (text.charAt(end) == '了' || text.charAt(end) == '的');
        return !isState && part.stream().noneMatch(t -> t.is(Sign.OF) || t.is(Sign.IS) || t.is(Sign.TOO));
    }

    private static boolean isOpening(Term term) {
        return term.is(Sign.THEN) || term.is(Sign.AND) || term.is(Sign.CORRECT) || term.is(Sign.ONLY);
    }

    private static boolean isVerb(String word) {
        boolean isForm = (word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly")))
                || (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us"));
        return word.length() > 2 && Letters.isLatin(word.charAt(0)) && !isForm && !TELLING.contains(word);
    }

    /// `Oslo the second`, `the wall`, "I adore": a name, a thing, or what somebody does.
    private static boolean isNamed(Term verb, String text) {
        String before = Letters.plain(text.substring(Math.max(0, verb.start() - 12), verb.start()))
                .strip();
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return DETERMINERS.contains(last) || SOMEBODY.contains(last);
    }

    private static List<String> between(Term verb, Term next, String text) {
        return List.of(
                Letters.plain(text.substring(verb.end(), next.start())).strip().split(" ", -1));
    }

    private static boolean isObject(List<Term> behind, List<String> between, String verb) {
        var next = behind.getFirst();
        boolean isDetermined = between.stream().anyMatch(DETERMINERS::contains);
        boolean isNumbered = next.meaning() instanceof Meaning.Nth
                || ((next.is(Sign.PHOTO) || next.is(Sign.CLIP))
                        && behind.size() > 1
                        && behind.get(1).meaning() instanceof Meaning.Figure)
                || (next.meaning() instanceof Meaning.Name name && name.name().contains("."));
        boolean isThing = next.isSort(Sign.Sort.NOUN) && !next.is(Sign.PERSON) && !next.is(Sign.SUBJECT);
        boolean isPointed = (next.is(Sign.THIS) || next.is(Sign.ALL) || next.is(Sign.EACH) || next.is(Sign.BOTH))
                && behind.size() > 1
                && (behind.get(1).isSort(Sign.Sort.NOUN) || behind.get(1).meaning() instanceof Meaning.Nth);
        boolean isWhole = next.is(Sign.IT) || next.is(Sign.REST) || next.is(Sign.ALL);
        boolean isOrdinary = ORDINARY.contains(verb);
        return (isNumbered && (isDetermined || !(next.meaning() instanceof Meaning.Name)))
                || (isThing && isDetermined)
                || isPointed
                || (isWhole && !isOrdinary);
    }
}
