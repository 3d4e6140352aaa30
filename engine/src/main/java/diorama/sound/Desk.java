package diorama.sound;

import diorama.look.Mood;

/// How the lines of a mood are mixed: the hall, how much of the top is taken away, how warm the sum is driven, how far
/// all but the drums give way to the kick, and how much of a record's crackle there is.
record Desk(Hall.Size hall, double topHertz, double drive, double breath, double crackle) {
    private static final double OPEN = 17_000;

    static Desk of(Mood mood) {
        return switch (mood) {
            case LOFI -> new Desk(new Hall.Size(1.3, 0.45, 12), 7_500, 1.4, 0.25, 0.0035);
            case CINEMATIC -> new Desk(new Hall.Size(2.8, 0.3, 28), OPEN, 1, 0, 0);
            case UPBEAT -> new Desk(new Hall.Size(1.1, 0.35, 14), OPEN, 1.2, 0.1, 0);
            case AMBIENT -> new Desk(new Hall.Size(4.5, 0.35, 35), 14_000, 1, 0, 0);
            case ACOUSTIC -> new Desk(new Hall.Size(1.2, 0.4, 12), OPEN, 1, 0, 0);
            case PIANO -> new Desk(new Hall.Size(2.2, 0.35, 20), OPEN, 1, 0, 0);
            case ELECTRONIC -> new Desk(new Hall.Size(1.6, 0.25, 18), OPEN, 1.4, 0.65, 0);
            case EPIC -> new Desk(new Hall.Size(2.6, 0.3, 25), OPEN, 1.3, 0, 0);
        };
    }
}
