package diorama.movie;

/// How a finished film is looked over: at how many places, and how far a field of the picture may on average lie
/// from what was painted (code values of luma; compression moves a field's mean by less than one).
/// `farthestLevel`: how far a second of sound may be from what was mixed, in decibels.
public record MovieSettings(int placesLookedAt, double farthestSketch, double farthestLevel) {
    public static final MovieSettings DEFAULT = new MovieSettings(5, 6, 3);
}
