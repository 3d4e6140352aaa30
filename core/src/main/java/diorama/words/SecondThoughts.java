package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Hears, between two marks, that somebody thinks better of what they have just said: "…, no, …" and 不 say that it is
/// said again, "…, never mind" and 还是别删了 that it is not wanted at all. The sign of that stands in their place.
///
/// ```
/// remove the dog. | wait, no, | the beach           CORRECT    the wish before is wished of the beach
/// remove the dog… | no, don't                       TAKE_BACK  the wish before is none
/// ```
final class SecondThoughts {
    private static final Set<Sign> MARKS =
            Set.of(Sign.STOP, Sign.COMMA, Sign.BUT, Sign.THEN, Sign.OPEN, Sign.CLOSE, Sign.QUESTION);
    private static final Phrases LIGHT = Phrases.of(EnglishMoods.LIGHT);
    private static final Phrases HESITATING = Phrases.of(EnglishMoods.HESITATING, ChineseMoods.HESITATING);
    private static final Phrases WAITING = Phrases.of(EnglishMoods.WAITING, ChineseMoods.WAITING);
    private static final Phrases WRONG = Phrases.of(EnglishMoods.WRONG, ChineseMoods.WRONG);
    private static final Phrases DROPPING = Phrases.of(EnglishMoods.DROPPING, ChineseMoods.DROPPING);
    /// These drop a wish only behind "no", "wait", 还是.
    private static final Phrases KEEPING = Phrases.of(EnglishMoods.KEEPING, ChineseMoods.KEEPING);
    private static final Phrases TRAILING = Phrases.of(EnglishMoods.TRAILING);
    private static final Phrases ADDING = Phrases.of("too, also, as well, 也, 还有");
    private static final PhrasePattern REFUSED = PhrasePattern.of(ChinesePhrases.CLASSES, ChinesePhrases.REFUSED);
    private static final PhrasePattern SOFTENED = PhrasePattern.of(ChinesePhrases.CLASSES, ChinesePhrases.SOFTENED);
    /// Nobody thinks better of something in more words.
    private static final int LONGEST = 8;

    private enum Thought {
        NONE,
        HESITATE,
        WAIT,
        WRONG,
        DROP,
        KEEP
    }

    private final List<Term> terms;
    private final String text;
    private final List<Term> settled = new ArrayList<>();
    private boolean hasWish;

    private SecondThoughts(List<Term> terms, String text) {
        this.terms = terms;
        this.text = text;
    }

    static List<Term> settled(List<Term> terms, String text) {
        var thoughts = new SecondThoughts(terms, text);
        for (int i = 0; i < terms.size(); ) i = thoughts.next(i);
        return List.copyOf(thoughts.settled);
    }

    /// Takes what stands between two marks, or all that is thought better of there; the place behind it.
    private int next(int from) {
        int end = end(from);
        if (end == from) {
            settled.add(terms.get(from));
            return from + 1;
        }
        int behind = hasWish ? behindThoughts(from) : from;
        if (behind > from) return behind;
        int trailing = trailing(from, end);
        settled.addAll(terms.subList(from, trailing));
        hasWish |= terms.subList(from, trailing).stream().anyMatch(t -> !t.isSort(Sign.Sort.COURTESY));
        if (trailing < end) put(Sign.TAKE_BACK, trailing, end);
        return end;
    }

    private int behindThoughts(int from) {
        int at = from;
        boolean isWrong = false;
        boolean isWaiting = false;
        boolean isDropped = false;
        boolean isAny = false;
        while (at < terms.size()) {
            int end = end(at);
            if (end == at) {
                at++;
                continue;
            }
            boolean isAsked = end < terms.size() && terms.get(end).is(Sign.QUESTION);
            var thought = isAsked || (isWrong && isAmount(at, end)) ? Thought.NONE : thought(at, end);
            if (thought == Thought.NONE || (thought == Thought.KEEP && !isAny && !isSoftened(at, end))) break;
            isAny = true;
            isWrong |= thought == Thought.WRONG;
            isWaiting |= thought == Thought.WAIT;
            isDropped |= thought == Thought.DROP || thought == Thought.KEEP;
            at = end;
        }
        if (!isAny) return from;
        boolean isLast = at >= terms.size();
        boolean isOther = !isLast && isOnlyPictures(terms.subList(at, end(at)));
        boolean isMore = !isLast && ADDING.areIn(words(at, end(at)));
        if (isMore && !isDropped) return at;
        if (!isWrong && !isDropped && !isOther && (isLast || !isWaiting)) return passed(from, at);
        isWrong |= !isLast && (isWaiting || isSoftened(at, end(at)));
        boolean isSaidAgain = !isLast && terms.get(at).is(Sign.CORRECT);
        if (isSaidAgain) return at;
        if (isOther || (isWrong && !isDropped && !isLast)) put(Sign.CORRECT, from, at);
        else put(Sign.TAKE_BACK, from, at);
        return at;
    }

    private int passed(int from, int to) {
        settled.addAll(terms.subList(from, to));
        return to;
    }

    private void put(Sign sign, int from, int to) {
        settled.add(new Term(sign, terms.get(from).start(), terms.get(to - 1).end()));
    }

    /// "Delete the dog never mind": where the second thought begins.
    private int trailing(int from, int end) {
        int verb = from;
        while (verb < end && !terms.get(verb).isSort(Sign.Sort.VERB)) verb++;
        for (int k = Math.max(verb + 1, end - LONGEST); k < end; k++) if (TRAILING.are(words(k, end))) return k;
        return end;
    }

    /// "20 seconds, no, a minute": no hesitation.
    private boolean isAmount(int from, int end) {
        return terms.subList(from, end).stream().anyMatch(t -> t.meaning() instanceof Meaning.Amount);
    }

    private Thought thought(int from, int end) {
        var thought = saidAlone(from, end);
        return thought == Thought.NONE && isDroppedBehind(from, end) ? Thought.DROP : thought;
    }

    private Thought saidAlone(int from, int end) {
        boolean isWords = terms.subList(from, end).stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote);
        String said = words(from, end);
        boolean isHan = Letters.isHan(said.charAt(0));
        if (end - from > LONGEST || isWords || (!isHan && !Letters.isLatin(said.charAt(0)))) return Thought.NONE;
        String plain = isHan ? ChineseMoods.bare(said) : LIGHT.without(said);
        if (DROPPING.are(said) || DROPPING.are(plain)) return Thought.DROP;
        if (WRONG.are(said) || WRONG.are(plain)) return Thought.WRONG;
        if (KEEPING.are(said) || KEEPING.are(plain)) return Thought.KEEP;
        if (WAITING.are(said) || WAITING.are(plain)) return Thought.WAIT;
        if (HESITATING.are(said) || HESITATING.are(plain) || plain.isEmpty()) return Thought.HESITATE;
        if (isHan && isRefused(said, from))
            return said.contains("要") || said.contains("用") ? Thought.KEEP : Thought.DROP;
        return Thought.NONE;
    }

    /// 还是别倒了: the deed that was wished.
    private boolean isRefused(String said, int from) {
        String before = Letters.plain(text.substring(0, terms.get(from).start()));
        return REFUSED.in(said)
                .flatMap(found -> found.said("deed", said))
                .filter(before::contains)
                .isPresent();
    }

    /// "On second thought keep it", 算了不改了.
    private boolean isDroppedBehind(int from, int end) {
        for (int k = from + 1; k < end; k++) {
            var first = saidAlone(from, k);
            var then = first == Thought.NONE ? Thought.NONE : saidAlone(k, end);
            if (then == Thought.DROP || then == Thought.KEEP) return true;
        }
        return false;
    }

    private boolean isSoftened(int from, int end) {
        return SOFTENED.isIn(words(from, end));
    }

    private static boolean isOnlyPictures(List<Term> stretch) {
        return stretch.stream().anyMatch(Parts::isScope)
                && stretch.stream()
                        .allMatch(t -> Parts.isScope(t)
                                || t.isSort(Sign.Sort.LINK)
                                || t.isSort(Sign.Sort.COURTESY)
                                || t.is(Sign.IS, Sign.AND, Sign.LISTING));
    }

    private int end(int from) {
        int end = from;
        while (end < terms.size() && !isMark(terms.get(end)) && (end == from || !isTurn(terms.get(end)))) end++;
        return end;
    }

    /// "Delete the dog actually keep it"; 把狗删了算了 is no second thought.
    private boolean isTurn(Term term) {
        return term.is(Sign.CORRECT) && !Letters.isHan(text.charAt(term.start()));
    }

    private static boolean isMark(Term term) {
        return term.meaning() instanceof Sign sign && MARKS.contains(sign);
    }

    private String words(int from, int end) {
        return from < end
                ? Letters.plain(text.substring(
                                terms.get(from).start(), terms.get(end - 1).end()))
                        .strip()
                : "";
    }
}
