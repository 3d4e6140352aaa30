package diorama.words;

import java.util.List;
import java.util.Set;

/// What a part of a sentence is: can it stand by itself, or does it only say how, how long, or which of what was said
/// before it?
final class Parts {
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
    /// A length of no more is one of a transition, where a film is made in one sentence.
    static final long SHORT_MS = 1500;

    private Parts() {}

    /// `a 12-second film titled …`: the length is the film's, not the title's.
    static boolean isTitling(List<Term> whole, int i) {
        return (whole.get(i).is(Sign.SAYS) || whole.get(i).is(Sign.TITLE))
                && whole.stream().skip(i).anyMatch(t -> t.meaning() instanceof Meaning.Quote);
    }

    static boolean hasFilmLength(List<Term> left) {
        return left.stream().anyMatch(t -> t.is(Sign.FILM))
                && left.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length);
    }

    /// "With" begins another wish behind a shape, a place or a film; "replace it with…" goes on.
    static boolean carries(List<Term> left, boolean isMaking) {
        boolean isWhole = left.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Shape
                        || t.meaning() instanceof Meaning.Showing
                        || (isMaking && t.is(Sign.FILM)));
        boolean isTimed = left.stream().anyMatch(t -> t.is(Sign.EACH) || t.is(Sign.PHOTO))
                && left.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length)
                && left.stream().noneMatch(t -> t.meaning() instanceof Meaning.Look || t.is(Sign.TRANSITION));
        return (isWhole || isTimed)
                && left.stream().noneMatch(t -> t.is(Sign.REPLACE) || t.is(Sign.FILL) || t.is(Sign.SWAP));
    }

    /// `keep the first and the third on screen for 5 s`: two pictures, one wish.
    static boolean shareWish(List<Term> left, List<Term> right) {
        boolean areScopes = isScope(left.getLast()) && isScope(right.getFirst());
        boolean rightDoes = right.stream().anyMatch(t -> t.isSort(Sign.Sort.VERB) && !t.is(Sign.HOLD));
        boolean leftIsDone = left.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Look || t.meaning() instanceof Meaning.Length);
        boolean arePlaced = left.stream().anyMatch(t -> t.is(Sign.PUT) || t.is(Sign.MOVE))
                && isPlace(left.getLast())
                && isPlace(right.getLast())
                && right.size() > 1;
        return areScopes && !rightDoes && !leftIsDone && !arePlaced;
    }

    /// `make the first one longer and the last one shorter`: a picture and how, and another picture and how.
    static boolean areCompared(List<Term> left, List<Term> right) {
        boolean isLeft = left.getLast().isSort(Sign.Sort.DEGREE)
                && left.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Nth || t.meaning() instanceof Meaning.Name)
                && left.stream().noneMatch(t -> t.isSort(Sign.Sort.NOUN) && !t.is(Sign.PHOTO) && !t.is(Sign.CLIP));
        boolean isRight = right.getLast().isSort(Sign.Sort.DEGREE)
                && (right.getFirst().meaning() instanceof Meaning.Nth
                        || right.getFirst().meaning() instanceof Meaning.Name
                        || right.getFirst().is(Sign.REST));
        return isLeft && isRight;
    }

    /// `last` and `first` at the end of a wish say where to.
    private static boolean isPlace(Term term) {
        return term.meaning() instanceof Meaning.Nth(var n) && (n == 1 || n == -1);
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
                && terms.stream()
                        .limit(terms.size() - 1)
                        .anyMatch(t -> t.meaning() instanceof Meaning.Name
                                || t.meaning() instanceof Meaning.Nth
                                || t.is(Sign.PHOTO)
                                || t.is(Sign.IT));
        boolean hasNot = terms.stream().anyMatch(t -> t.isSort(Sign.Sort.NOT));
        boolean isEdge = terms.stream().anyMatch(t -> t.is(Sign.BEGINS) || t.is(Sign.ENDS))
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Name || t.meaning() instanceof Meaning.Nth);
        boolean isChanged = hasVague && hasDegree && terms.stream().anyMatch(Parts::isScope);
        long named = terms.stream()
                .filter(t -> t.meaning() instanceof Meaning.Nth || t.meaning() instanceof Meaning.Name)
                .count();
        boolean isExchange = named == 2 && terms.stream().anyMatch(t -> t.is(Sign.CHANGE) || t.is(Sign.SWAP));
        boolean isBeginning = terms.size() > 2
                && (terms.getFirst().is(Sign.FROM) || terms.getFirst().is(Sign.WITH))
                && (terms.getLast().is(Sign.START) || terms.getLast().is(Sign.END))
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Name || t.meaning() instanceof Meaning.Nth);
        boolean isEntrance = terms.stream()
                        .anyMatch(t ->
                                t.meaning() instanceof Meaning.Nth || t.is(Sign.EVERYWHERE, Sign.BETWEEN, Sign.REST))
                && terms.stream().anyMatch(t -> t.is(Sign.SLIDE) || t.is(Sign.WIPE) || t.is(Sign.PUSH));
        boolean isLit = terms.stream().anyMatch(t -> t.is(Sign.BRIGHTNESS))
                && terms.stream().anyMatch(t -> t.is(Sign.A_BIT, Sign.MORE));
        boolean isLaid = terms.stream().anyMatch(t -> t.is(Sign.INSET) || t.is(Sign.WATERMARK))
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Name || t.meaning() instanceof Meaning.Nth);
        return hasVerb
                || isBeside(terms)
                || Spots.isPutAt(terms)
                || isLaid
                || isLit
                || isEntrance
                || isBeginning
                || isPlaced
                || isExchange
                || isEdge
                || isChanged
                || isNamedFirst(terms)
                || hasLook
                || (hasVague && hasNoun)
                || (hasNoun && (hasAmount || hasDegree || hasNot))
                || (hasAmount && terms.stream().anyMatch(Parts::isScope));
    }

    /// `mountain before beach`, and nothing else.
    private static boolean isBeside(List<Term> terms) {
        return terms.size() == 3
                && terms.getFirst().meaning() instanceof Meaning.Name
                && terms.get(1).is(Sign.BEFORE, Sign.AFTER)
                && terms.getLast().meaning() instanceof Meaning.Name;
    }

    /// `last photo first`: a picture and its new place, and nothing else.
    static boolean isNamedFirst(List<Term> terms) {
        int and = terms.size() - 2;
        boolean isTwice =
                and > 1 && terms.get(and).is(Sign.AND) && terms.getLast().meaning() instanceof Meaning.Nth;
        if (isTwice) return isNamedFirst(terms.subList(0, and));
        boolean endsInPlace = terms.getLast().meaning() instanceof Meaning.Nth(var n) && (n == 1 || n == -1);
        boolean isNumbered = terms.size() == 3
                && terms.getFirst().is(Sign.PHOTO)
                && terms.get(1).meaning() instanceof Meaning.Figure;
        return endsInPlace
                && terms.size() > 1
                && terms.size() < 4
                && terms.getFirst().meaning() != Sign.ALL
                && (isNumbered
                        || terms.getFirst().meaning() instanceof Meaning.Nth
                        || terms.getFirst().meaning() instanceof Meaning.Name)
                && terms.stream().allMatch(t -> isScope(t) || t.isSort(Sign.Sort.NOUN));
    }

    static boolean isScope(Term term) {
        return term.meaning() instanceof Meaning.Nth
                || term.meaning() instanceof Meaning.Name
                || term.meaning() instanceof Meaning.Figure
                || (term.isSort(Sign.Sort.WHICH) && !term.is(Sign.THIS))
                || term.is(Sign.PHOTO)
                || term.is(Sign.CLIP);
    }

    /// Only pictures, or nothing known: it says nothing by itself.
    static boolean isFragment(List<Term> terms) {
        return !stands(terms)
                && terms.stream().anyMatch(Parts::isScope)
                && terms.stream()
                        .noneMatch(t -> (t.isSort(Sign.Sort.VERB) && !t.is(Sign.MAKE))
                                || t.isSort(Sign.Sort.ASKING)
                                || t.isSort(Sign.Sort.DEGREE))
                && terms.stream()
                        .noneMatch(t -> t.meaning() instanceof Meaning.Length
                                || t.meaning() instanceof Meaning.Factor
                                || t.meaning() instanceof Meaning.Fraction);
    }

    static boolean startsPicture(List<Term> terms, int k) {
        boolean isOne = terms.get(k).meaning() instanceof Meaning.Nth
                || (terms.get(k).is(Sign.PHOTO)
                        && k + 1 < terms.size()
                        && terms.get(k + 1).meaning() instanceof Meaning.Figure);
        var before = terms.get(k - 1);
        return isOne && !before.isSort(Sign.Sort.LINK) && !before.is(Sign.AND) && !isScope(before);
    }

    static boolean isPair(List<Term> terms) {
        boolean hasPicture = terms.getFirst().meaning() instanceof Meaning.Nth
                || terms.getFirst().is(Sign.PHOTO)
                || (terms.size() > 1
                        && terms.getFirst().is(Sign.TRANSITION)
                        && terms.get(1).meaning() instanceof Meaning.Nth)
                || terms.stream().limit(2).anyMatch(t -> t.meaning() instanceof Meaning.Nth);
        return hasPicture
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Grading
                                || t.meaning() instanceof Meaning.Length
                                || t.meaning() instanceof Meaning.Moving
                                || t.meaning() instanceof Meaning.Entering
                                || t.is(Sign.SLIDE)
                                || t.is(Sign.WIPE)
                                || t.is(Sign.PUSH));
    }

    /// `not the first one`, `except photo 2`: pictures alone, and that they are not meant.
    static boolean isSpared(List<Term> terms) {
        boolean isDenied = terms.getFirst().is(Sign.NOT)
                || terms.getFirst().is(Sign.EXCEPT)
                || terms.getFirst().is(Sign.WITHOUT);
        boolean isChoice = terms.stream().anyMatch(t -> t.is(Sign.ONLY) || t.is(Sign.ALL));
        return isDenied
                && !isChoice
                && terms.stream().skip(1).anyMatch(Parts::isScope)
                && terms.stream()
                        .skip(1)
                        .allMatch(t -> isScope(t) || t.isSort(Sign.Sort.LINK) || t.is(Sign.AND) || t.is(Sign.LISTING));
    }

    /// `only the beach`, `the mountain and the dog`: names go on where names were chosen.
    static boolean listsNames(List<Term> left, List<Term> right) {
        boolean isChosen = left.getLast().meaning() instanceof Meaning.Name
                && left.stream().anyMatch(t -> t.is(Sign.OF, Sign.WITH, Sign.FROM, Sign.USE, Sign.ONLY, Sign.KEEP))
                && left.stream()
                        .noneMatch(t -> t.meaning() instanceof Meaning.Quote
                                || t.meaning() instanceof Meaning.Look
                                || t.meaning() instanceof Meaning.Nth);
        boolean goesOn = right.size() == 1 || right.get(1).is(Sign.AND, Sign.LISTING, Sign.ONLY);
        return isChosen && goesOn && right.getFirst().meaning() instanceof Meaning.Name name && !name.isSound();
    }

    /// `…, the others after it` asks for nothing.
    static boolean isRestAfter(List<Term> terms) {
        return terms.size() > 1
                && terms.size() < 7
                && terms.stream().anyMatch(t -> t.is(Sign.REST))
                && terms.stream().anyMatch(t -> t.is(Sign.AFTER))
                && terms.stream()
                        .allMatch(t -> t.is(Sign.REST)
                                || t.is(Sign.AFTER)
                                || t.is(Sign.IT)
                                || t.is(Sign.PHOTO)
                                || t.is(Sign.THEN)
                                || t.is(Sign.WITH)
                                || t.is(Sign.UNTOUCHED));
    }

    static boolean isOnly(List<Term> part, Sign sign) {
        return part.size() == 1 && part.getFirst().is(sign);
    }

    /// `15 seconds and with a title saying …`: how long, and then what is to be read.
    static boolean isTotalAndWords(List<Term> left, List<Term> right) {
        boolean isTotal =
                left.stream().allMatch(t -> t.meaning() instanceof Meaning.Length || t.is(Sign.AT, Sign.THEN));
        return isTotal
                && right.getFirst().is(Sign.WITH, Sign.ADD, Sign.PUT)
                && right.stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote);
    }
}
