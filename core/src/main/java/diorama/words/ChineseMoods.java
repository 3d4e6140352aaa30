package diorama.words;

/// What tells in Chinese how something is meant: as a complaint, and not as a wish.
final class ChineseMoods {
    private ChineseMoods() {}

    static final String COMPLAINTS = "拖, 听不";
}
