package diorama.words;

import diorama.intent.Intent;
import java.util.Optional;
import java.util.regex.Pattern;

/// What no export can do, so that it is said and nothing else is exported instead: a place on a disk, a kind of file
/// that we do not write, a size beyond 4K.
final class ExportBounds {
    private static final Pattern PLACE = Pattern.compile(
            "(^|[\\s\"'“])(~?/[\\w.-]+(/[\\w.-]*)*|[a-z]:[\\\\/]\\S*|\\\\\\\\\\S+|~/\\S*|(s3|ftp|sftp|file|smb)://\\S+)|[a-z]盘");
    private static final Pattern KIND = Pattern.compile(
            "(?<![a-z0-9])(exe|app|apk|iso|zip|rar|7z|avi|wmv|flv|swf|mpg|mpeg|m4v|3gp|ogv|vob|dvd|blu-?ray|prores|pdf|pptx?|powerpoint|keynote|docx?|word document|xlsx?|excel|psd|prproj|fcpxml|html?|txt|jpe?g|png|webp|svg|tiff?|bmp|heic|mp3|wav|flac|aac|spreadsheet)(?![a-z0-9])");
    private static final Pattern SIZE =
            Pattern.compile("(?<![\\d.:])(\\d{1,3})\\s?k(?![a-z0-9])|(?<!\\d)(\\d{4,5})\\s?p(?![a-z0-9])");
    private static final int MOST_K = 4;
    private static final int MOST_LINES = 2160;

    private ExportBounds() {}

    static Optional<Intent.Beyond> in(Clause clause) {
        String words = Letters.plain(clause.words());
        if (PLACE.matcher(words).find()) return Optional.of(Intent.Beyond.EXPORT_PLACE);
        boolean isKind = KIND.matcher(words).find() && !clause.has(Meaning.Format.class);
        if (isKind && !clause.has(Meaning.Name.class)) return Optional.of(Intent.Beyond.EXPORT_KIND);
        return isTooLarge(words) ? Optional.of(Intent.Beyond.EXPORT_SIZE) : Optional.empty();
    }

    private static boolean isTooLarge(String words) {
        var size = SIZE.matcher(words);
        while (size.find()) {
            boolean isOfK = size.group(1) != null && Integer.parseInt(size.group(1)) > MOST_K;
            boolean isOfLines = size.group(2) != null && Integer.parseInt(size.group(2)) > MOST_LINES;
            if (isOfK || isOfLines) return true;
        }
        return false;
    }
}
