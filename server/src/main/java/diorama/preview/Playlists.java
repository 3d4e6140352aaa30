package diorama.preview;

import diorama.movie.Fragments;
import diorama.movie.SoundFragments;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// A screening in the words of HLS (RFC 8216): one playlist that names both prints and the sound, and one for each.
final class Playlists {
    private static final int QUICK_BITS = 1_200_000;
    private static final int FULL_BITS = 9_000_000;
    private static final String HEAD = "#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n";

    private Playlists() {}

    /// `isHeard`: with its sound, where it has one.
    static String all(Screening screening, boolean isHeard) {
        boolean hasSound = isHeard && screening.sound().isPresent();
        String sound = hasSound
                ? "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"mix\",NAME=\"mix\",DEFAULT=YES,AUTOSELECT=YES,CHANNELS=\"2\","
                        + "URI=\"sound.m3u8\"\n"
                : "";
        return HEAD
                + sound
                + variant(screening.quick(), hasSound, QUICK_BITS, "quick")
                + variant(screening.full(), hasSound, FULL_BITS, "full");
    }

    private static String variant(Print print, boolean hasSound, int bits, String name) {
        var size = print.plan().canvas();
        String codecs = Fragments.codec(print.stream()) + (hasSound ? "," + SoundFragments.CODEC : "");
        return "#EXT-X-STREAM-INF:BANDWIDTH=" + bits + ",CODECS=\"" + codecs + "\",RESOLUTION=" + size.width() + "x"
                + size.height() + (hasSound ? ",AUDIO=\"mix\"" : "") + "\n" + name + ".m3u8\n";
    }

    static String pieces(Print print, String name) {
        var rate = print.plan().rate();
        return list(name, print.count(), i -> (double) print.frames(i) * rate.denominator() / rate.numerator());
    }

    static String pieces(SoundPrint sound) {
        return list("sound", sound.count(), sound::seconds);
    }

    private static String list(String name, int count, IntToDoubleFunction seconds) {
        double longest = IntStream.range(0, count).mapToDouble(seconds).max().orElse(0);
        var text = new StringBuilder(HEAD).append("#EXT-X-PLAYLIST-TYPE:VOD\n");
        text.append("#EXT-X-TARGETDURATION:")
                .append(Math.max(1, Math.round(longest)))
                .append('\n');
        text.append("#EXT-X-MAP:URI=\"").append(name).append("/head.mp4\"\n");
        for (int i = 0; i < count; i++) {
            text.append(String.format(Locale.ROOT, "#EXTINF:%.6f,\n", seconds.applyAsDouble(i)));
            text.append(name).append('/').append(i).append(".m4s\n");
        }
        return text.append("#EXT-X-ENDLIST\n").toString();
    }
}
