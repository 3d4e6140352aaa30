package diorama.words;

import java.util.List;

/// Words in capital letters among small ones, which are to be read on the picture: `stick U9 CHAMPIONS!!! on the last
/// pic`, `whack HAPPY BDAY on the front`. Names of pictures, and things and looks that we know, are none.
final class Shouted {
    private static final int FEWEST_CAPITALS = 4;

    private Shouted() {}

    static boolean is(List<Term> said, String text) {
        String words = text.substring(said.getFirst().start(), said.getLast().end());
        boolean isLoud = words.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
                && words.chars().noneMatch(Character::isLowerCase)
                && text.chars().anyMatch(Character::isLowerCase);
        boolean isNamed = said.stream().anyMatch(t -> t.meaning() instanceof Meaning.Name);
        boolean isNew = said.stream().anyMatch(t -> t.meaning() instanceof Meaning.Unknown);
        return isLoud && !isNamed && (isNew || (said.size() > 1 && said.stream().noneMatch(Shouted::isOurs)));
    }

    /// Does the next word stand in capitals?
    static boolean isWord(List<Term> terms, int i, String text) {
        if (i >= terms.size()) return false;
        String word = text.substring(terms.get(i).start(), terms.get(i).end());
        return word.length() > 1
                && word.chars().allMatch(c -> !Character.isLowerCase(c))
                && Character.isUpperCase(word.charAt(0));
    }

    static boolean isOfFilm(Term term) {
        return term.isSort(Sign.Sort.WHICH)
                || term.meaning() instanceof Meaning.Amount
                || term.meaning() instanceof Meaning.Name
                || term.isSort(Sign.Sort.NOUN);
    }

    /// `Sepia`, `Zoom In`: nothing but things and looks that we know. A feeling may well be a caption.
    static boolean areLooks(List<Term> said) {
        return said.stream()
                .allMatch(t -> t.isSort(Sign.Sort.COURTESY)
                        || (isOurs(t)
                                && !(t.meaning() instanceof Meaning.Feeling)
                                && !(t.meaning() instanceof Meaning.Amount)));
    }

    private static boolean isOurs(Term term) {
        boolean isThing = term.isSort(Sign.Sort.NOUN) && !term.is(Sign.END, Sign.START, Sign.PERSON);
        return isThing || term.meaning() instanceof Meaning.Look || term.meaning() instanceof Meaning.Amount;
    }
}
