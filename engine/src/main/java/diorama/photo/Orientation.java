package diorama.photo;

import diorama.frame.Region;
import diorama.look.Turn;
import diorama.media.Size;

/// How a stored picture becomes the one that is seen: quarter turns clockwise, then mirrored left to right or not.
public record Orientation(int quarters, boolean isMirrored) {
    public static final Orientation UPRIGHT = new Orientation(0, false);

    public Orientation {
        if (quarters < 0 || quarters > 3) throw new IllegalArgumentException("quarter turns are 0..3: " + quarters);
    }

    /// From the Exif tag, 1 to 8; cameras also write 0 and mean 1.
    public static Orientation ofExif(int tag) {
        return switch (tag) {
            case 2 -> new Orientation(0, true);
            case 3 -> new Orientation(2, false);
            case 4 -> new Orientation(2, true);
            case 5 -> new Orientation(1, true);
            case 6 -> new Orientation(1, false);
            case 7 -> new Orientation(3, true);
            case 8 -> new Orientation(3, false);
            default -> UPRIGHT;
        };
    }

    /// From a display matrix of nine numbers (16.16 fixed point): where it sends the picture's own right and down.
    public static Orientation ofMatrix(int[] matrix) {
        boolean isMirrored = (long) matrix[0] * matrix[4] - (long) matrix[1] * matrix[3] < 0;
        int rightX = isMirrored ? -matrix[0] : matrix[0];
        int rightY = matrix[1];
        if (Math.abs(rightX) >= Math.abs(rightY)) return new Orientation(rightX >= 0 ? 0 : 2, isMirrored);
        return new Orientation(rightY > 0 ? 1 : 3, isMirrored);
    }

    /// This one, and then what the person asked for. Turning a mirrored picture clockwise is turning it the other way
    /// and mirroring it then.
    public Orientation then(Turn turn) {
        int extra = turn.quarters() + (turn.flip() == Turn.Flip.VERTICAL ? 2 : 0);
        boolean flips = turn.flip() != Turn.Flip.NONE;
        return new Orientation((quarters + (isMirrored ? 4 - extra % 4 : extra)) % 4, isMirrored != flips);
    }

    public boolean liesDown() {
        return quarters % 2 == 1;
    }

    /// The size as it is seen of a picture stored as `stored`; and the other way round.
    public Size seen(Size stored) {
        return liesDown() ? stored.turned() : stored;
    }

    /// Where `seen`, a region of the seen picture, lies in the stored one.
    Region stored(Region seen, Size seenSize) {
        int x = isMirrored ? seenSize.width() - seen.x() - seen.width() : seen.x();
        int right = seenSize.width() - x - seen.width();
        int below = seenSize.height() - seen.y() - seen.height();
        return switch (quarters) {
            case 0 -> new Region(x, seen.y(), seen.width(), seen.height());
            case 1 -> new Region(seen.y(), right, seen.height(), seen.width());
            case 2 -> new Region(right, below, seen.width(), seen.height());
            default -> new Region(below, x, seen.height(), seen.width());
        };
    }
}
