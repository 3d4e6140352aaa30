package diorama.words;

import diorama.look.Transition;
import java.util.List;

/// What a part of a sentence only adds to the one before it: how long, how, when, where, at what size.
final class Sequels {
    private Sequels() {}

    static boolean isOnlyLength(List<Term> terms, long most) {
        boolean isEach = terms.stream().anyMatch(t -> t.is(Sign.EACH));
        boolean hasLength = terms.stream()
                .anyMatch(t -> t.meaning() instanceof Meaning.Length(var ms) && ms <= (isEach ? Parts.SHORT_MS : most));
        // 时间放到1.2秒: of what was just said; 时长改成30秒 is of the film.
        boolean isShort =
                terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length(var ms) && ms <= Parts.SHORT_MS * 2);
        boolean isSet = isShort && terms.stream().anyMatch(t -> t.is(Sign.LENGTH));
        return hasLength
                && terms.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Length
                                || (isSet && t.is(Sign.MOVE, Sign.CHANGE, Sign.SHORTEN, Sign.LENGTHEN, Sign.USE))
                                || t.is(
                                        Sign.HOLD,
                                        Sign.KEEP,
                                        Sign.IT,
                                        Sign.SHOW,
                                        Sign.PUT,
                                        Sign.FOR,
                                        Sign.EACH,
                                        Sign.EVERYWHERE,
                                        Sign.AT,
                                        Sign.TO,
                                        Sign.USE,
                                        Sign.LONG,
                                        Sign.LENGTH));
    }

    /// "The transitions drag on, cut them to 0.3 s", 过渡拖太久了，缩到0.3秒.
    static boolean isNewLength(List<Term> before, List<Term> terms) {
        boolean isOfTransitions = before.stream().anyMatch(t -> t.is(Sign.TRANSITION))
                && before.stream().anyMatch(t -> t.is(Sign.TOO))
                && before.stream().noneMatch(t -> t.meaning() instanceof Meaning.Length);
        boolean isLength = terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length);
        return isOfTransitions
                && isLength
                && terms.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Length
                                || t.is(Sign.SHORTEN)
                                || t.is(Sign.CUT)
                                || t.is(Sign.CHANGE)
                                || t.is(Sign.MAKE)
                                || t.is(Sign.IT)
                                || t.isSort(Sign.Sort.LINK));
    }

    /// `show the dog twice, once at the start and once at the end`.
    static boolean isBothEnds(List<Term> before, List<Term> terms) {
        boolean isTwice = before.stream().anyMatch(t -> t.meaning() instanceof Meaning.Factor(var f) && f == 2)
                && before.stream().anyMatch(t -> t.is(Sign.SHOW, Sign.USE, Sign.PUT, Sign.PLAY));
        return isTwice
                && terms.stream().anyMatch(t -> t.is(Sign.START))
                && terms.stream().anyMatch(t -> t.is(Sign.END))
                && terms.stream().allMatch(t -> t.is(Sign.START, Sign.END, Sign.AND) || t.isSort(Sign.Sort.LINK));
    }

    /// `export mp4, 720p, 60 fps`.
    static boolean isOnlyFile(List<Term> terms) {
        return terms.stream()
                .allMatch(t -> t.meaning() instanceof Meaning.Format
                        || t.meaning() instanceof Meaning.Height
                        || t.meaning() instanceof Meaning.Rate
                        || t.isSort(Sign.Sort.LINK)
                        || t.is(Sign.FORMAT, Sign.QUALITY, Sign.AND));
    }

    /// `…, half transparent, at 12 %` behind a logo and its place.
    static boolean isOnlyOpacity(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.OPACITY, Sign.SIZE))
                && terms.stream()
                        .allMatch(t -> t.is(Sign.OPACITY, Sign.SIZE)
                                || t.meaning() instanceof Meaning.Fraction
                                || t.isSort(Sign.Sort.LINK)
                                || t.isSort(Sign.Sort.DEGREE));
    }

    /// `vintage, half strength`, 加点复古，强度一半.
    static boolean isOnlyShare(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Fraction)
                && terms.stream().allMatch(t -> t.meaning() instanceof Meaning.Fraction || t.isSort(Sign.Sort.LINK));
    }

    /// 加一层颗粒，轻一点.
    static boolean isOnlyStrength(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.GENTLE, Sign.STRONG))
                && terms.stream().allMatch(t -> t.is(Sign.GENTLE, Sign.STRONG, Sign.A_BIT, Sign.VERY));
    }

    static boolean isGiven(List<Term> terms) {
        return isGraded(terms)
                && terms.stream().noneMatch(t -> t.isSort(Sign.Sort.NOT) || t.is(Sign.REMOVE, Sign.LESS, Sign.TOO));
    }

    static boolean isGraded(List<Term> terms) {
        boolean isGrade = terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Grading)
                && terms.stream().noneMatch(t -> t.meaning() instanceof Meaning.Fraction || t.is(Sign.MUSIC));
        return isGrade || terms.getLast().is(Sign.FILTER);
    }

    static boolean isPlacedFile(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Name)
                && terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Standing || t.is(Sign.CORNER));
    }

    /// `show each photo whole, with white bars`.
    static boolean isOnlyBars(List<Term> terms) {
        boolean isBehind = terms.stream().anyMatch(t -> t.is(Sign.AFTER))
                && terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Tint);
        return (isBehind || terms.stream().anyMatch(t -> t.is(Sign.BARS, Sign.BACKGROUND)))
                && terms.stream()
                        .allMatch(t -> t.is(Sign.BARS, Sign.BACKGROUND)
                                || t.meaning() instanceof Meaning.Tint
                                || t.isSort(Sign.Sort.LINK)
                                || t.is(Sign.KEEP, Sign.USE, Sign.IT, Sign.PHOTO));
    }

    static boolean isShownWhole(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.WHOLE, Sign.CROP));
    }

    /// `…, slowly`: how, of what was just said.
    static boolean isOnlyManner(List<Term> terms) {
        return terms.stream().allMatch(t -> t.is(Sign.SLOW, Sign.FAST, Sign.GENTLE, Sign.A_BIT, Sign.VERY));
    }

    /// `…, starting at 5 seconds`, `…, from 0:02 to 0:05`, `…, from start to finish`.
    static boolean isOnlyTime(List<Term> terms) {
        boolean isThrough =
                terms.stream().anyMatch(t -> t.is(Sign.START)) && terms.stream().anyMatch(t -> t.is(Sign.END));
        boolean hasTime = isThrough
                || terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Moment || t.meaning() instanceof Meaning.Length);
        boolean isPlaced =
                terms.stream().anyMatch(t -> t.is(Sign.FROM, Sign.UNTIL, Sign.BEGINS, Sign.START, Sign.LEAVE));
        return hasTime
                && isPlaced
                && terms.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Moment
                                || t.meaning() instanceof Meaning.Length
                                || t.isSort(Sign.Sort.LINK)
                                || t.is(Sign.BEGINS, Sign.START, Sign.END, Sign.APPEAR, Sign.PLAY)
                                || t.is(Sign.LEAVE, Sign.THEN, Sign.ONLY));
    }

    /// `…, with 3 seconds of fade`: how long, of what was just said of a sound.
    static boolean isOnlyFade(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.FADE, Sign.FADE_IN, Sign.FADE_OUT))
                && terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Length)
                && terms.stream()
                        .allMatch(t -> t.meaning() instanceof Meaning.Length
                                || t.is(Sign.FADE, Sign.FADE_IN, Sign.FADE_OUT, Sign.LONG)
                                || t.isSort(Sign.Sort.LINK));
    }

    static boolean isSounding(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.MUSIC, Sign.FADE_IN, Sign.FADE_OUT))
                && terms.stream().noneMatch(t -> t.meaning() instanceof Meaning.Length);
    }

    static boolean isTimed(List<Term> terms) {
        boolean comes =
                terms.stream().anyMatch(t -> t.is(Sign.TITLE, Sign.SUBTITLE, Sign.CAPTION, Sign.CREDIT, Sign.TEXT))
                        && terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Moment);
        return comes
                || hasWords(terms)
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
                                || t.is(
                                        Sign.SPEED,
                                        Sign.SPEED_UP,
                                        Sign.SLOW_DOWN,
                                        Sign.PLAY,
                                        Sign.FAST,
                                        Sign.SLOW,
                                        Sign.NATURAL)
                                || t.isSort(Sign.Sort.LINK));
    }

    static boolean isPaced(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.SPEED_UP, Sign.SLOW_DOWN, Sign.FAST, Sign.SLOW))
                && terms.stream()
                        .noneMatch(t -> t.meaning() instanceof Meaning.Factor
                                || t.meaning() instanceof Meaning.Fraction
                                || t.meaning() instanceof Meaning.Moving
                                || t.is(Sign.TRANSITION, Sign.ZOOM));
    }

    static boolean isMoved(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Moving || t.is(Sign.ZOOM, Sign.PAN));
    }

    static boolean isExport(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.EXPORT)) || isOnlyFile(terms);
    }

    /// `..., bold, in yellow, at the top` after words to show.
    static boolean isOnlyStyle(List<Term> terms) {
        boolean isPlaced = terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Standing);
        return terms.stream()
                .allMatch(t -> (isPlaced && t.is(Sign.HOLD, Sign.FILM, Sign.ALL, Sign.ENTIRE))
                        || t.meaning() instanceof Meaning.Styling
                        || t.meaning() instanceof Meaning.Tint
                        || t.meaning() instanceof Meaning.Standing
                        || t.meaning() instanceof Meaning.Facing
                        || t.meaning() instanceof Meaning.Coming
                        || t.is(Sign.AND)
                        || (t.isSort(Sign.Sort.LINK) && !t.is(Sign.BA))
                        || t.is(Sign.BIG, Sign.SMALL, Sign.A_BIT, Sign.MORE, Sign.VERY, Sign.TEXT, Sign.MIDDLE));
    }

    /// `…, small: The Hendersons`, `… - "First swim"`: the words themselves, and how they look.
    static boolean isStyledWords(List<Term> terms) {
        var looks = terms.stream()
                .filter(t -> !(t.meaning() instanceof Meaning.Quote))
                .toList();
        return looks.size() + 1 == terms.size() && isOnlyStyle(looks);
    }

    /// 加一行“感谢观看”，淡入: how the words come, unless black is spoken of.
    static boolean isOnlyPassage(List<Term> terms, String text, boolean isFilmThere) {
        boolean isOnly = terms.stream()
                .allMatch(t -> t.is(Sign.FADE_IN, Sign.FADE_OUT, Sign.FADE, Sign.APPEAR, Sign.SLOW, Sign.AND)
                        || (isFilmThere
                                && t.meaning() instanceof Meaning.Entering(var kind)
                                && kind == Transition.FADE));
        boolean isOfFilm = terms.stream()
                .map(t -> Letters.plain(text.substring(t.start(), t.end())))
                .anyMatch(w -> w.contains("black") || w.contains("黑"));
        return isOnly && !isOfFilm && !terms.getFirst().is(Sign.SLOW);
    }

    /// 擦除转场，从左到右: which way, of what was just said.
    static boolean isOnlyDirection(List<Term> terms) {
        return terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Moving(var kind)
                                && kind.names().wire().startsWith("pan-"))
                && terms.stream().allMatch(t -> t.meaning() instanceof Meaning.Moving || t.isSort(Sign.Sort.LINK));
    }

    static boolean isSwept(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.is(Sign.WIPE, Sign.SLIDE, Sign.PUSH))
                && terms.stream().noneMatch(t -> t.meaning() instanceof Meaning.Moving);
    }

    static boolean hasWords(List<Term> terms) {
        return terms.stream().anyMatch(t -> t.meaning() instanceof Meaning.Quote);
    }

    static boolean takesLength(List<Term> terms) {
        return terms.stream().noneMatch(t -> t.meaning() instanceof Meaning.Length)
                && terms.stream()
                        .anyMatch(t -> t.meaning() instanceof Meaning.Entering
                                || t.meaning() instanceof Meaning.Quote
                                || t.is(Sign.TRANSITION, Sign.WIPE, Sign.SLIDE, Sign.PUSH, Sign.TITLE, Sign.FADE)
                                || (t.is(Sign.HOLD)
                                        && terms.stream().anyMatch(Parts::isScope)
                                        && terms.stream().noneMatch(o -> o.is(Sign.TOO)))
                                || t.is(Sign.FADE_IN, Sign.FADE_OUT));
    }
}
