package diorama.words;

import diorama.look.Filter;

/// Which sense of a word for a feeling or for music is meant: "warm" of a picture is a colour, of music a mood.
final class MoodWords {
    private final Senses senses;

    MoodWords(Senses senses) {
        this.senses = senses;
    }

    /// "Something warm and romantic" speaks of a feeling; "a warm look" and "make photo 2 warm" of colours.
    boolean isFeeling(int i) {
        if (!(senses.at(i) instanceof Meaning.Grading(var filter)) || filter != Filter.WARM) return false;
        if (isTone(senses.word(i))) return false;
        boolean isBeside = isMood(i - 1) || isMood(i + 1) || isJoined(i + 1, i + 2) || isJoined(i - 1, i - 2);
        if (!isBeside || senses.is(i + 1, Sign.FILTER, Sign.COLOUR)) return false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isEnd(k); k--)
            if (senses.is(k, Sign.PHOTO, Sign.CLIP, Sign.FILTER, Sign.COLOUR, Sign.IT)
                    || senses.at(k) instanceof Meaning.Nth) return false;
        return true;
    }

    /// "Warm tones", 暖色调 say of themselves that they are of colours.
    private static boolean isTone(String word) {
        return word.contains("tone")
                || word.contains("colo")
                || word.contains("look")
                || word.contains("色")
                || word.endsWith("调");
    }

    /// `this noise gives me a headache` is said of the music; `add some noise` of the picture.
    boolean isRacket(int i) {
        if (!isNoise(i) || !senses.word(i).equals("noise")) return false;
        boolean isTold = false;
        for (int k = Math.max(0, i - 4); k < Math.min(senses.size(), i + Senses.FURTHEST); k++) {
            if (senses.is(k, Sign.ADD, Sign.FILTER, Sign.COLOUR) || (k < i && senses.is(k, Sign.FILM))) return false;
            isTold |= senses.is(
                    k, Sign.TOO, Sign.QUIET, Sign.LOUD, Sign.TURN_DOWN, Sign.MUTE, Sign.MUSIC, Sign.VOLUME, Sign.OFF);
        }
        return isTold;
    }

    /// `the music is too noisy`.
    boolean isNoisy(int i) {
        if (!isNoise(i) || !senses.word(i).equals("noisy")) return false;
        for (int k = i - 1; k >= Math.max(0, i - Senses.FURTHEST) && !senses.isEnd(k); k--)
            if (senses.is(k, Sign.MUSIC, Sign.SOUND)) return true;
        return false;
    }

    private boolean isNoise(int i) {
        return senses.at(i) instanceof Meaning.Grading(var filter) && filter == Filter.GRAIN;
    }

    /// `the music should come in slowly`, `start the song softly`, `let it end gently`: how a sound comes and goes.
    boolean isSoftEdge(int i) {
        return (isComing(i) || senses.is(i, Sign.LEAVE, Sign.END, Sign.ENDS)) && soft(i) >= 0;
    }

    void settleSoftEdge(int i) {
        senses.becomes(soft(i), Sign.FILLER);
        senses.becomes(i, isComing(i) ? Sign.FADE_IN : Sign.FADE_OUT);
    }

    private boolean isComing(int i) {
        return senses.is(i, Sign.APPEAR, Sign.START, Sign.BEGINS);
    }

    /// Where it says "slowly", if this is of music and no complaint.
    private int soft(int i) {
        int soft = -1;
        boolean hasMusic = false;
        for (int k = Math.max(0, i - 5); k < Math.min(senses.size(), i + 5); k++) {
            if (senses.isEnd(k) && k < i) hasMusic = false;
            if (senses.isEnd(k) && k > i) break;
            if (senses.is(k, Sign.TOO)) return -1;
            hasMusic |= senses.is(k, Sign.MUSIC);
            if (k > i && soft < 0 && isSoftly(k, k == i + 1)) soft = k;
        }
        return hasMusic ? soft : -1;
    }

    private boolean isSoftly(int i, boolean isNext) {
        String word = senses.word(i);
        boolean isBare = isNext && (word.equals("soft") || word.equals("slow") || word.equals("gentle"));
        return senses.is(i, Sign.SLOW, Sign.GENTLE, Sign.QUIET, Sign.SMOOTH)
                && (word.endsWith("ly") || word.startsWith("gradual") || isBare);
    }

    /// 动感 of a picture is how it moves; of music, how it sounds.
    boolean isLiveliness(int i) {
        if (!(senses.at(i) instanceof Meaning.Feeling) || !senses.word(i).equals("动感")) return false;
        boolean isOfPicture = false;
        for (int k = Math.max(0, i - Senses.FURTHEST); k < Math.min(senses.size(), i + Senses.FURTHEST); k++) {
            if (senses.is(k, Sign.MUSIC)) return false;
            isOfPicture |= k < i
                    && (senses.at(k) instanceof Meaning.Nth
                            || senses.at(k) instanceof Meaning.Name
                            || senses.is(k, Sign.PHOTO, Sign.EACH, Sign.ALL));
        }
        return isOfPicture;
    }

    /// `warmer still`.
    boolean isEvenMore(int i) {
        boolean isStill =
                senses.at(i) instanceof Meaning.Moving && senses.word(i).equals("still");
        return isStill
                && i > 0
                && !senses.is(i - 1, Sign.TOO, Sign.LESS, Sign.VERY)
                && (senses.isSort(i - 1, Sign.Sort.DEGREE) || senses.at(i - 1) instanceof Meaning.Grading);
    }

    /// `repeat the music until the end`, `keep the song repeating`.
    boolean isRepeated(int i) {
        if (!senses.is(i, Sign.DUPLICATE)) return false;
        boolean hasMusic = false;
        for (int k = Math.max(0, i - 4); k < Math.min(senses.size(), i + 4); k++) {
            if (senses.is(k, Sign.PHOTO, Sign.CLIP)) return false;
            hasMusic |= senses.is(k, Sign.MUSIC);
        }
        return hasMusic;
    }

    /// `with some sick beats` is a wish for music; `cut on the beats` is not.
    boolean isMusicalBeats(int i) {
        if (!senses.is(i, Sign.BEAT) || !senses.word(i).equals("beats")) return false;
        for (int k = i - 1; k >= Math.max(0, i - 4) && !senses.isMark(k); k--)
            if (senses.at(k) instanceof Meaning.Feeling
                    || senses.word(k).equals("some")
                    || senses.is(k, Sign.WITH, Sign.ADD)) return true;
        return false;
    }

    /// 节奏快的歌 is a kind of music, 周杰伦的歌 is somebody's.
    boolean isSongOfKind(int i) {
        return senses.is(i, Sign.SONG)
                && senses.word(i).equals("的歌")
                && i > 0
                && !(senses.at(i - 1) instanceof Meaning.Unknown);
    }

    private boolean isJoined(int link, int mood) {
        return senses.is(link, Sign.AND, Sign.COMMA, Sign.LISTING) && isMood(mood);
    }

    private boolean isMood(int i) {
        return senses.at(i) instanceof Meaning.Feeling || senses.is(i, Sign.CALM, Sign.ENERGETIC);
    }

    /// `the tune starts too suddenly`, `the music ends so abruptly`: gentler there.
    boolean isHardEdge(int i) {
        boolean isEdge = (isComing(i) || senses.is(i, Sign.CUT, Sign.END, Sign.ENDS, Sign.LEAVE)) && isSudden(i + 1);
        boolean isWhole = senses.is(i, Sign.TOO) && isHardEnd(senses.word(i));
        boolean hasMusic = false;
        for (int k = i - 1; k >= Math.max(0, i - 4) && !senses.isEnd(k); k--) hasMusic |= senses.is(k, Sign.MUSIC);
        return hasMusic && (isEdge || isWhole);
    }

    void settleHardEdge(int i) {
        boolean isWhole = senses.is(i, Sign.TOO);
        senses.becomes(i, isComing(i) ? Sign.FADE_IN : Sign.FADE_OUT);
        for (int k = i + 1; k < Math.min(senses.size(), i + 4) && !senses.isEnd(k) && !isWhole; k++)
            senses.becomes(k, Sign.FILLER);
    }

    private static boolean isHardEnd(String word) {
        boolean isEnding = word.startsWith("end") || word.startsWith("stop") || word.startsWith("cut");
        return isEnding && (word.contains("abrupt") || word.contains("sudden"));
    }

    private boolean isSudden(int i) {
        for (int k = i; k < Math.min(senses.size(), i + 3) && !senses.isEnd(k); k++)
            if (senses.word(k).contains("sudden") || senses.word(k).contains("abrupt")) return true;
        return false;
    }
}
