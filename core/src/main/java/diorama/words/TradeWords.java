package diorama.words;

import diorama.look.Filter;
import diorama.look.Motion;
import diorama.look.Transition;
import java.util.Set;

/// Nouns of people who cut films for a living, which are verbs or praise to everybody else: "a 25 s cut", "every
/// still", "the title copy", "a cool grade"; and 重复了, which tells that a picture is there twice.
final class TradeWords {
    private final Senses senses;

    TradeWords(Senses senses) {
        this.senses = senses;
    }

    /// `take every second photo and make 20 seconds of it`.
    boolean isTakenAlong(int i) {
        boolean isFirst = i == 0 || senses.isMark(i - 1) || senses.isSort(i - 1, Sign.Sort.COURTESY);
        if (!senses.is(i, Sign.REMOVE) || !senses.word(i).equals("take") || !isFirst) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + Senses.FURTHEST); k++)
            if (senses.is(k, Sign.MAKE) && senses.is(k - 1, Sign.AND, Sign.COMMA, Sign.THEN)) return isMade(k + 1);
        return false;
    }

    /// `make a video`, `make 20 seconds of it`, where `make it shorter` makes nothing of what was taken.
    private boolean isMade(int from) {
        for (int k = from; k < from + 4; k++)
            if (senses.is(k, Sign.FILM) || senses.at(k) instanceof Meaning.Length) return true;
        return false;
    }

    /// `the waves video`: a clip, and not the film.
    boolean isClip(int i) {
        return senses.is(i, Sign.FILM)
                && Set.of("video", "movie", "film", "视频", "影片", "短片").contains(senses.word(i))
                && senses.at(i - 1) instanceof Meaning.Name(var name, var _, var _)
                && Names.isClip(name);
    }

    /// `a 25s cut`.
    boolean isCut(int i) {
        return senses.is(i, Sign.CUT)
                && senses.word(i).equals("cut")
                && senses.at(i - 1) instanceof Meaning.Length
                && senses.endsClause(i + 1)
                && !senses.isVerbBefore(i);
    }

    /// `every still`, `all stills`.
    boolean isStill(int i) {
        boolean isWord = senses.at(i) instanceof Meaning.Moving(var kind)
                && kind == Motion.STILL
                && senses.word(i).startsWith("still");
        boolean isMany = senses.word(i).equals("stills") || senses.is(i - 1, Sign.EACH);
        return isWord && isMany;
    }

    /// `each slide 3 s`, `slide 4`: a picture, and no way to come in.
    boolean isSlide(int i) {
        boolean isWord = senses.is(i, Sign.SLIDE)
                && Set.of("slide", "slides").contains(senses.word(i))
                && !senses.is(i + 1, Sign.TRANSITION);
        return isWord && (senses.is(i - 1, Sign.EACH) || senses.at(i + 1) instanceof Meaning.Figure);
    }

    /// `frame one`, `frames four and five`, `every frame`, `the third frame`: a picture, and not what it stands in.
    boolean isFrame(int i) {
        String word = senses.word(i);
        if (!senses.is(i, Sign.FRAME) || !(word.equals("frame") || word.equals("frames"))) return false;
        boolean isNumbered = senses.at(i + 1) instanceof Meaning.Figure || senses.at(i + 1) instanceof Meaning.Nth;
        boolean isCounted = senses.at(i - 1) instanceof Meaning.Nth || senses.is(i - 1, Sign.EACH);
        return word.equals("frames") || isNumbered || isCounted;
    }

    /// `pull back on the zoom`: less of it, where `pull back on the second photo` is a camera's way.
    boolean isHeldBack(int i) {
        if (!(senses.at(i) instanceof Meaning.Moving) || !senses.word(i).endsWith("back")) return false;
        int next = i + 1;
        while (next - i < 4 && senses.is(next, Sign.ON, Sign.FILLER, Sign.THIS)) next++;
        return senses.is(i + 1, Sign.ON)
                && (senses.is(next, Sign.ZOOM, Sign.MOTION, Sign.PAN, Sign.MUSIC, Sign.VOLUME, Sign.SOUND, Sign.FILTER)
                        || senses.at(next) instanceof Meaning.Grading);
    }

    /// `push exposure up`, `increase the music volume`.
    boolean isPushed(int i) {
        boolean isVerb = senses.is(i, Sign.PUSH) || senses.word(i).equals("increase the");
        return isVerb && senses.is(i + 1, Sign.BRIGHTNESS, Sign.VOLUME, Sign.COLOUR, Sign.MUSIC, Sign.SOUND);
    }

    /// `chuck a title on the front`, where "chuck the second one" takes it away.
    boolean isTossedIn(int i) {
        return senses.is(i, Sign.REMOVE)
                && Set.of("chuck", "toss", "throw").contains(senses.word(i))
                && (senses.is(i + 1, Sign.FILLER) || senses.is(i + 1, Sign.MORE))
                && Set.of("a", "an", "some", "in").contains(senses.word(i + 1));
    }

    /// `the title copy`.
    boolean isCopy(int i) {
        return senses.is(i, Sign.DUPLICATE)
                && senses.word(i).equals("copy")
                && senses.is(i - 1, Sign.TITLE, Sign.CAPTION, Sign.TEXT, Sign.SUBTITLE, Sign.CREDIT);
    }

    /// `blur the second one` is of the picture, `blur between them` of what is between.
    boolean isBlurred(int i) {
        boolean isBlur = senses.at(i) instanceof Meaning.Entering(var kind)
                && kind == Transition.BLUR
                && senses.word(i).equals("blur");
        int next = i + 1;
        while (senses.is(next, Sign.FILLER) && next - i < 3) next++;
        boolean isPicture = senses.at(next) instanceof Meaning.Nth
                || senses.at(next) instanceof Meaning.Name
                || senses.is(next, Sign.PHOTO, Sign.IT, Sign.ALL);
        if (!isBlur || !isPicture || (i > 0 && senses.is(i - 1, Sign.USE, Sign.ADD, Sign.WITH))) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + Senses.FURTHEST) && !senses.isEnd(k); k++)
            if (senses.is(k, Sign.TRANSITION, Sign.BETWEEN, Sign.EVERYWHERE, Sign.BACKGROUND, Sign.BARS, Sign.TO))
                return false;
        return true;
    }

    /// 第三张重复了, `photo 3 is a duplicate`: so it is, and what shall be done comes behind.
    boolean isDuplicate(int i) {
        if (!senses.is(i, Sign.DUPLICATE) || i == 0) return false;
        String word = senses.word(i);
        boolean isHan = word.startsWith("重复")
                && senses.is(i + 1, Sign.FILLER)
                && senses.word(i + 1).equals("了");
        int before = i - 1;
        while (before > 0 && senses.is(before, Sign.FILLER)) before--;
        boolean isEnglish = (word.equals("duplicate") || word.equals("dupe") || word.equals("repeat"))
                && senses.is(before, Sign.IS)
                && before < i;
        return (isHan && senses.endsClause(i + 1)) || (isEnglish && senses.endsClause(i + 1));
    }

    /// `a cool grade`, where "cool" alone is praise.
    boolean isCoolGrade(int i) {
        return senses.is(i, Sign.GOOD) && senses.word(i).equals("cool") && senses.is(i + 1, Sign.FILTER, Sign.COLOUR);
    }

    /// `the sunset is out of focus`: what the picture is like, and no wish for more of it.
    boolean isUnsharp(int i) {
        return senses.at(i) instanceof Meaning.Grading(var filter)
                && filter == Filter.BLUR
                && senses.is(i - 1, Sign.IS, Sign.A_BIT, Sign.VERY, Sign.TOO)
                && senses.word(i).equals("out of focus");
    }

    /// `square and 16:9 at the same time`: no pictures side by side.
    boolean isOfShapes(int i) {
        return senses.is(i, Sign.SPLIT_SCREEN)
                && senses.word(i).equals("at the same time")
                && senses.at(i - 1) instanceof Meaning.Shape;
    }

    /// `it should simply cut from photo to photo`: a passage, and nothing is cut away.
    boolean isCutAcross(int i) {
        return senses.is(i, Sign.CUT)
                && senses.is(i + 1, Sign.FROM)
                && senses.is(i + 2, Sign.PHOTO)
                && senses.is(i + 3, Sign.TO)
                && senses.is(i + 4, Sign.PHOTO);
    }

    /// `a Short of these`, `turn it into a short`: a kind of film, where `a short one` is one that is not long.
    boolean isShort(int i) {
        return senses.is(i, Sign.SHORT)
                && senses.word(i).equals("short")
                && senses.is(i - 1, Sign.FILLER)
                && senses.word(i - 1).equals("a")
                && (senses.is(i + 1, Sign.OF, Sign.FROM, Sign.FOR)
                        || (senses.endsClause(i + 1) && !senses.word(i + 1).startsWith("one")));
    }

    /// `how it was two edits ago`: so many steps back.
    boolean isStepsAgo(int i) {
        return senses.is(i, Sign.STEP)
                && senses.word(i + 1).equals("ago")
                && (senses.at(i - 1) instanceof Meaning.Figure || senses.is(i - 1, Sign.FILLER))
                && !senses.is(0, Sign.WHAT, Sign.WHICH)
                && !senses.isQuestion();
    }

    /// `a tad quieter` wishes, where `a tad loud` complains.
    boolean isATadMore(int i) {
        return senses.is(i, Sign.TOO)
                && senses.word(i).equals("a tad")
                && senses.isSort(i + 1, Sign.Sort.DEGREE)
                && (senses.word(i + 1).endsWith("er") || senses.is(i + 1, Sign.MORE, Sign.LESS));
    }

    /// `remove the background music`: no background of a picture.
    boolean isOfBackgroundMusic(int i) {
        return senses.is(i, Sign.ERASE_CONTENT)
                && senses.word(i).endsWith("background")
                && senses.is(i + 1, Sign.MUSIC, Sign.SOUND, Sign.VOLUME);
    }

    /// `pull shot 4 up to the top of the sequence` takes nothing away.
    boolean isPulledTo(int i) {
        if (!senses.is(i, Sign.REMOVE) || !senses.word(i).startsWith("pull")) return false;
        boolean isTo = false;
        for (int k = i + 1; k < Math.min(senses.size(), i + Senses.FURTHEST) && !senses.isEnd(k); k++) {
            isTo |= senses.is(k, Sign.TO, Sign.BEFORE, Sign.AFTER);
            boolean isPlace = senses.is(k, Sign.START, Sign.END, Sign.MIDDLE, Sign.TOP)
                    || senses.at(k) instanceof Meaning.Nth
                    || senses.at(k) instanceof Meaning.Name
                    || senses.at(k) instanceof Meaning.Figure;
            if (isTo && isPlace) return true;
        }
        return false;
    }

    /// `waves.avi is too slow, run it at 2x`: how fast, not how long.
    boolean isRunAt(int i) {
        if (!senses.is(i, Sign.HOLD) || !senses.word(i).startsWith("run")) return false;
        for (int k = i + 1; k < Math.min(senses.size(), i + 5) && !senses.isEnd(k); k++)
            if (senses.at(k) instanceof Meaning.Factor || (senses.is(k, Sign.AT) && senses.is(k + 1, Sign.NATURAL)))
                return true;
        return false;
    }

    /// `scrap that shuffle`, `drop the reversal`: the order as it was.
    boolean isOrderTakenBack(int i) {
        int next = i + 1;
        while (next - i < 3 && senses.is(next, Sign.IT, Sign.FILLER, Sign.THIS)) next++;
        return senses.is(i, Sign.REMOVE)
                && next > i + 1
                && senses.is(next, Sign.SHUFFLE, Sign.REVERSE, Sign.SORT)
                && senses.endsClause(senses.is(next + 1, Sign.ORDER) ? next + 2 : next + 1);
    }

    /// `erase what is written under the dog`: the words there, and no question.
    boolean isWritten(int i) {
        boolean isWhat = senses.is(i, Sign.WHAT) || senses.word(i).equals("whatever");
        return isWhat
                && (senses.word(i + 1).equals("written") || senses.word(i + 1).startsWith("stands"))
                && senses.isVerbBefore(i);
    }

    /// `stick our name in the corner: The Hendersons`: a name that is to be read, where `sort by name` is an order.
    boolean isOwnName(int i) {
        boolean isName = senses.is(i, Sign.FILE_NAME)
                && Set.of("name", "names", "名字").contains(senses.word(i))
                && !senses.is(i - 1, Sign.BY);
        boolean isPut = false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isEnd(k); k--) {
            if (senses.is(k, Sign.SORT, Sign.ORDER, Sign.BY)) return false;
            isPut |= senses.is(k, Sign.PUT, Sign.ADD, Sign.WRITE, Sign.SHOW);
        }
        return isName && isPut && !senses.is(i + 1, Sign.ORDER);
    }

    /// `a 30 s travel montage`: what the film is of, and no move of the view.
    boolean isOfTravel(int i) {
        return senses.is(i, Sign.PAN) && senses.word(i).startsWith("travel") && senses.is(i + 1, Sign.FILM, Sign.PHOTO);
    }
}
