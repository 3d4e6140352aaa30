package diorama.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.render.RenderSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A file of what frames looked like when somebody looked at them: the paint version that painted them, then a line for
/// each, its name and two hex digits for each area. Chunks are kept under keys that name the version, so frames that
/// change without another version would stand beside old chunks in one film: that fails, also when it is rewritten.
public record Looked(Path file, int version, boolean isRewriting) {
    private static final String HEAD = "painted by version ";
    private static final int CLOSE = 2;

    /// So many areas of a frame may be rounded otherwise on another machine.
    private static final double ROUNDED = 0.1;

    /// `-Ddiorama.golden=rewrite` writes the file anew.
    public static Looked at(Path file) {
        boolean isRewriting = "rewrite".equals(System.getProperty("diorama.golden"));
        return new Looked(file, RenderSettings.DEFAULT.paintVersion(), isRewriting);
    }

    /// Every line is in the file, nothing else is, and all areas are within two of what they were.
    public void assertAlike(List<String> lines) throws IOException {
        var was = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (!was.isEmpty()) assertVersion(lines, was);
        if (isRewriting) write(lines);

        var expected = byName(Files.readAllLines(file));
        var found = byName(lines);
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        found.forEach((name, areas) -> assertAlike(name, areas, expected.getOrDefault(name, new byte[0])));
    }

    private void assertVersion(List<String> lines, List<String> was) {
        int painted = Integer.parseInt(was.getFirst().substring(HEAD.length()));
        assertThat(painted).as("the paint version of %s", file).isLessThanOrEqualTo(version);
        if (painted < version) return;
        var before = byName(was);
        var changed = byName(lines).entrySet().stream()
                .filter(line -> isOther(line.getValue(), before.getOrDefault(line.getKey(), line.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        assertThat(changed)
                .as(
                        "frames that are painted otherwise than by version %d: look at them, and raise"
                                + " RenderSettings.paintVersion, so that no old chunk is used with them",
                        version)
                .isEmpty();
    }

    private static boolean isOther(byte[] is, byte[] was) {
        if (is.length != was.length) return true;
        long others = IntStream.range(0, is.length).filter(i -> is[i] != was[i]).count();
        return others > ROUNDED * is.length;
    }

    private void write(List<String> lines) throws IOException {
        var all = new ArrayList<String>();
        all.add(HEAD + version);
        all.addAll(lines);
        Files.write(file, all);
    }

    private static Map<String, byte[]> byName(List<String> lines) {
        var areas = new HashMap<String, byte[]>();
        for (String line : lines) {
            int colon = line.lastIndexOf(": ");
            if (colon >= 0) areas.put(line.substring(0, colon), HexFormat.of().parseHex(line.substring(colon + 2)));
        }
        return areas;
    }

    private static void assertAlike(String name, byte[] is, byte[] was) {
        assertThat(is).as(name).hasSameSizeAs(was);
        for (int i = 0; i < is.length; i++) {
            assertThat(is[i] & 0xFF).as("%s, area %d", name, i).isCloseTo(was[i] & 0xFF, within(CLOSE));
        }
    }
}
