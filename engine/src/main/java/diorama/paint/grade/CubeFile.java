package diorama.paint.grade;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Reads a `.cube` file (Adobe's "Cube LUT Specification" 1.0): a size, a domain, and a line of three numbers for each
/// point of the lattice, red running fastest. Tables of one dimension are read as three curves.
public final class CubeFile {
    private static final int LARGEST_SIDE = 129;
    private static final int LARGEST_CURVE = 65_536;
    private static final long LARGEST_BYTES = 128L << 20;

    private final String name;
    private int side;
    private boolean isCurve;
    private final float[] least = {0, 0, 0};
    private final float[] most = {1, 1, 1};
    private float[] points = {};
    private int filled;

    private CubeFile(String name) {
        this.name = name;
    }

    /// Refuses a file that is no such table, and says which line is wrong.
    public static ColourTable read(Path file) {
        return read(file, String.valueOf(file.getFileName()));
    }

    /// `name` is what problems call it.
    public static ColourTable read(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST_BYTES) throw new CubeFile(name).wrong("it is too large for a table");
            return new CubeFile(name).read(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(name, String.valueOf(e.getMessage())), e);
        }
    }

    private ColourTable read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("TITLE")) continue;
            if (!read(line.split("\\s+", -1))) throw wrong("line " + (i + 1) + " is not understood: " + line);
        }
        if (side == 0) throw wrong("it does not say its size");
        if (filled != points.length) throw wrong("it holds " + filled / 3 + " colours, not " + points.length / 3);
        return new ColourTable(new ColourTable.Form(side, isCurve, List.of(range(0), range(1), range(2))), points);
    }

    private ColourTable.Range range(int axis) {
        if (least[axis] >= most[axis]) throw wrong("its domain is empty");
        return new ColourTable.Range(least[axis], most[axis]);
    }

    private boolean read(String[] words) {
        return switch (words[0]) {
            case "LUT_3D_SIZE" -> size(words, false, LARGEST_SIDE);
            case "LUT_1D_SIZE" -> size(words, true, LARGEST_CURVE);
            case "DOMAIN_MIN" -> three(words, 1, least, 0);
            case "DOMAIN_MAX" -> three(words, 1, most, 0);
            case "LUT_3D_INPUT_RANGE", "LUT_1D_INPUT_RANGE" -> range(words);
            default -> point(words);
        };
    }

    private boolean size(String[] words, boolean ofCurve, int largest) {
        if (words.length != 2 || side != 0) return false;
        int said = (int) number(words[1]);
        if (said < 2 || said > largest) return false;
        side = said;
        isCurve = ofCurve;
        points = new float[3 * (ofCurve ? said : said * said * said)];
        return true;
    }

    private boolean range(String[] words) {
        if (words.length != 3) return false;
        Arrays.fill(least, number(words[1]));
        Arrays.fill(most, number(words[2]));
        return least[0] < most[0];
    }

    private boolean point(String[] words) {
        if (filled + 3 > points.length || !three(words, 0, points, filled)) return false;
        filled += 3;
        return true;
    }

    private static boolean three(String[] words, int from, float[] out, int at) {
        if (words.length != from + 3) return false;
        for (int i = 0; i < 3; i++) {
            out[at + i] = number(words[from + i]);
            if (Float.isNaN(out[at + i])) return false;
        }
        return true;
    }

    /// Not a number where it is none.
    private static float number(String word) {
        try {
            float value = Float.parseFloat(word);
            return Float.isInfinite(value) ? Float.NaN : value;
        } catch (NumberFormatException _) {
            return Float.NaN;
        }
    }

    private Refused wrong(String why) {
        return new Refused(new Problem.CannotRead(name, why));
    }
}
