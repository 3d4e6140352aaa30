package diorama.score;

import java.util.List;

/// What a piece is at home in: the pitch class of its tonic (0 = C) and the steps of its scale above it.
public record Key(int tonic, Scale scale) {
    /// Scales as semitones above the tonic; `sung` is the part of it that melodies keep to.
    public enum Scale {
        MAJOR(List.of(0, 2, 4, 5, 7, 9, 11), List.of(0, 2, 4, 7, 9)),
        MINOR(List.of(0, 2, 3, 5, 7, 8, 10), List.of(0, 3, 5, 7, 10)),
        DORIAN(List.of(0, 2, 3, 5, 7, 9, 10), List.of(0, 2, 3, 7, 10));

        private final List<Integer> steps;
        private final List<Integer> sung;

        Scale(List<Integer> steps, List<Integer> sung) {
            this.steps = steps;
            this.sung = sung;
        }

        public List<Integer> steps() {
            return steps;
        }

        public List<Integer> sung() {
            return sung;
        }
    }

    public Key {
        if (tonic < 0 || tonic > 11) throw new IllegalArgumentException("no pitch class: " + tonic);
    }

    boolean isSung(int pitch) {
        return scale.sung().contains(Math.floorMod(pitch - tonic, 12));
    }
}
