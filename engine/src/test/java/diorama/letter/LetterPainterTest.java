package diorama.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import diorama.frame.Cel;
import diorama.look.Place;
import diorama.look.TextStyle;
import diorama.look.Typeface;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.plan.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LetterPainterTest {
    private static final Size WIDE = new Size(640, 360);
    private static final Size UPRIGHT = new Size(360, 640);
    private static final LetterPainter PAINTER = new LetterPainter();

    @TestFactory
    Stream<DynamicTest> every_text_stands_inside_its_area_whole_and_with_glyphs_of_its_own() {
        return Texts.all().entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> everywhere(text.getValue())));
    }

    private static void everywhere(String text) {
        for (var canvas : List.of(WIDE, UPRIGHT)) {
            for (var place : Place.values()) {
                check(Texts.words(text, place, canvas, 8));
                check(Texts.words(text, place, canvas, 8, TextStyle.BOLD, TextStyle.BOX));
            }
            var large =
                    Texts.words(text, Place.CENTER, canvas, 12, TextStyle.ITALIC, TextStyle.OUTLINE, TextStyle.UPPER);
            check(large);
            hasAnEmptyEdge(PAINTER.paint(large).letters());
        }
    }

    private static void check(Words words) {
        var setting = PAINTER.set(words);
        var area = words.seat().area();

        assertThat(setting.outcome().missed()).isEmpty();
        assertThat(setting.sizePx()).isGreaterThanOrEqualTo(words.face().size().leastPx() - 1e-9);
        assertThat(setting.ink().getMinX()).isGreaterThanOrEqualTo(area.x() - 0.01);
        assertThat(setting.ink().getMinY()).isGreaterThanOrEqualTo(area.y() - 0.01);
        assertThat(setting.ink().getMaxX()).isLessThanOrEqualTo(area.x() + area.width() + 0.01);
        assertThat(setting.ink().getMaxY()).isLessThanOrEqualTo(area.y() + area.height() + 0.01);
    }

    /// What is painted ends before its cel does: nothing is cut off.
    private static void hasAnEmptyEdge(Cel cel) {
        short[] alpha = cel.alpha();
        int width = cel.width();
        int bottom = (cel.height() - 1) * width;
        assertThat(IntStream.range(0, width)
                        .map(x -> alpha[x] | alpha[bottom + x])
                        .max()
                        .orElse(0))
                .isZero();
        assertThat(IntStream.range(0, cel.height())
                        .map(y -> alpha[y * width] | alpha[y * width + width - 1])
                        .max()
                        .orElse(0))
                .isZero();
    }

    @Test
    void a_text_that_is_too_long_is_made_smaller_then_cut_and_said_so() {
        var few = Texts.words("Eight words that need two lines at most", Place.CENTER, WIDE, 10);
        var many = Texts.words("word ".repeat(2000), Place.CENTER, WIDE, 10);

        assertThat(PAINTER.isCut(few)).isFalse();
        assertThat(PAINTER.isCut(many)).isTrue();
        assertThat(PAINTER.set(many).sizePx()).isEqualTo(many.face().size().leastPx());
    }

    @Test
    void a_word_that_no_line_can_hold_is_torn_into_like_parts_before_it_gets_small() {
        String word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        for (var canvas : List.of(WIDE, UPRIGHT)) {
            var words = Texts.words(word, Place.CENTER, canvas, 8);

            var setting = PAINTER.set(words);

            assertThat(setting.sizePx())
                    .isGreaterThan(0.55 * words.face().size().sizePx());
            var lengths =
                    setting.lines().stream().mapToInt(l -> l.letters().size()).summaryStatistics();
            assertThat(lengths.getMin()).as("%s", lengths).isGreaterThan(lengths.getMax() / 2);
        }
    }

    @Test
    void a_line_never_begins_with_a_mark_that_closes() {
        var words = Texts.words("一二三四五六七，一二三四五六七。一二三四五六七！“一二三四”五六七", Place.CENTER, UPRIGHT, 7);

        for (var line : PAINTER.set(words).lines()) {
            int first = words.text().codePointAt(line.letters().getFirst().start());
            assertThat("，。！”".indexOf(first)).isNegative();
            int last = words.text().codePointAt(line.letters().getLast().start());
            assertThat("“".indexOf(last)).isNegative();
        }
    }

    @Test
    void lines_that_must_break_break_evenly() {
        var setting = PAINTER.set(Texts.words("A title that is a little too long for one line", Place.CENTER, WIDE, 9));

        var widths = setting.lines().stream()
                .mapToDouble(l -> l.rightPx() - l.leftPx())
                .toArray();

        assertThat(widths).hasSize(2);
        assertThat(Math.min(widths[0], widths[1]) / Math.max(widths[0], widths[1]))
                .isGreaterThan(0.75);
    }

    @Test
    void chinese_lines_end_at_a_mark_where_they_can() {
        for (var canvas : List.of(WIDE, UPRIGHT)) {
            var words = Texts.words("海边的夏天，我们一起度过了难忘的时光。", Place.CENTER, canvas, canvas.equals(WIDE) ? 10 : 7);

            assertThat(lines(words)).first().isEqualTo("海边的夏天，");
        }
    }

    @Test
    void lines_end_at_a_comma_rather_than_in_the_middle_of_a_phrase() {
        var words = Texts.words("Summer 2026, by the sea", Place.CENTER, UPRIGHT, 7);

        assertThat(lines(words)).containsExactly("Summer 2026,", "by the sea");
    }

    private static List<String> lines(Words words) {
        var lines = PAINTER.set(words).lines();
        var starts =
                lines.stream().map(line -> line.letters().getFirst().start()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> words.text()
                        .substring(
                                starts.get(i),
                                i + 1 < starts.size()
                                        ? starts.get(i + 1)
                                        : words.text().length())
                        .strip())
                .toList();
    }

    @Test
    void lines_stand_in_the_middle_by_what_is_seen_of_them() {
        for (String text : List.of("度过了难忘的时光。", "“好热！”", "我们在第三天：", "（完）")) {
            var setting = PAINTER.set(Texts.words(text, Place.CENTER, WIDE, 12));

            assertThat(setting.ink().getCenterX())
                    .as(text)
                    .isCloseTo(WIDE.width() / 2.0, within(0.2 * setting.sizePx()));
        }
    }

    @Test
    void marks_that_meet_share_the_room_between_them() {
        double meeting = widthEms("天：“海”……好");
        double apart = widthEms("天：海”海“海……好");

        assertThat(apart - meeting).isCloseTo(2 + 2 * 0.5, within(0.02));
    }

    private static double widthEms(String text) {
        var setting = PAINTER.set(Texts.words(text, Place.CENTER, WIDE, 8));
        var line = setting.lines().getFirst();
        return (line.rightPx() - line.leftPx()) / setting.sizePx();
    }

    @Test
    void a_text_that_is_cut_ends_behind_a_whole_word() {
        String text = "The quick brown fox jumps over the lazy dog. ".repeat(40);
        for (int width = 240; width < 400; width += 16) {
            var words = Texts.words(text, Place.CENTER, new Size(width, 400), 7);

            var last = PAINTER.set(words).lines().getLast().letters();

            int behind = last.get(last.size() - 2).start() + 1;
            assertThat(text.charAt(behind)).as("%d wide", width).matches(c -> !Character.isLetter(c));
        }
    }

    @Test
    void a_family_a_flag_and_a_keycap_are_one_picture_each() {
        var setting = PAINTER.set(Texts.words("👨‍👩‍👧‍👦🇨🇳1️⃣👍🏽🏴󠁧󠁢󠁥󠁮󠁧󠁿", Place.CENTER, WIDE, 9));

        assertThat(setting.lines().getFirst().pieces()).hasSize(5).allMatch(Piece.Pictured.class::isInstance);
    }

    @Test
    void letters_that_no_font_has_are_left_out_and_named() {
        var outcome = PAINTER.set(Texts.words("ok ꙮ𒀀", Place.CENTER, WIDE, 9)).outcome();

        assertThat(outcome.missed()).contains("𒀀");
    }

    @Test
    void every_face_paints_both_scripts() {
        for (var typeface : Typeface.values()) {
            var words = Texts.with(Texts.words("Summer 夏天", Place.CENTER, WIDE, 12), typeface);

            assertThat(PAINTER.set(words).outcome().missed()).isEmpty();
            assertThat(PAINTER.paint(words).letters().width()).isGreaterThan(100);
        }
    }

    @Test
    void words_are_set_in_a_font_that_was_brought_as_a_medium() {
        var file = Path.of("src/main/resources/diorama/letter/fonts/DancingScript-Bold.otf");
        var plain = Texts.words("Letters of my own", Place.CENTER, WIDE, 8);
        var face = plain.face();
        var own = new Words.Face(
                "m7",
                Optional.of(new Words.OwnFont(new MediaId("m7"), "digest")),
                face.size(),
                face.colour(),
                List.of());
        var words = new Words(plain.frames(), plain.text(), own, plain.seat(), plain.passage());

        var painted = new LetterPainter(id -> id.value().equals("m7") ? file : Path.of("none")).paint(words);

        var hand = new Words.Face("handwriting", face.size(), face.colour(), List.of());
        var shipped = new Words(plain.frames(), plain.text(), hand, plain.seat(), plain.passage());
        assertThat(painted.letters().alpha())
                .isEqualTo(PAINTER.paint(shipped).letters().alpha());
    }

    @Test
    void the_same_words_are_painted_the_same() {
        var words = Texts.words("Hello 你好 👋", Place.CENTER, WIDE, 12, TextStyle.SHADOW);

        assertThat(new LetterPainter().paint(words).letters().alpha())
                .isEqualTo(PAINTER.paint(words).letters().alpha());
    }
}
