package diorama.words;

/// What tells in English how something is meant: as a complaint, and not as a wish.
final class EnglishMoods {
    private EnglishMoods() {}

    static final String COMPLAINTS = """
            drag, goes by, flies by, forever, ages, can't hear, hard to hear, barely hear, rushed, huge, chopped off, are cut off,
            getting cut off, sideways, upside down
            """;
}
