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
        var playing = readPlaying(fields);
        var level = readLevel(fields);
        return new Sound(Segments.withRest(head, fields), source, playing, level);
    }

    static ObjectNode write(Sound sound) {
        var json = Segments.writeHead(sound.head());
        json.put("src", sound.source());
        writePlaying(json, sound.playing());
        writeLevel(json, sound.level());
        return Json.withExtras(json, sound.head().extras());
    }

    static Sound.Playing readPlaying(Fields fields) {
        return new Sound.Playing(fields.ms("in", 0), Segments.readSpeed(fields), fields.flag("loop"));
    }

    static void writePlaying(ObjectNode json, Sound.Playing playing) {
        if (playing.inMs() != 0) json.put("in", playing.inMs());
        Segments.writeSpeed(json, playing.speed());
        if (playing.isLooped()) json.put("loop", true);
    }

    static Sound.Level readLevel(Fields fields) {
        return new Sound.Level(
                fields.number("vol", 0, 2).orElse(1), fields.ms("fi", 0), fields.ms("fo", 0), fields.flag("duck"));
    }

    static void writeLevel(ObjectNode json, Sound.Level level) {
        Json.put(json, "vol", level.volume());
        if (level.fadeInMs() != 0) json.put("fi", level.fadeInMs());
        if (level.fadeOutMs() != 0) json.put("fo", level.fadeOutMs());
        if (level.isDucked()) json.put("duck", true);
    }
}
