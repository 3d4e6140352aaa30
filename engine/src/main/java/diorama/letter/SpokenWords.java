package diorama.letter;

import diorama.plan.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Which of the timed words each character of a text belongs to: the last one that begins at it or before.
record SpokenWords(List<Integer> starts) {
    SpokenWords {
        starts = List.copyOf(starts);
    }

    static SpokenWords of(Words words) {
        String text = words.text().toLowerCase(Locale.ROOT);
        var spoken = words.passage().spoken();
        var starts = new ArrayList<Integer>();
        int from = 0;
        for (var one : spoken) {
            String word = one.word().strip().toLowerCase(Locale.ROOT);
            int found = text.indexOf(word, from);
            starts.add(Math.max(found, from));
            from = found < 0 ? from : found + word.length();
        }
        return new SpokenWords(starts);
    }

    int wordAt(int character) {
        int place = Collections.binarySearch(starts, character);
        return Math.max(0, place >= 0 ? place : -place - 2);
    }
}
