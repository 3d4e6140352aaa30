package diorama.words;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtteranceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ENGLISH | add the caption 'Lavender 薰衣草' to photo 2",
                "ENGLISH | it's a film with the title “夏天”",
                "ENGLISH | call it 《海边》 please",
                "CHINESE | 加上标题“Summer 2026”",
                "CHINESE | 把 beach.jpg 放到最前面",
                "CHINESE | “夏天”",
                "ENGLISH | make the dog's picture slower",
            })
    void the_words_around_a_quote_tell_the_language(Language language, String text) {
        assertThat(Utterance.of(text).spoken(Language.ENGLISH)).isEqualTo(language);
    }
}
