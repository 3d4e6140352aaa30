package diorama.preview;

import diorama.draft.Draft;
import diorama.wire.FilmView;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A draft as it is watched: the full print, whose pieces an export will use, a quick one of the same pieces for what
/// is not there yet, and the sound. `id` names what is seen and heard: drafts that do not differ in it have the same.
final class Screening {
    private final String id;
    private final Draft draft;
    private final Print full;
    private final Print quick;
    private final Optional<SoundPrint> sound;

    Screening(Draft draft, Print full, Print quick, Optional<SoundPrint> sound) {
        this.id = digest(full.keys(), sound);
        this.draft = draft;
        this.full = full;
        this.quick = quick;
        this.sound = sound;
    }

    String id() {
        return id;
    }

    Draft draft() {
        return draft;
    }

    Print full() {
        return full;
    }

    Print quick() {
        return quick;
    }

    /// Empty where nothing is heard.
    Optional<SoundPrint> sound() {
        return sound;
    }

    /// `full` or `quick`, as in an address.
    Print print(String name) {
        return name.equals("full") ? full : quick;
    }

    FilmView view() {
        var pieces = new ArrayList<FilmView.Piece>();
        int frame = 0;
        for (int i = 0; i < full.count(); i++) {
            pieces.add(new FilmView.Piece(startMs(frame), full.isThere(i), quick.isThere(i)));
            frame += full.frames(i);
        }
        var size = full.plan().canvas();
        return new FilmView(id, new FilmView.Canvas(size.width(), size.height(), startMs(frame)), pieces, heard());
    }

    private FilmView.Heard heard() {
        if (sound.isEmpty()) return FilmView.Heard.NOTHING;
        return sound.get().isThere() ? FilmView.Heard.READY : FilmView.Heard.MAKING;
    }

    private long startMs(int frame) {
        return full.plan().rate().startUs(frame) / 1000;
    }

    private static String digest(List<String> keys, Optional<SoundPrint> sound) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (String key : keys) sha.update(key.getBytes(StandardCharsets.UTF_8));
            sound.ifPresent(s -> sha.update(s.key().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
