package diorama.score;

/// Where a player sits: how loud while playing (LUFS; a full band is at about -17), how far to the left (-1) or right
/// (1), and how much of the hall is heard, 0..1.
public record Seat(Instrument instrument, double lufs, double pan, double hall) {
    public Seat {
        if (!(lufs >= -60 && lufs <= -10)) throw new IllegalArgumentException("lufs is outside -60..-10: " + lufs);
        if (!(pan >= -1 && pan <= 1)) throw new IllegalArgumentException("pan is outside -1..1: " + pan);
        if (!(hall >= 0 && hall <= 1)) throw new IllegalArgumentException("hall is outside 0..1: " + hall);
    }
}
