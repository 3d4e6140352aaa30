package diorama.wire;

import diorama.draft.Sound;
import tools.jackson.databind.node.ObjectNode;

/// A segment of `tt` 1.
final class SoundCodec {
    private SoundCodec() {}

    static Sound read(Fields fields, String otherwiseId) {
        String source = fields.text("src")
                .filter(s -> !s.isEmpty())
                .orElseThrow(() -> fields.refused("src", "nothing", "a media id, music:<mood> or voice:<id>"));
        var head = Segments.readHead(fields, otherwiseId, source);
        var playing = new Sound.Playing(fields.ms("in", 0), Segments.readSpeed(fields), fields.flag("loop"));
        var level = new Sound.Level(
                fields.number("vol", 0, 2).orElse(1), fields.ms("fi", 0), fields.ms("fo", 0), fields.flag("duck"));
        return new Sound(Segments.withRest(head, fields), source, playing, level);
    }

    static ObjectNode write(Sound sound) {
        var json = Segments.writeHead(sound.head());
        json.put("src", sound.source());
        if (sound.playing().inMs() != 0) json.put("in", sound.playing().inMs());
        Segments.writeSpeed(json, sound.playing().speed());
        if (sound.playing().isLooped()) json.put("loop", true);
        Json.put(json, "vol", sound.level().volume());
        if (sound.level().fadeInMs() != 0) json.put("fi", sound.level().fadeInMs());
        if (sound.level().fadeOutMs() != 0) json.put("fo", sound.level().fadeOutMs());
        if (sound.level().isDucked()) json.put("duck", true);
        return Json.withExtras(json, sound.head().extras());
    }
}
