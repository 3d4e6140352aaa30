package diorama.paint;

/// How two pictures stand on the canvas at a moment: each moved and stretched along ways of its own, one of them laid
/// over the other as far as a rectangle of the canvas (0..1) goes.
final class Pose {
    final Bearing older = new Bearing();
    final Bearing newer = new Bearing();
    boolean isOlderOnTop;
    boolean isOverBlack;
    double left;
    double top;
    double right;
    double bottom;
    double share;

    Pose() {
        rest();
    }

    /// Both stand straight, the newer one covers all.
    void rest() {
        older.rest();
        newer.rest();
        isOlderOnTop = false;
        isOverBlack = false;
        cover(0, 1);
        top = 0;
        bottom = 1;
        share = 1;
    }

    /// What the upper picture covers from side to side.
    void cover(double from, double to) {
        left = from;
        right = to;
    }

    Bearing upper() {
        return isOlderOnTop ? older : newer;
    }

    Bearing lower() {
        return isOlderOnTop ? newer : older;
    }

    /// What was posed for a movement to the left now goes another way.
    void turn(Direction direction) {
        if (direction == Direction.RIGHT || direction == Direction.DOWN) mirror();
        if (direction == Direction.UP || direction == Direction.DOWN) swap();
    }

    private void mirror() {
        older.mirror();
        newer.mirror();
        cover(1 - right, 1 - left);
    }

    private void swap() {
        older.swap();
        newer.swap();
        double from = left, to = right;
        cover(top, bottom);
        top = from;
        bottom = to;
    }

    enum Direction {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    /// One picture: its ways, how long a shutter smears it (parts of the canvas), how far it goes towards black (or
    /// white, below zero), everywhere and along its main axis.
    static final class Bearing {
        Way across = Way.STRAIGHT;
        Way down = Way.STRAIGHT;
        double smearAcross;
        double smearDown;
        double dim;
        Way shade = Way.STRAIGHT;
        boolean isShaded;
        boolean isShadedDown;

        void rest() {
            across = Way.STRAIGHT;
            down = Way.STRAIGHT;
            smearAcross = 0;
            smearDown = 0;
            dim = 0;
            isShaded = false;
            isShadedDown = false;
        }

        void shaded(Way shares) {
            shade = shares;
            isShaded = true;
        }

        boolean isAtRest() {
            return across == Way.STRAIGHT && down == Way.STRAIGHT && smearAcross == 0 && smearDown == 0;
        }

        private void mirror() {
            Way way = across, dark = shade;
            if (way != Way.STRAIGHT) across = place -> 1 - way.at(1 - place);
            if (isShaded) shade = place -> dark.at(1 - place);
        }

        private void swap() {
            Way way = across;
            across = down;
            down = way;
            double smear = smearAcross;
            smearAcross = smearDown;
            smearDown = smear;
            isShadedDown = isShaded;
        }
    }
}
