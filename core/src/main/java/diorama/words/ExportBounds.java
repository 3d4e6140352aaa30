package diorama.words;

import diorama.intent.Intent;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/// What no export can do, so that it is said and nothing else is exported instead: a place on a disk, a kind of file
/// that we do not write, a size beyond 4K.
final class ExportBounds {
    private static final String BETWEEN_PLACES = " \n\r\"'“”";
    private static final List<String> PLACES = List.of("~/", "\\\\", "s3://", "ftp://", "sftp://", "file://", "smb://");
    private static final PhrasePattern KIND = PhrasePattern.of(EnglishPhrases.EXPORT_KINDS);
    private static final PhrasePattern SIZE = PhrasePattern.of(EnglishPhrases.EXPORT_SIZE);
    private static final int MOST_K = 4;
    private static final int MOST_LINES = 2160;
    /// What has more digits is no size.
    private static final int MOST_DIGITS = 5;

    private ExportBounds() {}

    static Optional<Intent.Beyond> in(Clause clause) {
        String words = Letters.plain(clause.words());
        if (isPlace(words)) return Optional.of(Intent.Beyond.EXPORT_PLACE);
        boolean isKind = KIND.isIn(words, clause.steps()) && !clause.has(Meaning.Format.class);
        if (isKind && !clause.has(Meaning.Name.class)) return Optional.of(Intent.Beyond.EXPORT_KIND);
        return isTooLarge(words) ? Optional.of(Intent.Beyond.EXPORT_SIZE) : Optional.empty();
    }

    /// `/home/me/films`, `d:\films`, `s3://films`, d盘.
    private static boolean isPlace(String words) {
        var pieces = new StringTokenizer(words, BETWEEN_PLACES);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            boolean isPath = piece.length() > 1 && piece.charAt(0) == '/' && isOfName(piece.charAt(1));
            boolean isOnDrive =
                    piece.startsWith(":\\", 1) || (piece.startsWith(":/", 1) && !piece.startsWith("://", 1));
            if (isPath || (isOnDrive && isLetter(piece.charAt(0)))) return true;
            if (PLACES.stream().anyMatch(place -> piece.startsWith(place) && piece.length() > place.length()))
                return true;
        }
        int drive = words.indexOf('盘');
        return drive > 0 && isLetter(words.charAt(drive - 1));
    }

    private static boolean isOfName(char c) {
        return isLetter(c) || Letters.isDigit(c) || c == '_' || c == '.' || c == '-';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isTooLarge(String words) {
        return SIZE.all(words).stream()
                .anyMatch(size -> amount(size, "k", words) > MOST_K || amount(size, "lines", words) > MOST_LINES);
    }

    private static int amount(PhraseFound size, String name, String words) {
        return size.said(name, words)
                .filter(digits -> digits.length() <= MOST_DIGITS)
                .map(Integer::parseInt)
                .orElse(0);
    }
}
