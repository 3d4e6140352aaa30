package diorama.words;

/// Counts how many pieces of a sentence are looked at while it is understood, so that a test can show that the
/// work grows with the length of what is said and not with its square. One counter belongs to one sentence.
final class Steps {
    private long count;

    void one() {
        count++;
    }

    void many(int more) {
        count += more;
    }

    long count() {
        return count;
    }
}
