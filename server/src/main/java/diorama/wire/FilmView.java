package diorama.wire;

import java.util.List;

/// How a film stands that is watched before it is exported: its name, its size, of each piece where it begins and in
/// which print it is there already, and whether its sound is.
public record FilmView(String film, Canvas canvas, List<Piece> pieces, Heard sound) {
    public FilmView {
        pieces = List.copyOf(pieces);
    }

    public record Canvas(int width, int height, long lengthMs) {}

    /// `isFull`: an export has nothing left to do for it. `isQuick`: it plays at once.
    public record Piece(long startMs, boolean isFull, boolean isQuick) {}

    /// How it stands with the sound: there is none, it is being made, it can be heard.
    public enum Heard {
        NOTHING("none"),
        MAKING("making"),
        READY("ready");

        private final String word;

        Heard(String word) {
            this.word = word;
        }
    }

    /// As JSON.
    public String json() {
        var data = Json.object().put("film", film);
        data.put("width", canvas.width()).put("height", canvas.height()).put("length_ms", canvas.lengthMs());
        data.put("playlist", film + "/film.m3u8");
        data.put("sound", sound.word);
        data.put("ready", pieces.stream().filter(Piece::isFull).count()).put("count", pieces.size());
        var list = data.putArray("pieces");
        for (var piece : pieces) {
            var one = list.addObject().put("st", piece.startMs());
            one.put("full", piece.isFull()).put("quick", piece.isQuick());
        }
        return Answer.doubled(data);
    }
}
