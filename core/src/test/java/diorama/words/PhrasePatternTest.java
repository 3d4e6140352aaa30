package diorama.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasePatternTest {
    private static final PhrasePattern TOLD = PhrasePattern.of("""
            <someone> = i, you, the app
            <had> = 've, have, must have
            <removed> = removed, got rid of
            <someone> <had>? just/already* <removed>
            """);

    // --- words -------------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i removed it",
                "oh i've just removed the dog",
                "you must have already, got rid of nothing, but i removed it",
                "the app got rid of my title",
                "i have just already just removed it",
                "  i \t removed it",
            })
    void words_of_a_class_may_be_missing_or_be_said_again(String said) {
        assertThat(TOLD.isIn(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hi removed it", // the end of another word
                "i removedly", // the beginning of another word
                "i, removed", // a mark stands between
                "i have have removed", // said again, though it may only be missing
                "you got rid", // half of it
                "",
            })
    void a_word_is_itself_and_no_part_of_another(String said) {
        assertThat(TOLD.isIn(said)).isFalse();
    }

    @Test
    void a_hyphen_within_a_word_is_a_blank() {
        var pattern = PhrasePattern.of("fade in");

        assertThat(pattern.isIn("a fade-in please")).isTrue();
        assertThat(pattern.isIn("a fade - in please")).isFalse();
    }

    @Test
    void chinese_is_found_without_blanks_and_with_them() {
        var pattern = PhrasePattern.of("""
                <删> = 删, 去掉
                我 刚才? 把 …1-4 <删> 了
                """);

        assertThat(pattern.isIn("哎呀我把狗删了")).isTrue();
        assertThat(pattern.isIn("我刚才把 dog.jpg 去掉了")).isTrue();
        assertThat(pattern.isIn("我把删了")).isFalse();
        assertThat(pattern.isIn("我把第一张照片删了")).isFalse();
    }

    @Test
    void a_word_is_known_by_its_beginning_or_its_end() {
        var pattern = PhrasePattern.of("was -ly gone", "misspel- it");

        assertThat(pattern.isIn("it was suddenly gone")).isTrue();
        assertThat(pattern.isIn("you misspelled it")).isTrue();
        assertThat(pattern.isIn("it was not gone")).isFalse();
    }

    @Test
    void a_number_is_digits() {
        var pattern = PhrasePattern.of("min <number>");

        assertThat(pattern.isIn("min 20s")).isTrue();
        assertThat(pattern.isIn("min twenty")).isFalse();
    }

    @Test
    void what_stands_right_before_may_be_ruled_out() {
        var pattern = PhrasePattern.of("!听/看 不见了");

        assertThat(pattern.isIn("标题不见了")).isTrue();
        assertThat(pattern.isIn("不见了")).isTrue();
        assertThat(pattern.isIn("听不见了")).isFalse();
    }

    // --- edges and gaps ----------------------------------------------------------------------------------------------

    @Test
    void an_edge_is_where_no_word_stands_beyond() {
        var whole = PhrasePattern.of("[ why … gone ]");

        assertThat(whole.isIn(", why is it gone?!")).isTrue();
        assertThat(whole.isIn("“why is it gone")).isFalse();
        assertThat(whole.isIn("and why is it gone")).isFalse();
        assertThat(whole.isIn("why is it gone now")).isFalse();
    }

    @Test
    void a_gap_ends_at_a_mark_and_a_wide_one_at_the_end_of_the_sentence() {
        var narrow = PhrasePattern.of("why … gone");
        var wide = PhrasePattern.of("why …… gone");

        assertThat(narrow.isIn("why, is it gone")).isFalse();
        assertThat(wide.isIn("why, is it gone")).isTrue();
        assertThat(wide.isIn("why? it is gone")).isFalse();
        assertThat(narrow.isIn("why is dog.jpg gone")).isTrue();
    }

    @Test
    void a_phrase_may_ask_for_a_mark() {
        var pattern = PhrasePattern.of("[ once … gone ,");

        assertThat(pattern.isIn("once it is gone, sing")).isTrue();
        assertThat(pattern.isIn("once it is gone sing")).isFalse();
    }

    @Test
    void a_gap_has_at_most_so_many_words() {
        var pattern = PhrasePattern.of("不 …2 删");

        assertThat(pattern.isIn("不删")).isTrue();
        assertThat(pattern.isIn("不要再删")).isTrue();
        assertThat(pattern.isIn("不要再给我删")).isFalse();
    }

    // --- what is found -----------------------------------------------------------------------------------------------

    @Test
    void a_named_piece_is_given_back_as_it_was_written() {
        var pattern = PhrasePattern.of("""
                <please> = please, if you please
                [ how do i {deed: ……1-20} <please>? ]
                """);
        String written = "How do I remove the DOG, if you please?";

        var deed = pattern.in(Letters.plain(written)).flatMap(found -> found.said("deed", written));

        assertThat(deed).contains("remove the DOG,");
    }

    @Test
    void the_first_phrase_is_found_as_long_as_it_can_be() {
        var pattern = PhrasePattern.of("""
                <side> = after, right after
                the one {side: <side>} it?
                """);
        String said = "move the one right after it before the one after them";

        var all = pattern.all(said);

        assertThat(all)
                .flatExtracting(f -> f.said("side", said).stream().toList())
                .containsExactly("right after", "after");
        assertThat(said.substring(all.getFirst().start(), all.getFirst().end())).isEqualTo("the one right after it");
    }

    @Test
    void of_words_that_begin_alike_the_longest_is_taken() {
        var pattern = PhrasePattern.of("""
                <once> = 一会, 一会儿, 等一会儿
                {once: <once>} 儿?
                """);

        assertThat(pattern.in("一会儿再说").flatMap(f -> f.said("once", "一会儿再说"))).contains("一会儿");
    }

    @Test
    void a_piece_that_was_not_said_is_none() {
        var pattern = PhrasePattern.of("the one after {of: it/them}?");

        assertThat(pattern.in("the one after").orElseThrow().has("of")).isFalse();
        assertThat(pattern.in("the one after it").orElseThrow().has("of")).isTrue();
    }

    // --- writing and work --------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"<nobody> came", "{deed: …", "and} then", "<someone> = i, you,"})
    void what_is_wrongly_written_is_refused(String table) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhrasePattern.of(table));
    }

    /// What blows up where one way is tried after the other: gap behind gap, and repetitions of what may be nothing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "so … so … so … so … never",
                "<so> = so*, so so so*\n[ <so>* <so>* <so>* never",
                "…… so ……20 so ……20 so ……20 {end: never}",
            })
    void the_work_grows_with_the_length_of_what_is_said(String table) {
        var pattern = PhrasePattern.of(table);

        long some = steps(pattern, "so ".repeat(500));
        long twice = steps(pattern, "so ".repeat(1000));

        assertThat((double) twice / some).isLessThan(2.1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what happens if i ",
                "the rest ",
                "not ",
                "in the ",
                "如果",
                "怎么把",
                "被",
                "你刚才",
                "不",
                "在导出之前",
                "change it to ",
                "1 s ",
                "，",
                "''"
            })
    void so_it_does_for_every_phrase_of_ours(String piece) {
        var ours = List.of(
                EnglishPhrases.TOLD,
                EnglishPhrases.ASKED,
                EnglishPhrases.HOW_TO,
                EnglishPhrases.WHAT_IF,
                EnglishPhrases.FINE,
                EnglishPhrases.LATER,
                EnglishPhrases.NOT_MORE,
                EnglishPhrases.MOST,
                EnglishPhrases.LEAST,
                EnglishPhrases.SECOND_VERSION,
                EnglishPhrases.RIGHT_FIRST,
                EnglishPhrases.WRONG_FIRST,
                ChinesePhrases.TOLD,
                ChinesePhrases.ASKED,
                ChinesePhrases.HOW_TO,
                ChinesePhrases.WHAT_IF,
                ChinesePhrases.FINE,
                ChinesePhrases.LATER);

        for (String table : ours) {
            var pattern = PhrasePattern.of(EnglishPhrases.CLASSES, ChinesePhrases.CLASSES, table);
            long some = worked(pattern, piece.repeat(300));
            long twice = worked(pattern, piece.repeat(600));
            assertThat((double) twice / some).as(table).isLessThan(2.2);
        }
    }

    private static long worked(PhrasePattern pattern, String said) {
        var steps = new Steps();
        pattern.in(said, steps);
        return steps.count();
    }

    private static long steps(PhrasePattern pattern, String said) {
        var steps = new Steps();
        assertThat(pattern.in(said, steps).isEmpty()).isTrue();
        return steps.count();
    }
}
