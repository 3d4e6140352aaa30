package diorama.studio;

import diorama.draft.Metadata.Canvas;
import diorama.look.Quality;
import diorama.media.Size;
import diorama.plan.Output;
import diorama.render.Format;
import diorama.time.FrameRate;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/// The film file that a person wants.
public record ExportWish(Path file, Format format, Grade grade, Output output) {
    /// A GIF is for a message or a page; at the film's own size and rate it would be hundreds of megabytes. The preset
    /// that platforms agree on is 480 to 720 pixels and 10 to 15 frames a second.
    private static final int GIF_LONGER_SIDE = 640;

    private static final FrameRate GIF_RATE = FrameRate.of(15);

    /// The size and the rate for a draft with this canvas: what was wished for, else what suits the format.
    Output outputFor(Canvas canvas) {
        if (format != Format.GIF) return output;
        return new Output(
                output.size().or(() -> Optional.of(small(canvas.size()))),
                output.rate().or(() -> Optional.of(GIF_RATE)));
    }

    /// Both sides are even, as every size of a film is.
    private static Size small(Size size) {
        double scale = Math.min(1, (double) GIF_LONGER_SIDE / Math.max(size.width(), size.height()));
        return new Size(even(size.width() * scale), even(size.height() * scale));
    }

    private static int even(double side) {
        return 2 * (int) Math.round(side / 2);
    }

    /// How good: a quality, and for those who know it the encoder's own preset and constant rate factor instead.
    public record Grade(Quality quality, Optional<String> preset, OptionalDouble crf) {
        public static final Grade STANDARD = new Grade(Quality.STANDARD, Optional.empty(), OptionalDouble.empty());
    }
}
