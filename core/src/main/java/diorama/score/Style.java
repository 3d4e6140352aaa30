package diorama.score;

import java.util.List;

/// How a mood is written: how fast, how loosely, in which keys, over which chords (four or eight bars, see
/// [Chord#of]; the first is what the piece ends on), and by which players.
record Style(Pace.Wish pace, Feel feel, Harmony harmony, List<Layer> layers) {
    Style {
        layers = List.copyOf(layers);
    }

    /// `tonics`: pitch classes that lie well for the players. `calm` chords are heard where the music is thin,
    /// `full` ones elsewhere; each is one choice of several. `home` is the last chord.
    record Harmony(Key.Scale scale, List<Integer> tonics, List<String> calm, List<String> full, String home) {
        Harmony {
            tonics = List.copyOf(tonics);
            calm = List.copyOf(calm);
            full = List.copyOf(full);
        }
    }
}
