package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// The moods in which a score of ours can be composed; on the wire `music:<mood>`.
public enum Mood {
    LOFI(new Names("lofi", "lo-fi", "lo-fi")),
    CINEMATIC(new Names("cinematic", "cinematic", "电影感")),
    UPBEAT(new Names("upbeat", "upbeat", "欢快")),
    AMBIENT(new Names("ambient", "ambient", "氛围")),
    ACOUSTIC(new Names("acoustic", "acoustic", "原声吉他")),
    PIANO(new Names("piano", "piano", "钢琴")),
    ELECTRONIC(new Names("electronic", "electronic", "电子")),
    EPIC(new Names("epic", "epic", "史诗"));

    private final Names names;

    Mood(Names names) {
        this.names = names;
    }

    public Names names() {
        return names;
    }

    public static Optional<Mood> named(String wire) {
        return Arrays.stream(values()).filter(v -> v.names.wire().equals(wire)).findFirst();
    }

    /// The source of a sound in this mood.
    public String source() {
        return "music:" + names.wire();
    }

    /// The mood of a sound's source, when it is a score of ours.
    public static Optional<Mood> ofSource(String source) {
        return source.startsWith("music:") ? named(source.substring("music:".length())) : Optional.empty();
    }
}
