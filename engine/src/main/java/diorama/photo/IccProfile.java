package diorama.photo;

import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// An ICC profile as a [Tone]: by its own curves and columns where it has them (every camera's and screen's has), by
/// the JDK's colour engine where it has tables only.
final class IccProfile {
    private static final int HEADER_BYTES = 128;
    private static final int MOST_TAGS = 200;
    private static final int MOST_NODES = 65_536;
    private static final float LIKE = 0.002f;

    private final ByteBuffer bytes;

    private IccProfile(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /// Empty when the profile cannot be used: such a picture is taken for sRGB.
    static Optional<Tone> tone(byte[] profile) {
        if (profile.length < HEADER_BYTES + 4) return Optional.empty();
        try {
            var read = new IccProfile(profile);
            return read.curves().or(() -> tables(profile));
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Tone> tables(byte[] profile) {
        var read = ICC_Profile.getInstance(profile);
        return read.getNumComponents() == 3 ? Optional.of(new ProfileTone(read)) : Optional.empty();
    }

    private Optional<Tone> curves() {
        return switch (text(16)) {
            case "GRAY" -> curve("kTRC").map(curve -> CurveTone.of(curve, Primaries.SRGB));
            case "RGB " -> colour();
            default -> Optional.empty();
        };
    }

    private Optional<Tone> colour() {
        var red = curve("rTRC");
        var green = curve("gTRC");
        var blue = curve("bTRC");
        var primaries = columns();
        if (red.isEmpty() || green.isEmpty() || blue.isEmpty() || primaries.isEmpty()) return Optional.empty();
        return Optional.of(
                new CurveTone(red.get(), green.get(), blue.get(), primaries.get(), CurveTone.Range.STANDARD));
    }

    private Optional<Primaries> columns() {
        double[] columns = new double[9];
        String[] names = {"rXYZ", "gXYZ", "bXYZ"};
        for (int i = 0; i < 3; i++) {
            int at = tag(names[i]);
            if (at < 0) return Optional.empty();
            for (int row = 0; row < 3; row++) columns[3 * row + i] = fixed(at + 8 + 4 * row);
        }
        return Optional.of(Primaries.ofColumns(columns));
    }

    private Optional<Curve> curve(String name) {
        int at = tag(name);
        if (at < 0) return Optional.empty();
        var curve = switch (text(at)) {
            case "curv" -> Optional.of(sampled(at));
            case "para" -> parametric(at);
            default -> Optional.<Curve>empty();
        };
        return curve.map(c -> c.isLike(Curve.SRGB, LIKE) ? Curve.SRGB : c);
    }

    /// No node is a straight line, one is an exponent, more are the curve.
    private Curve sampled(int at) {
        int count = bytes.getInt(at + 8);
        if (count < 0 || count > MOST_NODES) throw new IllegalArgumentException("a curve of " + count);
        if (count == 0) return Curve.LINEAR;
        if (count == 1) return Curve.gamma(ushort(at + 12) / 256.0);
        return Curve.of(x -> {
            double place = x * (count - 1);
            int i = Math.min((int) place, count - 2);
            double low = ushort(at + 12 + 2 * i) / 65535.0;
            double high = ushort(at + 14 + 2 * i) / 65535.0;
            return low + (high - low) * (place - i);
        });
    }

    /// `(a x + b)^g + e` from `d` on, `c x + f` below; the lesser kinds lack some of the letters.
    private Optional<Curve> parametric(int at) {
        int kind = ushort(at + 8);
        if (kind > 4) return Optional.empty();
        double g = fixed(at + 12);
        double a = kind > 0 ? fixed(at + 16) : 1;
        double b = kind > 0 ? fixed(at + 20) : 0;
        double c = kind > 2 ? fixed(at + 24) : 0;
        double d = kind > 2 ? fixed(at + 28) : kind == 0 ? 0 : -b / a;
        double e = kind == 4 ? fixed(at + 32) : kind == 2 ? fixed(at + 24) : 0;
        double f = kind == 4 ? fixed(at + 36) : kind == 2 ? e : 0;
        return Optional.of(Curve.of(x -> x >= d ? StrictMath.pow(Math.max(0, a * x + b), g) + e : c * x + f));
    }

    /// Where a tag's content begins, or -1.
    private int tag(String name) {
        int count = Math.min(bytes.getInt(HEADER_BYTES), MOST_TAGS);
        for (int i = 0; i < count; i++) {
            int entry = HEADER_BYTES + 4 + 12 * i;
            if (text(entry).equals(name)) return bytes.getInt(entry + 4);
        }
        return -1;
    }

    private String text(int at) {
        byte[] four = new byte[4];
        bytes.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    private int ushort(int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private double fixed(int at) {
        return bytes.getInt(at) / 65536.0;
    }
}
