package diorama.movie;

import diorama.encode.Codec;
import diorama.media.Size;
import diorama.problem.Problem;
import diorama.problem.Refused;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.bytedeco.ffmpeg.global.avcodec;

/// Opens a finished film as a player would and measures it: is it the film that was planned? All packets are read, a
/// few frames decoded and held against what was painted.
public final class MovieCheck {
    private final Path file;
    private final Expected planned;
    private final MovieSettings settings;

    private MovieCheck(Path file, Expected planned, MovieSettings settings) {
        this.file = file;
        this.planned = planned;
        this.settings = settings;
    }

    /// Refuses a film that is not as planned, with [Problem.FilmIsWrong].
    public static void check(Path file, Expected planned, MovieSettings settings) {
        try (var film = Demuxer.open(file)) {
            var check = new MovieCheck(file, planned, settings);
            check.tracks(film);
            try (var decoder = new KeyDecoder(film.coded())) {
                check.frames(film, decoder);
            }
        }
        planned.sound().ifPresent(sound -> SoundCheck.listen(file, sound, settings));
    }

    /// The same for a film that is not made of chunks: its pictures are counted.
    public static void count(Path file, Size size, int frameCount) {
        try (var film = Demuxer.open(file)) {
            expect(file, "pictures", true, film.hasTrack());
            var picture = film.coded();
            expect(file, "size", size, new Size(picture.width(), picture.height()));
            int packets = 0;
            while (film.next()) packets++;
            expect(file, "frames", frameCount, packets);
        }
    }

    private void tracks(Demuxer film) {
        expect("pictures", true, film.hasTrack());
        var picture = film.coded();
        var stream = planned.stream();
        int codec = switch (stream.codec()) {
            case Codec.H264 -> avcodec.AV_CODEC_ID_H264;
            case Codec.VP9 -> avcodec.AV_CODEC_ID_VP9;
        };
        expect("codec", codec, picture.codec_id());
        expect("size", stream.size(), new Size(picture.width(), picture.height()));
        expect("frame rate", stream.rate().toString(), film.rate());
        expect("colour tags", Tags.BT709_LIMITED, Tags.of(picture).withRange(Tags.BT709_LIMITED.range()));
    }

    private void frames(Demuxer film, KeyDecoder decoder) {
        var seen = new BitSet();
        int packets = 0;
        var looks = new HashMap<Long, Sketch>();
        for (var look : planned.looks()) looks.put((long) look.frame(), look.sketch());
        while (film.next()) {
            long frame = film.frame(planned.stream().rate());
            packets++;
            if (frame >= 0 && frame < planned.frameCount()) seen.set((int) frame);
            look(film, decoder, looks, frame);
        }
        expect("frames", planned.frameCount(), packets);
        expect("frames at their time", planned.frameCount(), seen.cardinality());
        expect("frames to look at", Map.of(), looks);
    }

    private void look(Demuxer film, KeyDecoder decoder, Map<Long, Sketch> looks, long frame) {
        var painted = looks.remove(frame);
        if (painted == null) return;
        var shown = Sketch.of(decoder.decode(film.packet()));
        expect("colour tags of frame " + frame, Tags.BT709_LIMITED, decoder.tags());
        boolean isLike = painted.distance(shown) <= settings.farthestSketch();
        if (!isLike) expect("brightness of frame " + frame, fields(painted), fields(shown));
    }

    private static String fields(Sketch sketch) {
        return "luma " + Math.round(sketch.brightness()) + " (" + sketch.lumaHex() + ")";
    }

    private void expect(String what, Object wanted, Object found) {
        expect(file, what, wanted, found);
    }

    private static void expect(Path file, String what, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            throw new Refused(new Problem.FilmIsWrong(file.toString(), what, wanted.toString(), found.toString()));
        }
    }
}
