package diorama.look;

/// How a picture is turned before it is framed: quarter turns clockwise (0..3), then mirrored.
public record Turn(int quarters, Flip flip) {
    public static final Turn NONE = new Turn(0, Flip.NONE);

    public enum Flip {
        NONE,
        HORIZONTAL,
        VERTICAL
    }

    public Turn {
        if (quarters < 0 || quarters > 3) throw new IllegalArgumentException("quarter turns are 0..3: " + quarters);
    }
}
