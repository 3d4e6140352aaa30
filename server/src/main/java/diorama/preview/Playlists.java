package diorama.preview;

import diorama.movie.Fragments;
import java.util.Locale;

/// A screening in the words of HLS (RFC 8216): one playlist that names both prints, and one for each of them.
final class Playlists {
    private static final int QUICK_BITS = 1_200_000;
    private static final int FULL_BITS = 9_000_000;

    private Playlists() {}

    static String both(Screening screening) {
        return "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n"
                + variant(screening.quick(), QUICK_BITS, "quick")
                + variant(screening.full(), FULL_BITS, "full");
    }

    private static String variant(Print print, int bits, String name) {
        var size = print.plan().canvas();
        return "#EXT-X-STREAM-INF:BANDWIDTH=" + bits + ",CODECS=\"" + Fragments.codec(print.stream()) + "\",RESOLUTION="
                + size.width() + "x" + size.height() + "\n" + name + ".m3u8\n";
    }

    static String pieces(Print print, String name) {
        var rate = print.plan().rate();
        var text =
                new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-PLAYLIST-TYPE:VOD\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        text.append("#EXT-X-TARGETDURATION:").append(longest(print)).append('\n');
        text.append("#EXT-X-MAP:URI=\"").append(name).append("/head.mp4\"\n");
        for (int i = 0; i < print.count(); i++) {
            double seconds = (double) print.frames(i) * rate.denominator() / rate.numerator();
            text.append(String.format(Locale.ROOT, "#EXTINF:%.6f,\n", seconds));
            text.append(name).append('/').append(i).append(".m4s\n");
        }
        return text.append("#EXT-X-ENDLIST\n").toString();
    }

    private static long longest(Print print) {
        var rate = print.plan().rate();
        int frames = 1;
        for (int i = 0; i < print.count(); i++) frames = Math.max(frames, print.frames(i));
        return Math.max(1, Math.round((double) frames * rate.denominator() / rate.numerator()));
    }
}
