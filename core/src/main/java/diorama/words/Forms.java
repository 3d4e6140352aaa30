package diorama.words;

import java.util.ArrayList;
import java.util.List;

/// The dictionary forms that an English word may come from: `pushing` push, `fades` fade, `stopped` stop, `music's`
/// music. The word itself comes first.
final class Forms {
    private Forms() {}

    static List<String> of(Raw piece) {
        return piece.kind() == Raw.Kind.WORD ? of(piece.text()) : List.of(piece.text());
    }

    static List<String> of(String word) {
        var forms = new ArrayList<String>();
        forms.add(word);
        int length = word.length();
        if (word.endsWith("'s")) forms.add(word.substring(0, length - 2));
        if (length > 3 && word.endsWith("s") && !word.endsWith("ss")) forms.add(word.substring(0, length - 1));
        if (length > 4 && word.endsWith("es")) forms.add(word.substring(0, length - 2));
        if (length > 4 && word.endsWith("ies")) forms.add(word.substring(0, length - 3) + "y");
        if (length > 4 && word.endsWith("ed")) stems(word.substring(0, length - 2), forms);
        if (length > 5 && word.endsWith("ing")) stems(word.substring(0, length - 3), forms);
        return forms;
    }

    /// `fad` fade, `stopp` stop, `push` push.
    private static void stems(String stem, List<String> forms) {
        forms.add(stem);
        forms.add(stem + "e");
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) forms.add(stem.substring(0, last));
        if (stem.endsWith("i")) forms.add(stem.substring(0, last) + "y");
    }
}
