package diorama.studio;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.wire.Subtitle;
import diorama.wire.SubtitleCodec;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A subtitle file (SRT or WebVTT) on the disk. It is in UTF-8, or in what old editors wrote: UTF-16 with a mark, GB
/// 18030.
public final class SubtitleFile {
    private static final long MOST_BYTES = 4 << 20;

    private SubtitleFile() {}

    static boolean isOne(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".srt") || name.endsWith(".vtt");
    }

    /// `name` is what a person calls it.
    static List<Subtitle> read(Path file, String name) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) throw new Refused(new Problem.TooLarge(name, size, MOST_BYTES));
            var subtitles = SubtitleCodec.read(text(Files.readAllBytes(file)));
            if (subtitles.isEmpty()) throw new Refused(new Problem.Damaged(name, "subtitles", "no cues"));
            return subtitles;
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(name, String.valueOf(e.getMessage())), e);
        }
    }

    private static String text(byte[] bytes) {
        boolean isWide = bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
        if (isWide) return new String(bytes, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /// Writes the subtitles beside a film, under its name with the ending `.srt` or `.vtt`, and says where.
    public static Path write(List<Subtitle> subtitles, Path film, String ending) {
        String name = String.valueOf(film.getFileName());
        int dot = name.lastIndexOf('.');
        var file = film.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ending);
        String text = ending.equals(".vtt") ? SubtitleCodec.writeVtt(subtitles) : SubtitleCodec.writeSrt(subtitles);
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotWrite(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
