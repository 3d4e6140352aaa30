package diorama.cli;

import diorama.draft.Draft;
import diorama.look.Quality;
import diorama.media.Size;
import diorama.plan.Output;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.render.Format;
import diorama.studio.Captions;
import diorama.studio.ExportWish;
import diorama.studio.Projects;
import diorama.studio.SubtitleFile;
import diorama.time.FrameRate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options that every command with a film at its end has. Picocli sets the fields.
final class ExportOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The film: .mp4, .mov, .mkv, .webm, .gif, or .y4m (uncompressed); or a still of it: .jpg, .png."
                            + " Default: film.mp4.")
    @Nullable
    Path file;

    @Option(
            names = "--quality",
            paramLabel = "Q",
            description = "draft, standard or high. Default: standard.",
            converter = QualityName.class)
    Quality quality = Quality.STANDARD;

    @Option(names = "--preset", paramLabel = "P", description = "The encoder's own preset, such as medium.")
    @Nullable
    String preset;

    @Option(names = "--crf", paramLabel = "N", description = "The encoder's own constant rate factor, such as 20.")
    @Nullable
    Double crf;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "The picture's size in pixels, up to 3840x2160.",
            converter = SizeText.class)
    @Nullable
    Size size;

    @Option(names = "--fps", paramLabel = "N", description = "Frames a second: 24, 25, 30, 50 or 60.")
    @Nullable
    Integer fps;

    @Option(names = "--srt", description = "Write what is to be read in the film beside it too, as subtitles (.srt).")
    boolean wantsSrt;

    @Option(names = "--vtt", description = "The same as WebVTT (.vtt).")
    boolean wantsVtt;

    @Option(
            names = {"-y", "--yes"},
            description = "Overwrite a file that is there.")
    boolean isOverwriting;

    @Option(
            names = {"-n", "--no"},
            description = "Never overwrite; end instead.")
    boolean isKeeping;

    /// What is wanted. Refuses before any work when the file is there and may not be overwritten.
    ExportWish wish(Terminal terminal) {
        var target = Optional.ofNullable(file).orElseGet(() -> free(Path.of("film.mp4")));
        refuseExisting(target, terminal);
        return wishInto(target);
    }

    /// Into that file, whatever is there.
    ExportWish wishInto(Path target) {
        var format = Format.ofFile(target.getFileName().toString())
                .orElseThrow(() -> new Refused(new Problem.UnknownForm(target.toString())));
        var folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder))
            throw new Refused(new Problem.FolderNotFound(folder.toString()));
        var output =
                new Output(Optional.ofNullable(size), Optional.ofNullable(fps).map(FrameRate::of));
        return new ExportWish(target, format, grade(), output);
    }

    /// Writes the subtitle files that are wanted beside a film.
    void writeSubtitles(Draft draft, Path film) {
        if (wantsSrt) SubtitleFile.write(Captions.of(draft), film, ".srt");
        if (wantsVtt) SubtitleFile.write(Captions.of(draft), film, ".vtt");
    }

    private ExportWish.Grade grade() {
        var factor = Optional.ofNullable(crf).map(OptionalDouble::of).orElse(OptionalDouble.empty());
        return new ExportWish.Grade(quality, Optional.ofNullable(preset), factor);
    }

    /// Refuses when a file is there and may not be overwritten.
    void refuseExisting(Path target, Terminal terminal) {
        if (Files.exists(target) && !mayOverwrite(target, terminal)) {
            throw new Refused(new Problem.FileExists(target.toString()));
        }
    }

    private boolean mayOverwrite(Path target, Terminal terminal) {
        if (isKeeping) return false;
        return isOverwriting || terminal.asks(target + " is there already. Overwrite it? [y/N] ");
    }

    /// A name that nothing has yet: film.mp4, film-2.mp4...
    private static Path free(Path wanted) {
        var candidate = wanted;
        for (int i = 2; Files.exists(candidate) || Files.exists(Projects.beside(candidate)); i++)
            candidate = Path.of("film-" + i + ".mp4");
        return candidate;
    }

    static final class QualityName implements ITypeConverter<Quality> {
        @Override
        public Quality convert(String value) {
            for (var quality : Quality.values()) {
                if (quality.name().toLowerCase(Locale.ROOT).equals(value)) return quality;
            }
            throw new TypeConversionException("'" + value + "' is not a quality; say draft, standard or high");
        }
    }

    static final class SizeText implements ITypeConverter<Size> {
        @Override
        public Size convert(String value) {
            String[] sides = value.split("[x×]", -1);
            try {
                return new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
                throw new TypeConversionException("'" + value + "' is not a size; say it like 1920x1080");
            }
        }
    }
}
