package diorama.words;

/// The ideas that words stand for, the same in every language. What has a value of its own (a number, a look, a name)
/// is another [Meaning].
public enum Sign implements Meaning {
    // what to do
    MAKE(Sort.VERB), ADD(Sort.VERB), REMOVE(Sort.VERB), CHANGE(Sort.VERB), USE(Sort.VERB), KEEP(Sort.VERB),
    REPLACE(Sort.VERB), SWAP(Sort.VERB), MOVE(Sort.VERB), PUT(Sort.VERB), REVERSE(Sort.VERB), SHUFFLE(Sort.VERB), SORT(Sort.VERB),
    DUPLICATE(Sort.VERB), CUT(Sort.VERB), SPLIT(Sort.VERB), HOLD(Sort.VERB), LENGTHEN(Sort.VERB), SHORTEN(Sort.VERB),
    SPEED_UP(Sort.VERB), SLOW_DOWN(Sort.VERB), PLAY(Sort.VERB), MUTE(Sort.VERB), UNMUTE(Sort.VERB), DUCK(Sort.VERB), LOOP(Sort.VERB),
    TURN_UP(Sort.VERB), TURN_DOWN(Sort.VERB), FADE(Sort.VERB), FADE_IN(Sort.VERB), FADE_OUT(Sort.VERB), ROTATE(Sort.VERB), FLIP(Sort.VERB),
    CROP(Sort.VERB), FILL(Sort.VERB), WHOLE(Sort.VERB), BLURRED(Sort.VERB), WRITE(Sort.VERB), SAYS(Sort.VERB), APPEAR(Sort.VERB), LEAVE(Sort.VERB),
    BRIGHTEN(Sort.VERB), DARKEN(Sort.VERB), RESTORE(Sort.VERB), UNDO(Sort.VERB), REDO(Sort.VERB), RESTART(Sort.VERB), BACK(Sort.VERB),
    EXPORT(Sort.VERB), SAVE(Sort.VERB), UPLOAD(Sort.VERB), FIT(Sort.VERB), UNTOUCHED(Sort.VERB), SHOW(Sort.VERB), ENDS(Sort.VERB), BEGINS(Sort.VERB),
    // what it is done to
    FILM(Sort.NOUN), PHOTO(Sort.NOUN), CLIP(Sort.NOUN), TITLE(Sort.NOUN), SUBTITLE(Sort.NOUN), CAPTION(Sort.NOUN),
    CREDIT(Sort.NOUN), WATERMARK(Sort.NOUN), TEXT(Sort.NOUN), MUSIC(Sort.NOUN), VOLUME(Sort.NOUN), SOUND(Sort.NOUN), SPEECH(Sort.NOUN),
    TRANSITION(Sort.NOUN), MOTION(Sort.NOUN), ZOOM(Sort.NOUN), PAN(Sort.NOUN), SLIDE(Sort.NOUN), WIPE(Sort.NOUN), PUSH(Sort.NOUN),
    FILTER(Sort.NOUN), COLOUR(Sort.NOUN), BRIGHTNESS(Sort.NOUN), BACKGROUND(Sort.NOUN), BARS(Sort.NOUN), FORMAT(Sort.NOUN), LENGTH(Sort.NOUN),
    SPEED(Sort.NOUN), ORDER(Sort.NOUN), START(Sort.NOUN), END(Sort.NOUN), FRAME(Sort.NOUN), FONT(Sort.NOUN), SIZE(Sort.NOUN),
    DATE(Sort.NOUN), FILE_NAME(Sort.NOUN), STEP(Sort.NOUN), BALANCE(Sort.NOUN), SUBJECT(Sort.NOUN), PERSON(Sort.NOUN), UPLOADED(Sort.NOUN), BEAT(Sort.NOUN),
    // which
    ALL(Sort.WHICH), EACH(Sort.WHICH), BOTH(Sort.WHICH), REST(Sort.WHICH), ONLY(Sort.WHICH), EXCEPT(Sort.WHICH), IT(Sort.WHICH),
    THIS(Sort.WHICH), HEAD(Sort.WHICH), TAIL(Sort.WHICH), MIDDLE(Sort.WHICH), COUNTER(Sort.WHICH), ENTIRE(Sort.WHICH), NEW(Sort.WHICH), NEXT(Sort.WHICH), BOTH_ENDS(Sort.WHICH), EVERYWHERE(Sort.WHICH),
    // how much
    TOO(Sort.DEGREE), A_BIT(Sort.DEGREE), VERY(Sort.DEGREE), MORE(Sort.DEGREE), LESS(Sort.DEGREE), LONG(Sort.DEGREE), SHORT(Sort.DEGREE), FAST(Sort.DEGREE),
    SLOW(Sort.DEGREE), BIG(Sort.DEGREE), SMALL(Sort.DEGREE), STRONG(Sort.DEGREE), GENTLE(Sort.DEGREE), LOUD(Sort.DEGREE), QUIET(Sort.DEGREE),
    BRIGHT(Sort.DEGREE), DARK(Sort.DEGREE), PALE(Sort.DEGREE), HIGHER(Sort.DEGREE), LOWER(Sort.DEGREE), ENERGETIC(Sort.DEGREE), CALM(Sort.DEGREE), SMOOTH(Sort.DEGREE), NATURAL(Sort.DEGREE), WARMER(Sort.DEGREE),
    // where
    TO(Sort.LINK), FROM(Sort.LINK), BETWEEN(Sort.LINK), BEFORE(Sort.LINK), AFTER(Sort.LINK), UNTIL(Sort.LINK), BY(Sort.LINK), WITH(Sort.LINK),
    FOR(Sort.LINK), AT(Sort.LINK), ON(Sort.LINK), IN(Sort.LINK), OF(Sort.LINK), AS(Sort.LINK), BA(Sort.LINK), INSTEAD(Sort.LINK), LEFT(Sort.LINK), RIGHT(Sort.LINK), TOP(Sort.LINK), BOTTOM(Sort.LINK),
    CENTRE(Sort.LINK), CORNER(Sort.LINK), SIDE(Sort.LINK), ALONG(Sort.LINK), OFF(Sort.LINK), UP(Sort.LINK), DOWN(Sort.LINK),
    // not
    NO(Sort.NOT), NOT(Sort.NOT), WITHOUT(Sort.NOT),
    // asking and courtesy
    WHAT(Sort.ASKING), WHICH(Sort.ASKING), HOW_LONG(Sort.ASKING), HOW_MANY(Sort.ASKING), HOW(Sort.ASKING), IS(Sort.ASKING), NOW(Sort.ASKING), HELP(Sort.ASKING), HISTORY(Sort.ASKING), STATUS(Sort.ASKING),
    WANT(Sort.COURTESY), HELLO(Sort.COURTESY), THANKS(Sort.COURTESY), GOOD(Sort.COURTESY), YES(Sort.COURTESY), FILLER(Sort.COURTESY), GET(Sort.COURTESY),
    // what we do not do
    CHANGE_CONTENT(Sort.BEYOND), ERASE_CONTENT(Sort.BEYOND), INVENT(Sort.BEYOND), VOICE(Sort.BEYOND), LIP_SYNC(Sort.BEYOND), SONG(Sort.BEYOND), STICKER(Sort.BEYOND), SPLIT_SCREEN(Sort.BEYOND), UPSCALE(Sort.BEYOND),
    // between wishes
    AND(Sort.MARK), OR(Sort.MARK), THEN(Sort.MARK), BUT(Sort.MARK), COMMA(Sort.MARK), LISTING(Sort.MARK), STOP(Sort.MARK), QUESTION(Sort.MARK), COLON(Sort.MARK), OPEN(Sort.MARK), CLOSE(Sort.MARK);

    /// The part that a sign plays in a clause.
    public enum Sort { VERB, NOUN, WHICH, DEGREE, LINK, NOT, ASKING, COURTESY, BEYOND, MARK }

    private final Sort sort;

    Sign(Sort sort) {
        this.sort = sort;
    }

    public Sort sort() {
        return sort;
    }
}
