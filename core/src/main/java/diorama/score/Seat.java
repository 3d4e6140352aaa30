package diorama.score;

/// Where a player sits: how loud in the mix (1 is as the instrument is), how far to the left (-1) or right (1), and how
/// much of the hall is heard, 0..1.
public record Seat(Instrument instrument, double level, double pan, double hall) {
    public Seat {
        if (!(level >= 0 && level <= 2)) throw new IllegalArgumentException("level is outside 0..2: " + level);
        if (!(pan >= -1 && pan <= 1)) throw new IllegalArgumentException("pan is outside -1..1: " + pan);
        if (!(hall >= 0 && hall <= 1)) throw new IllegalArgumentException("hall is outside 0..1: " + hall);
    }
}
