package diorama.plan;

/// How long words must be seen to be read: 0.3 s to find them, then 17 letters or 5.5 Han characters a second, as
/// subtitlers count.
final class ReadingTime {
    private static final long FOUND_MS = 300;
    private static final double LETTERS_PER_SECOND = 17;
    private static final double HAN_PER_SECOND = 5.5;

    private ReadingTime() {}

    static long neededMs(String words) {
        long han = words.codePoints().filter(Character::isIdeographic).count();
        long letters = words.codePoints().count() - han;
        return FOUND_MS + Math.round(1000 * (han / HAN_PER_SECOND + letters / LETTERS_PER_SECOND));
    }
}
