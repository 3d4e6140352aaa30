package diorama.score;

/// Chance as a value: the same seed and the same question always give the same answer, in whatever order they are
/// asked. The numbers are SplitMix64's (Steele, Lea, Flood 2014).
public record Chance(long seed) {
    private static final long STEP = 0x9e3779b97f4a7c15L;

    /// The chance of a thing by its name: of an id, say.
    public static Chance named(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        return new Chance(hash);
    }

    /// A chance of its own for one part of the work.
    public Chance of(long key) {
        return new Chance(mixed(seed + mixed(key * STEP + 1)));
    }

    /// In [0, 1).
    public double unit(long key) {
        return (mixed(seed + (key + 1) * STEP) >>> 11) * 0x1.0p-53;
    }

    /// In [-1, 1], near 0 more often: the sum of two dice.
    public double spread(long key) {
        return unit(2 * key) + unit(2 * key + 1) - 1;
    }

    /// In 0 .. bound - 1.
    public int below(long key, int bound) {
        return (int) (unit(key) * bound);
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
