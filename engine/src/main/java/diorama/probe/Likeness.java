package diorama.probe;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// What bytes that are no photo, clip or sound look like, so that a person recognises the file. Empty when nothing is
/// known.
final class Likeness {
    private record Sign(String begins, String kind) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("%PDF", "PDF"),
            new Sign("PK\u0003\u0004", "archive"),
            new Sign("Rar!", "archive"),
            new Sign("7z\u00BC\u00AF", "archive"),
            new Sign("\u001F\u008B", "archive"),
            new Sign("8BPS", "Photoshop picture"),
            new Sign("gimp xcf", "GIMP picture"),
            new Sign("II*\0\u0010\0\0\0CR", "camera raw"),
            new Sign("IIU\0", "camera raw"),
            new Sign("IIRO", "camera raw"),
            new Sign("FUJIFILMCCD-RAW", "camera raw"),
            new Sign("\u00FF\n", "JPEG XL"),
            new Sign("\0\0\0\fJXL ", "JPEG XL"),
            new Sign("\0\0\0\fjP  ", "JPEG 2000"),
            new Sign("\u007FELF", "program"),
            new Sign("MZ", "program"));

    private static final double MOSTLY = 0.95;

    private Likeness() {}

    static String of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (var sign : SIGNS) {
            if (text.startsWith(sign.begins())) return sign.kind();
        }
        if (!isText(head)) return "";
        String begin = text.stripLeading().toLowerCase(Locale.ROOT);
        if (begin.startsWith("<!doctype html") || begin.startsWith("<html")) return "web page";
        if (begin.contains("<svg")) return "SVG drawing";
        return "text";
    }

    /// Letters of any language in UTF-8 count; control characters do not.
    private static boolean isText(byte[] head) {
        int shown = 0;
        for (byte b : head) {
            if (b == 0) return false;
            if (b < 0 || b >= ' ' || b == '\n' || b == '\r' || b == '\t') shown++;
        }
        return shown >= head.length * MOSTLY;
    }
}
