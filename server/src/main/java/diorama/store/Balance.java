package diorama.store;

/// What an owner may spend, and what is set aside for work that runs.
public record Balance(long available, long frozen, long granted, long spent) {
    public static final Balance NOTHING = new Balance(0, 0, 0, 0);

    public long total() {
        return available + frozen;
    }
}
