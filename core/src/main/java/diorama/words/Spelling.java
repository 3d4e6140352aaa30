package diorama.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Mends a mistyped English word: one letter too many, too few, wrong or out of place, in words of four letters and
/// more. By deletions (SymSpell): what two words share after losing one letter each is nearly the same word.
final class Spelling {
    static final Spelling OF_OUR_WORDS = new Spelling();
    private static final int SHORTEST = 4;
    /// In shorter words one other letter makes another word: bark is not back.
    private static final int LONG = 6;
    private static final int LONGEST = 24;
    private static final String HARD = "ckq";
    private static final String VOWELS = "aeiou";

    private final Set<String> right = new HashSet<>();
    private final Map<String, String> byDeletion = new HashMap<>();

    private Spelling() {
        Set.copyOf(Lexicon.BOTH.vocabulary()).stream().sorted().forEach(this::learn);
        Numerals.words().stream().sorted().forEach(this::learn);
        for (String word : OrdinaryWords.ORDINARY.split("\\s+", -1)) right.add(word);
    }

    private void learn(String word) {
        right.add(word);
        if (word.length() < SHORTEST || !Letters.isLatin(word.charAt(0))) return;
        for (int i = 0; i < word.length(); i++) byDeletion.merge(without(word, i), word, Spelling::better);
        byDeletion.merge(word, word, Spelling::better);
    }

    /// Of two words that one slip could have meant, the shorter is the commoner.
    private static String better(String a, String b) {
        return b.length() < a.length() ? b : a;
    }

    private static String without(String word, int i) {
        return word.substring(0, i) + word.substring(i + 1);
    }

    boolean isRight(String word) {
        return Forms.of(word).stream().anyMatch(right::contains);
    }

    Optional<String> mended(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || isRight(word)) return Optional.empty();
        return nearest(word)
                .or(() -> Forms.of(word).stream()
                        .skip(1)
                        .filter(f -> f.length() >= SHORTEST)
                        .flatMap(f -> nearest(f).stream())
                        .findFirst());
    }

    private Optional<String> nearest(String word) {
        String best = "";
        for (int i = -1; i < word.length(); i++) {
            String found = byDeletion.getOrDefault(i < 0 ? word : without(word, i), "");
            if (!found.isEmpty() && isOneSlip(word, found) && (best.isEmpty() || isCloser(word, found, best)))
                best = found;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static boolean isCloser(String word, String found, String best) {
        return found.charAt(0) == word.charAt(0) && best.charAt(0) != word.charAt(0);
    }

    /// One letter put in, left out, changed, or two neighbours in the wrong order.
    static boolean isOneSlip(String a, String b) {
        int difference = Math.abs(a.length() - b.length());
        if (difference > 1) return false;
        int i = 0;
        int least = Math.min(a.length(), b.length());
        while (i < least && a.charAt(i) == b.charAt(i)) i++;
        if (i == least) return true;
        String restA = a.substring(i);
        String restB = b.substring(i);
        if (difference == 0)
            return ((a.length() >= LONG || soundsAlike(a, b, i))
                            && restA.substring(1).equals(restB.substring(1)))
                    || isTransposed(restA, restB);
        return a.length() > b.length()
                ? restA.substring(1).equals(restB)
                : restB.substring(1).equals(restA);
    }

    /// `musik`, `eech`: in a short word too a letter may stand for one that sounds the same there.
    private static boolean soundsAlike(String a, String b, int i) {
        char one = a.charAt(i);
        char other = b.charAt(i);
        boolean isHard = a.length() > SHORTEST && HARD.indexOf(one) >= 0 && HARD.indexOf(other) >= 0;
        boolean isBehindVowel = i > 0 && VOWELS.indexOf(a.charAt(i - 1)) >= 0;
        return isHard || (isBehindVowel && VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0);
    }

    private static boolean isTransposed(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
