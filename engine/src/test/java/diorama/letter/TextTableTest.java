package diorama.letter;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.frame.Frame;
import diorama.look.Place;
import diorama.look.Platform;
import diorama.look.Role;
import diorama.look.TextStyle;
import diorama.look.Typeface;
import diorama.paint.Looked;
import java.awt.Rectangle;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every text of the table in every place, wide and upright, as it is seen in a film. With `-Ddiorama.sheets=FOLDER`
/// (`./do letters FOLDER`) all of it is painted at full size and written there as sheets, for people to look at.
class TextTableTest {
    private static final Optional<Path> SHEETS =
            Optional.ofNullable(System.getProperty("diorama.sheets")).map(Path::of);
    private static final Path DARK = Path.of("../samples/5-blue-hour-lighthouse.jpg");
    private static final Path LIGHT = Path.of("../samples/6-winter-village.jpg");

    /// So much lighter than without words is a letter, and no shadow.
    private static final int LETTER = 40;

    private static final List<Platform> PLATFORMS = List.of(Platform.YOUTUBE, Platform.TIKTOK);

    @TestFactory
    Stream<DynamicTest> every_text_is_seen_inside_the_safe_area_of_its_platform() {
        var table = new TextTable(DARK);
        return PLATFORMS.stream()
                .flatMap(platform -> Texts.all().entrySet().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                platform.names().wire() + ", " + text.getKey(),
                                () -> inside(table, platform, text.getValue()))));
    }

    private static void inside(TextTable table, Platform platform, String text) {
        for (var place : Place.values()) {
            var without = luma(table, new TextTable.Entry(TextTable.words("", Role.TITLE, place), platform, 3));
            var entry = new TextTable.Entry(TextTable.words(text, Role.TITLE, place), platform, 3);

            var letters = letters(without, luma(table, entry), entry.canvas().width());

            assertThat(letters.isEmpty()).as("no letters are seen").isEqualTo(text.isBlank());
            var safe = Sheets.safe(platform.margins(), entry.canvas());
            boolean isInside = text.isBlank() || safe.contains(letters);
            assertThat(isInside).as("%s: %s in %s", place, letters, safe).isTrue();
        }
    }

    /// Means of 16 by 12 areas of the luma, as two hex digits each.
    @Test
    void texts_look_as_they_were_when_somebody_looked_at_them() throws IOException {
        var table = new TextTable(DARK);
        var lines = new ArrayList<String>();
        for (var platform : PLATFORMS) {
            for (var text : Texts.all().entrySet()) {
                var entry =
                        new TextTable.Entry(TextTable.words(text.getValue(), Role.TITLE, Place.CENTER), platform, 3);
                var areas = areas(luma(table, entry), entry.canvas().width());
                lines.add(text.getKey() + ", " + platform.names().wire() + ": "
                        + HexFormat.of().formatHex(areas));
            }
        }
        Looked.at(Path.of("src/test/resources/diorama/letter/texts.txt")).assertAlike(lines);
    }

    private static byte[] areas(byte[] luma, int width) {
        int height = luma.length / width;
        var areas = new byte[16 * 12];
        for (int i = 0; i < areas.length; i++) {
            int left = i % 16 * width / 16, right = (i % 16 + 1) * width / 16;
            int top = i / 16 * height / 12, bottom = (i / 16 + 1) * height / 12;
            int sum = 0;
            for (int y = top; y < bottom; y++) for (int x = left; x < right; x++) sum += luma[y * width + x] & 255;
            areas[i] = (byte) Math.round((double) sum / ((right - left) * (bottom - top)));
        }
        return areas;
    }

    private static byte[] luma(TextTable table, TextTable.Entry entry) {
        var found = new ArrayList<byte[]>();
        table.painted(entry, frame -> found.add(luma(frame)));
        return found.getFirst();
    }

    private static byte[] luma(Frame frame) {
        var luma = new byte[frame.width() * frame.height()];
        var plane = frame.y();
        for (int i = 0; i < luma.length; i++) {
            long at = (long) (i / plane.width()) * plane.strideBytes() + i % plane.width();
            luma[i] = plane.samples().get(ValueLayout.JAVA_BYTE, at);
        }
        return luma;
    }

    private static Rectangle letters(byte[] without, byte[] with, int width) {
        var letters = new Rectangle();
        for (int i = 0; i < with.length; i++) {
            if ((with[i] & 255) - (without[i] & 255) <= LETTER) continue;
            var pixel = new Rectangle(i % width, i / width, 1, 1);
            letters = letters.isEmpty() ? pixel : letters.union(pixel);
        }
        return letters;
    }

    @TestFactory
    Stream<DynamicTest> sheets_of_all_of_it_are_written_where_a_person_wants_them() {
        return SHEETS.stream()
                .flatMap(folder -> Stream.concat(
                        PLATFORMS.stream()
                                .flatMap(platform -> Stream.of(Role.TITLE, Role.CAPTION)
                                        .map(role -> DynamicTest.dynamicTest(
                                                platform.names().wire() + " "
                                                        + role.names().wire(),
                                                () -> write(folder, platform, role)))),
                        Stream.of(DynamicTest.dynamicTest("faces", () -> faces(folder)))));
    }

    private static void faces(Path folder) throws IOException {
        var table = new TextTable(LIGHT);
        var sheet = new Sheets(4);
        var words = TextTable.words("Summer 2026 “Olé”\n夏天的海 Ag 👩🏿‍🚀 “好”", Role.TITLE, Place.CENTER);
        var styles = List.of(
                List.<TextStyle>of(),
                List.of(TextStyle.BOLD, TextStyle.OUTLINE),
                List.of(TextStyle.ITALIC, TextStyle.SHADOW),
                List.of(TextStyle.BOX, TextStyle.UPPER));
        for (var typeface : Typeface.values()) {
            for (var style : styles) {
                var entry = new TextTable.Entry(TextTable.in(words, typeface, style), Platform.YOUTUBE, 1);
                table.painted(entry, frame -> sheet.add(frame, Platform.YOUTUBE.margins()));
            }
        }
        sheet.write(folder.resolve("faces.png"));
    }

    private static void write(Path folder, Platform platform, Role role) throws IOException {
        var table = new TextTable(role == Role.TITLE ? LIGHT : DARK);
        for (var text : Texts.all().entrySet()) {
            var sheet = new Sheets(3);
            for (var place : Place.values()) {
                var entry = new TextTable.Entry(TextTable.words(text.getValue(), role, place), platform, 1);
                table.painted(entry, frame -> sheet.add(frame, platform.margins()));
            }
            String name = platform.names().wire() + "-" + role.names().wire() + "-" + text.getKey();
            sheet.write(folder.resolve(name.replaceAll("[ ,]+", "-") + ".png"));
        }
    }
}
