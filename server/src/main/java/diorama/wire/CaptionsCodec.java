package diorama.wire;

import diorama.draft.Lettering;
import java.util.ArrayList;
import java.util.List;

/// Subtitles that wait for a film, as a session keeps them: JSON, with the moments of their words.
public final class CaptionsCodec {
    private CaptionsCodec() {}

    public static String write(List<Subtitle> subtitles) {
        var list = Json.array();
        for (var subtitle : subtitles) {
            var one = list.addObject().put("st", subtitle.startMs()).put("end", subtitle.endMs());
            var words = one.put("text", subtitle.text()).putArray("words");
            for (var word : subtitle.words()) words.addArray().add(word.atMs()).add(word.word());
        }
        return list.toString();
    }

    public static List<Subtitle> read(String json) {
        var subtitles = new ArrayList<Subtitle>();
        for (var one : Json.read(json)) {
            var words = new ArrayList<Lettering.TimedWord>();
            for (var word : one.path("words"))
                words.add(new Lettering.TimedWord(
                        word.get(0).asLong(), word.get(1).asString()));
            subtitles.add(new Subtitle(
                    one.path("st").asLong(),
                    one.path("end").asLong(),
                    one.path("text").asString(),
                    words));
        }
        return subtitles;
    }
}
