package diorama.words;

import diorama.draft.Picture;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.intent.When;
import diorama.look.Role;
import java.util.List;

/// Reads that each picture shall carry its own number or name: "number the photos", "subtitle each photo with its
/// number", "caption every picture with its file name".
final class Numbering {
    private static final Phrases NUMBER =
            Phrases.of("its number, their number, their numbers, the number, a number, numbers, number");
    private static final Phrases NAME = Phrases.of(
            "its name, their name, their names, its file name, its filename, their file names, their filenames, the file name, the filename, file names, filenames");

    private Numbering() {}

    /// Was the clause all about that?
    static boolean read(Clause clause, Reading reading) {
        var pictures = reading.film().draft().pictures();
        String words = Letters.plain(clause.words());
        boolean isNumber = NUMBER.areIn(words) && clause.has(Meaning.Unknown.class);
        boolean isName = clause.has(Sign.FILE_NAME) && NAME.areIn(words);
        boolean isOfEach = clause.has(Sign.EACH, Sign.ALL) || words.startsWith("number ");
        boolean isWritten =
                clause.has(Sign.CAPTION, Sign.WRITE, Sign.TEXT, Sign.SUBTITLE, Sign.PUT, Sign.ADD, Sign.SHOW)
                        || words.startsWith("number ");
        boolean isOther = clause.has(Sign.SORT, Sign.ORDER, Sign.BY, Sign.REMOVE, Sign.NO)
                || clause.has(Meaning.Quote.class)
                || clause.has(Meaning.Figure.class);
        boolean isMeant =
                (isNumber || isName) && isOfEach && isWritten && !isOther && clause.has(Sign.PHOTO, Sign.CLIP, Sign.IT);
        if (!isMeant || pictures.isEmpty()) return false;
        var look = TextLooks.of(clause);
        for (int n = 1; n <= pictures.size(); n++)
            reading.add(
                    Subject.WORDS,
                    new Intent.Write(
                            Role.CAPTION,
                            isName ? name(pictures, n) : String.valueOf(n),
                            look,
                            When.UNSAID.over(new Scope.Nth(n))));
        clause.take(0, clause.size());
        return true;
    }

    /// `beach.jpg` is Beach to whoever reads it.
    private static String name(List<? extends Picture> pictures, int n) {
        String name = pictures.get(n - 1).name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
