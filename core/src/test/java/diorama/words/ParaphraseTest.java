package diorama.words;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.Dice;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Samples;
import diorama.speech.Conversation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same wish in other words is the same intent: synonyms, order of words, courtesy, typos, numerals.
class ParaphraseTest {
    private static final int SEEDS = 400;
    private static final double WANTED = 0.97;

    @Test
    void other_words_for_a_wish_keep_its_intents() {
        var grammar = new Grammar();
        var made = new Conversation()
                .say(Samples.film(Samples.FIVE), Utterance.of("make a 20-second video"))
                .film();
        var missed = new ArrayList<String>();
        Dice.roll(SEEDS, dice -> {
            var variant = dice.oneOf(Variants.ALL).vary(dice);
            var wanted = kinds(grammar, variant.plain(), made);
            var found = kinds(grammar, variant.varied(), made);
            if (!found.equals(wanted)) missed.add(variant.varied() + " -> " + found + " instead of " + wanted);
        });

        assertThat(missed).as("variants that lost their intents").hasSizeLessThanOrEqualTo((int)
                (SEEDS * (1 - WANTED)));
    }

    private static List<Intent> kinds(Grammar grammar, String text, Film film) {
        return grammar.interpret(Utterance.of(text), film);
    }
}
