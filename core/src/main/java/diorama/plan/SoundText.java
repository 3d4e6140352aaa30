package diorama.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/// The canonical text of a soundtrack: all that decides its samples and nothing else.
public final class SoundText {
    private SoundText() {}

    public static String of(Soundtrack sound) {
        var text = new StringBuilder("sound 1\n");
        text.append("frames ").append(sound.frameCount()).append("   rate ").append(sound.rate());
        text.append("   loudness ").append(sound.lufs().map(l -> l + " LUFS").orElse("as it is"));
        text.append('\n');
        for (var cue : sound.cues()) cue(text, cue);
        return text.toString();
    }

    /// The name of the work: SHA-256 in hex of what is heard and of how it is made.
    public static String key(Soundtrack sound, String making) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(of(sound).getBytes(StandardCharsets.UTF_8));
            sha.update(making.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static void cue(StringBuilder text, Cue cue) {
        text.append("cue    ")
                .append(cue.span().startMs())
                .append("..")
                .append(cue.span().endMs());
        text.append(" ms   ")
                .append(tune(cue.tune()))
                .append(playing(cue.playing()))
                .append('\n');
        var level = cue.level();
        text.append("       volume ").append(level.volume());
        text.append("   fades ").append(level.fadeInMs()).append(", ").append(level.fadeOutMs());
        text.append(" ms   ")
                .append(level.place().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        text.append('\n');
    }

    private static String tune(Tune tune) {
        return switch (tune) {
            case Tune.Composed(var mood, var seed, var lengthMs) ->
                "score " + mood.names().wire() + " " + Long.toHexString(seed) + " of " + lengthMs + " ms";
            case Tune.Recorded(var _, var digest, var _) -> "file " + digest;
            case Tune.Spoken(var words, var language) -> "voice " + language + " " + words.replace('\n', ' ');
        };
    }

    private static String playing(Cue.Playing playing) {
        String from = playing.inMs() == 0 ? "" : " from " + playing.inMs() + " ms";
        String again = playing.againAfterMs() == 0 ? "" : " again after " + playing.againAfterMs() + " ms";
        String speed = playing.speed().isConstant()
                        && playing.speed().keys().getFirst().factor() == 1
                ? ""
                : playing.speed().keys().stream()
                        .map(k -> k.atMs() + ":" + k.factor())
                        .collect(Collectors.joining(" ", " speed ", ""));
        return from + again + speed;
    }
}
