package diorama.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts a sentence into wishes. A comma or "and" parts two wishes only where each side can stand by itself; what cannot
/// (`the second one is blurry, ...`) is joined to the wish that it belongs to.
final class Clauses {
    private static final Set<Sign> ENDS = Set.of(Sign.STOP, Sign.QUESTION, Sign.OPEN, Sign.CLOSE);
    private static final Set<Sign> VAGUE = Set.of(
            Sign.MAKE,
            Sign.ADD,
            Sign.CHANGE,
            Sign.USE,
            Sign.PUT,
            Sign.SHOW,
            Sign.PLAY,
            Sign.WRITE,
            Sign.SAYS,
            Sign.HOLD,
            Sign.BEGINS,
            Sign.ENDS,
            Sign.BACK);
    private static final Set<Sign> DROPPED =
            Set.of(Sign.FILLER, Sign.THANKS, Sign.GET, Sign.WANT, Sign.HELLO, Sign.GOOD, Sign.YES);

    private static final long SHORT_MS = 1500;

    private final List<List<Term>> parts = new ArrayList<>();
    private List<Term> part = new ArrayList<>();

    private Clauses() {}

    static List<Clause> of(List<Term> terms, String text, boolean isMaking) {
        var clauses = new Clauses();
        clauses.cutAtMarks(terms);
        clauses.completeCorrections();
        clauses.cutAtAnd(isMaking);
        clauses.cutAtPairs();
        clauses.joinFragments();
        clauses.joinLengths(isMaking ? SHORT_MS : Long.MAX_VALUE);
        return clauses.parts.stream().map(p -> new Clause(p, text)).toList();
    }

    private void end() {
        if (!part.isEmpty()) parts.add(part);
        part = new ArrayList<>();
    }

    private void cutAtMarks(List<Term> terms) {
        for (var term : terms) {
            boolean isDropped = term.meaning() instanceof Sign sign && DROPPED.contains(sign);
            boolean ends = term.meaning() instanceof Sign sign
                    && (ENDS.contains(sign)
                            || sign == Sign.COMMA
                            || sign == Sign.THEN
                            || sign == Sign.BUT
                            || sign == Sign.CORRECT);
            if (ends) {
                if (!isOnly(part, Sign.CORRECT)) end();
                if (term.is(Sign.THEN) || term.is(Sign.CORRECT)) part.add(term);
            } else if (!isDropped && !term.is(Sign.COLON)) part.add(term);
        }
        end();
        parts.removeIf(p -> p.stream().allMatch(t -> t.is(Sign.THEN) || t.is(Sign.CORRECT)));
    }

    private static boolean isOnly(List<Term> part, Sign sign) {
        return part.size() == 1 && part.getFirst().is(sign);
    }

    /// `delete photo 2, no wait, photo 3`: what is corrected is said again with the new picture.
    private void completeCorrections() {
        for (int i = 1; i < parts.size(); i++) {
            var now = parts.get(i);
            boolean isScope = now.getFirst().is(Sign.CORRECT)
                    && now.size() > 1
                    && now.stream().skip(1).allMatch(t -> isScope(t) || t.isSort(Sign.Sort.LINK));
            if (!isScope) continue;
            var again = new ArrayList<Term>();
            again.add(now.getFirst());
            parts.get(i - 1).stream()
                    .filter(t -> !isScope(t) && !t.is(Sign.CORRECT))
                    .forEach(again::add);
            again.addAll(now.subList(1, now.size()));
            parts.set(i, again);
        }
    }

    // --- "and" -------------------------------------------------------------------------------------------------------

    private void cutAtAnd(boolean isMaking) {
        var all = List.copyOf(parts);
        parts.clear();
        for (var whole : all) {
            part = new ArrayList<>();
            for (int i = 0; i < whole.size(); i++) {
                boolean isAnd = whole.get(i).is(Sign.AND) || whole.get(i).is(Sign.LISTING);
                boolean isWith = whole.get(i).is(Sign.WITH) && carries(part, isMaking);
                boolean isNamed = isMaking && isTitling(whole, i) && hasFilmLength(part);
                if (isNamed) end();
                if ((isAnd || isWith) && parts(part, whole.subList(i + 1, whole.size()))) end();
                else part.add(whole.get(i));
            }
            end();
        }
    }

    /// `a 12-second film titled …`: the length is the film's, not the title's.
    private static boolean isTitling(List<Term> whole, int i) {
        return (whole.get(i).is(Sign.SAYS) || whole.get(i).is(Sign.TITLE))
                && whole.stream().skip(i).anyMatch(t -> t.meaning() instanceof Meaning.Quote);
    }

    private static boolean hasFilmLength(List<Term> left) {
        return left.stream().anyMatch(t -> t.is(Sign.FILM))
                && left.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length);
    }

    /// `photo 1 black and white photo 2 warm`, 首张黑白第二张暖一点: a picture and its look, and another picture and its look.
    private void cutAtPairs() {
        for (int i = 0; i < parts.size(); i++) {
            var whole = parts.get(i);
            for (int k = 1; k < whole.size(); k++) {
                if (!startsPicture(whole, k) || !isPair(whole.subList(0, k)) || !isPair(whole.subList(k, whole.size())))
                    continue;
                parts.set(i, List.copyOf(whole.subList(0, k)));
                parts.add(i + 1, List.copyOf(whole.subList(k, whole.size())));
                break;
            }
        }
    }

    private static boolean startsPicture(List<Term> terms, int k) {
        boolean isOne = terms.get(k).meaning() instanceof Meaning.Nth
                || (terms.get(k).is(Sign.PHOTO)
                        && k + 1 < terms.size()
                        && terms.get(k + 1).meaning() instanceof Meaning.Figure);
        var before = terms.get(k - 1);
        return isOne && !before.isSort(Sign.Sort.LINK) && !before.is(Sign.AND) && !isScope(before);
    }

    private static boolean isPair(List<Term> terms) {
        boolean hasPicture = terms.getFirst().meaning() instanceof Meaning.Nth
                || terms.getFirst().is(Sign.PHOTO)
                || terms.stream().limit(2).anyMatch(t -> t.meaning() instanceof Meaning.Nth);
        return hasPicture
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Grading || t.meaning() instanceof Meaning.Moving);
    }

    /// "With" begins another wish behind a shape, a place or a film; "replace it with…" goes on.
    private static boolean carries(List<Term> left, boolean isMaking) {
        boolean isWhole = left.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Shape
                        || t.meaning() instanceof Meaning.Showing
                        || (isMaking && t.is(Sign.FILM)));
        return isWhole && left.stream().noneMatch(t -> t.is(Sign.REPLACE) || t.is(Sign.FILL) || t.is(Sign.SWAP));
    }

    /// `keep the first and the third on screen for 5 s`: two pictures, one wish.
    private static boolean shareWish(List<Term> left, List<Term> right) {
        boolean areScopes = isScope(left.getLast()) && isScope(right.getFirst());
        boolean rightDoes = right.stream().anyMatch(t -> t.isSort(Sign.Sort.VERB) && !t.is(Sign.HOLD));
        boolean leftIsDone = left.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Look || t.meaning() instanceof Meaning.Length);
        return areScopes && !rightDoes && !leftIsDone;
    }

    private static boolean parts(List<Term> left, List<Term> right) {
        if (left.isEmpty() || right.isEmpty()) return true;
        int next = 0;
        while (next < right.size()
                && !right.get(next).is(Sign.AND)
                && !right.get(next).is(Sign.LISTING)) next++;
        var near = right.subList(0, next);
        if (near.isEmpty()) return false;
        boolean isSameKind = left.getLast().meaning().getClass()
                        == right.getFirst().meaning().getClass()
                && left.getLast().meaning() instanceof Meaning.Look;
        boolean leaves =
                near.stream().anyMatch(t -> t.is(Sign.LEAVE)) && left.stream().anyMatch(t -> t.is(Sign.APPEAR));
        boolean comesAndGoes = near.stream().anyMatch(t -> t.meaning() instanceof Meaning.Moment)
                && left.stream().anyMatch(t -> t.meaning() instanceof Meaning.Moment)
                && near.stream().anyMatch(t -> t.is(Sign.MOVE) || t.is(Sign.LEAVE));
        return !isSameKind && !leaves && !comesAndGoes && !shareWish(left, near) && stands(left) && stands(near);
    }

    /// Does it say what is to be done? A look, words, a telling verb, or an amount with something it is of.
    static boolean stands(List<Term> terms) {
        boolean hasVerb = terms.stream()
                .anyMatch(t -> (t.isSort(Sign.Sort.VERB) && !VAGUE.contains((Sign) t.meaning()))
                        || t.isSort(Sign.Sort.BEYOND));
        boolean hasVague = terms.stream().anyMatch(t -> t.isSort(Sign.Sort.VERB));
        boolean hasLook = terms.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Look || t.meaning() instanceof Meaning.Quote);
        boolean hasNoun = terms.stream()
                .anyMatch(t -> t.isSort(Sign.Sort.NOUN)
                        && !t.is(Sign.PHOTO)
                        && !t.is(Sign.CLIP)
                        && !t.is(Sign.START)
                        && !t.is(Sign.END));
        boolean hasAmount = terms.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Length
                        || t.meaning() instanceof Meaning.Factor
                        || t.meaning() instanceof Meaning.Fraction);
        boolean hasDegree = terms.stream()
                .anyMatch(t -> t.isSort(Sign.Sort.DEGREE) && !t.is(Sign.A_BIT) && !t.is(Sign.VERY) && !t.is(Sign.MORE));
        boolean isPlaced = terms.stream().anyMatch(t -> t.is(Sign.PUT))
                && terms.size() > 2
                && (terms.getLast().meaning() instanceof Meaning.Nth
                        || terms.getLast().is(Sign.START)
                        || terms.getLast().is(Sign.END))
                && terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Name || t.is(Sign.PHOTO));
        boolean hasNot = terms.stream().anyMatch(t -> t.isSort(Sign.Sort.NOT));
        return hasVerb
                || isPlaced
                || hasLook
                || (hasVague && hasNoun)
                || (hasNoun && (hasAmount || hasDegree || hasNot))
                || (hasAmount && terms.stream().anyMatch(Clauses::isScope));
    }

    static boolean isScope(Term term) {
        return term.meaning() instanceof Meaning.Nth
                || term.meaning() instanceof Meaning.Name
                || term.meaning() instanceof Meaning.Figure
                || (term.isSort(Sign.Sort.WHICH) && !term.is(Sign.THIS))
                || term.is(Sign.PHOTO)
                || term.is(Sign.CLIP);
    }

    // --- fragments ---------------------------------------------------------------------------------------------------

    private void joinFragments() {
        for (int i = 0; i < parts.size(); ) {
            if (!isFragment(parts.get(i)) || parts.size() == 1) {
                i++;
                continue;
            }
            boolean goesOn = i > 0
                    && isScope(parts.get(i - 1).getLast())
                    && isScope(parts.get(i).getFirst())
                    && stands(parts.get(i - 1));
            boolean isOrder = i > 0 && parts.get(i).stream().allMatch(t -> t.meaning() instanceof Meaning.Figure);
            if (goesOn || isOrder || i + 1 == parts.size()) i = joinedBack(i);
            else joined(i);
        }
    }

    private int joinedBack(int i) {
        if (i == 0) return i + 1;
        joined(i - 1);
        return i;
    }

    /// A part and the one after it become one.
    private void joined(int i) {
        var both = new ArrayList<>(parts.get(i));
        parts.get(i + 1).stream().filter(t -> !t.is(Sign.THEN)).forEach(both::add);
        parts.set(i, both);
        parts.remove(i + 1);
    }

    /// `..., half a second` after a transition or after words to show says how long those are.
    private void joinLengths(long most) {
        for (int i = 1; i < parts.size(); i++)
            if ((isOnlyLength(parts.get(i), most) && takesLength(parts.get(i - 1)))
                    || (isOnlyStyle(parts.get(i)) && hasWords(parts.get(i - 1)))
                    || (isOnlyManner(parts.get(i)) && isMoved(parts.get(i - 1)))
                    || (isOnlyFile(parts.get(i)) && isExport(parts.get(i - 1)))) joined(i-- - 1);
    }

    private static boolean isOnlyLength(List<Term> terms, long most) {
        boolean isEach = terms.stream().anyMatch(t -> t.is(Sign.EACH));
        boolean hasLength = terms.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Length(var ms) && ms <= (isEach ? SHORT_MS : most));
        return hasLength
                && terms.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Length
                                || t.is(Sign.HOLD)
                                || t.is(Sign.SHOW)
                                || t.is(Sign.FOR)
                                || t.is(Sign.EACH)
                                || t.is(Sign.AT)
                                || t.is(Sign.LENGTH));
    }

    /// `export mp4, 720p, 60 fps`.
    private static boolean isOnlyFile(List<Term> terms) {
        return terms.stream()
                .allMatch(t -> t.meaning() instanceof Meaning.Format
                        || t.meaning() instanceof Meaning.Height
                        || t.meaning() instanceof Meaning.Rate
                        || t.isSort(Sign.Sort.LINK)
                        || t.is(Sign.FORMAT)
                        || t.is(Sign.QUALITY)
                        || t.is(Sign.AND));
    }

    /// `…, slowly`: how, of what was just said.
    private static boolean isOnlyManner(List<Term> terms) {
        return terms.stream()
                .allMatch(t ->
                        t.is(Sign.SLOW) || t.is(Sign.FAST) || t.is(Sign.GENTLE) || t.is(Sign.A_BIT) || t.is(Sign.VERY));
    }

    private static boolean isMoved(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Moving || t.is(Sign.ZOOM) || t.is(Sign.PAN));
    }

    private static boolean isExport(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.EXPORT)) || isOnlyFile(terms);
    }

    /// `..., bold, in yellow, at the top` after words to show.
    private static boolean isOnlyStyle(List<Term> terms) {
        return terms.stream()
                .allMatch(t -> t.meaning() instanceof Meaning.Styling
                        || t.meaning() instanceof Meaning.Tint
                        || t.meaning() instanceof Meaning.Standing
                        || t.meaning() instanceof Meaning.Facing
                        || t.meaning() instanceof Meaning.Coming
                        || t.is(Sign.AND)
                        || (t.isSort(Sign.Sort.LINK) && !t.is(Sign.BA))
                        || t.is(Sign.BIG)
                        || t.is(Sign.SMALL)
                        || t.is(Sign.A_BIT)
                        || t.is(Sign.MORE)
                        || t.is(Sign.VERY)
                        || t.is(Sign.TEXT)
                        || t.is(Sign.MIDDLE));
    }

    private static boolean hasWords(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote);
    }

    private static boolean takesLength(List<Term> terms) {
        return terms.stream().noneMatch(t -> t.meaning() instanceof Meaning.Length)
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Entering
                                || t.meaning() instanceof Meaning.Quote
                                || t.is(Sign.TRANSITION)
                                || t.is(Sign.WIPE)
                                || t.is(Sign.SLIDE)
                                || t.is(Sign.PUSH)
                                || t.is(Sign.TITLE)
                                || t.is(Sign.FADE_IN)
                                || t.is(Sign.FADE_OUT));
    }

    /// Only pictures, or nothing known: it says nothing by itself.
    private static boolean isFragment(List<Term> terms) {
        return !stands(terms)
                && terms.stream().anyMatch(Clauses::isScope)
                && terms.stream()
                        .noneMatch(t -> (t.isSort(Sign.Sort.VERB) && !t.is(Sign.MAKE))
                                || t.isSort(Sign.Sort.ASKING)
                                || t.isSort(Sign.Sort.DEGREE))
                && terms.stream()
                        .noneMatch(t -> t.meaning() instanceof Meaning.Length
                                || t.meaning() instanceof Meaning.Factor
                                || t.meaning() instanceof Meaning.Fraction);
    }
}
