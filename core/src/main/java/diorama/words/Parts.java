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
        return isWhole && left.stream().noneMatch(t -> t.is(Sign.REPLACE) || t.is(Sign.FILL) || t.is(Sign.SWAP));
    }

    /// `keep the first and the third on screen for 5 s`: two pictures, one wish.
    static boolean shareWish(List<Term> left, List<Term> right) {
        boolean areScopes = isScope(left.getLast()) && isScope(right.getFirst());
        boolean rightDoes = right.stream().anyMatch(t -> t.isSort(Sign.Sort.VERB) && !t.is(Sign.HOLD));
        boolean leftIsDone = left.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Look || t.meaning() instanceof Meaning.Length);
        return areScopes && !rightDoes && !leftIsDone;
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
        boolean isEdge = terms.stream().anyMatch(t -> t.is(Sign.BEGINS) || t.is(Sign.ENDS))
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Name || t.meaning() instanceof Meaning.Nth);
        boolean isChanged = hasVague && hasDegree && terms.stream().anyMatch(Parts::isScope);
        long named = terms.stream()
                .filter(t -> t.meaning() instanceof Meaning.Nth || t.meaning() instanceof Meaning.Name)
                .count();
        boolean isExchange = named == 2 && terms.stream().anyMatch(t -> t.is(Sign.CHANGE) || t.is(Sign.SWAP));
        return hasVerb
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

    /// `last photo first`: a picture and its new place, and nothing else.
    private static boolean isNamedFirst(List<Term> terms) {
        boolean endsInPlace = terms.getLast().meaning() instanceof Meaning.Nth(var n) && (n == 1 || n == -1);
        return endsInPlace
                && terms.size() > 1
                && terms.size() < 4
                && terms.getFirst().meaning() != Sign.ALL
                && (terms.getFirst().meaning() instanceof Meaning.Nth
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

    static boolean isOnlyLength(List<Term> terms, long most) {
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
                                || t.is(Sign.LONG)
                                || t.is(Sign.LENGTH));
    }

    /// `export mp4, 720p, 60 fps`.
    static boolean isOnlyFile(List<Term> terms) {
        return terms.stream()
                .allMatch(t -> t.meaning() instanceof Meaning.Format
                        || t.meaning() instanceof Meaning.Height
                        || t.meaning() instanceof Meaning.Rate
                        || t.isSort(Sign.Sort.LINK)
                        || t.is(Sign.FORMAT)
                        || t.is(Sign.QUALITY)
                        || t.is(Sign.AND));
    }

    /// `…, half transparent, at 12 %` behind a logo and its place.
    static boolean isOnlyOpacity(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.OPACITY) || t.is(Sign.SIZE))
                && terms.stream()
                        .allMatch(t -> t.is(Sign.OPACITY)
                                || t.is(Sign.SIZE)
                                || t.meaning() instanceof Meaning.Fraction
                                || t.isSort(Sign.Sort.LINK)
                                || t.isSort(Sign.Sort.DEGREE));
    }

    static boolean isPlacedFile(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Name)
                && terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Standing || t.is(Sign.CORNER));
    }

    /// `show each photo whole, with white bars`.
    static boolean isOnlyBars(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.BARS) || t.is(Sign.BACKGROUND))
                && terms.stream()
                        .allMatch(t -> t.is(Sign.BARS)
                                || t.is(Sign.BACKGROUND)
                                || t.meaning() instanceof Meaning.Tint
                                || t.isSort(Sign.Sort.LINK)
                                || t.is(Sign.KEEP)
                                || t.is(Sign.USE));
    }

    static boolean isShownWhole(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.WHOLE) || t.is(Sign.CROP));
    }

    /// `…, slowly`: how, of what was just said.
    static boolean isOnlyManner(List<Term> terms) {
        return terms.stream()
                .allMatch(t ->
                        t.is(Sign.SLOW) || t.is(Sign.FAST) || t.is(Sign.GENTLE) || t.is(Sign.A_BIT) || t.is(Sign.VERY));
    }

    /// `…, starting at 5 seconds`, `…, from 0:02 to 0:05`.
    static boolean isOnlyTime(List<Term> terms) {
        boolean hasTime = terms.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Moment || t.meaning() instanceof Meaning.Length);
        boolean isPlaced = terms.stream()
                .anyMatch(t -> t.is(Sign.FROM) || t.is(Sign.UNTIL) || t.is(Sign.BEGINS) || t.is(Sign.START));
        return hasTime
                && isPlaced
                && terms.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Moment
                                || t.meaning() instanceof Meaning.Length
                                || t.isSort(Sign.Sort.LINK)
                                || t.is(Sign.BEGINS)
                                || t.is(Sign.START)
                                || t.is(Sign.APPEAR)
                                || t.is(Sign.PLAY));
    }

    static boolean isTimed(List<Term> terms) {
        return hasWords(terms)
                || terms.stream()
                        .anyMatch(t -> t.is(Sign.MUSIC)
                                || t.meaning() instanceof Meaning.Feeling
                                || (t.meaning() instanceof Meaning.Name name && name.isSound()));
    }

    /// `…, quarter speed`: how fast, of what was just said to be slow or fast.
    static boolean isOnlyPace(List<Term> terms) {
        boolean isAmount = terms.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Factor || t.meaning() instanceof Meaning.Fraction);
        return isAmount
                && terms.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Factor
                                || t.meaning() instanceof Meaning.Fraction
                                || t.is(Sign.SPEED)
                                || t.is(Sign.SPEED_UP)
                                || t.is(Sign.SLOW_DOWN)
                                || t.is(Sign.PLAY)
                                || t.is(Sign.FAST)
                                || t.is(Sign.SLOW)
                                || t.isSort(Sign.Sort.LINK));
    }

    static boolean isPaced(List<Term> terms) {
        return terms.stream()
                        .anyMatch(
                                t -> t.is(Sign.SPEED_UP) || t.is(Sign.SLOW_DOWN) || t.is(Sign.FAST) || t.is(Sign.SLOW))
                && terms.stream()
                        .noneMatch(t -> t.meaning() instanceof Meaning.Factor
                                || t.meaning() instanceof Meaning.Fraction
                                || t.meaning() instanceof Meaning.Moving
                                || t.is(Sign.TRANSITION)
                                || t.is(Sign.ZOOM));
    }

    static boolean isMoved(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Moving || t.is(Sign.ZOOM) || t.is(Sign.PAN));
    }

    static boolean isExport(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.EXPORT)) || isOnlyFile(terms);
    }

    /// `..., bold, in yellow, at the top` after words to show.
    static boolean isOnlyStyle(List<Term> terms) {
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

    static boolean hasWords(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote);
    }

    static boolean takesLength(List<Term> terms) {
        return terms.stream().noneMatch(t -> t.meaning() instanceof Meaning.Length)
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Entering
                                || t.meaning() instanceof Meaning.Quote
                                || t.is(Sign.TRANSITION)
                                || t.is(Sign.WIPE)
                                || t.is(Sign.SLIDE)
                                || t.is(Sign.PUSH)
                                || t.is(Sign.TITLE)
                                || t.is(Sign.FADE)
                                || (t.is(Sign.HOLD)
                                        && terms.stream().anyMatch(Parts::isScope)
                                        && terms.stream().noneMatch(o -> o.is(Sign.TOO)))
                                || t.is(Sign.FADE_IN)
                                || t.is(Sign.FADE_OUT));
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
                || terms.stream().limit(2).anyMatch(t -> t.meaning() instanceof Meaning.Nth);
        return hasPicture
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Grading || t.meaning() instanceof Meaning.Moving);
    }

    /// `not the first one`, `except photo 2`: pictures alone, and that they are not meant.
    static boolean isSpared(List<Term> terms) {
        boolean isDenied = terms.getFirst().is(Sign.NOT)
                || terms.getFirst().is(Sign.EXCEPT)
                || terms.getFirst().is(Sign.WITHOUT);
        return isDenied
                && terms.stream().skip(1).anyMatch(Parts::isScope)
                && terms.stream()
                        .skip(1)
                        .allMatch(t -> isScope(t) || t.isSort(Sign.Sort.LINK) || t.is(Sign.AND) || t.is(Sign.LISTING));
    }

    /// `…, the others after it` asks for nothing.
    static boolean isRestAfter(List<Term> terms) {
        return terms.size() > 1
                && terms.size() < 6
                && terms.stream().anyMatch(t -> t.is(Sign.REST))
                && terms.stream().anyMatch(t -> t.is(Sign.AFTER))
                && terms.stream()
                        .allMatch(t -> t.is(Sign.REST) || t.is(Sign.AFTER) || t.is(Sign.IT) || t.is(Sign.PHOTO));
    }

    static boolean isOnly(List<Term> part, Sign sign) {
        return part.size() == 1 && part.getFirst().is(sign);
    }
}
