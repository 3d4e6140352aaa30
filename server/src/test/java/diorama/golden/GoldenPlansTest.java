package diorama.golden;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.media.ClipFacts;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Subject;
import diorama.media.Taken;
import diorama.plan.Chunk;
import diorama.plan.Chunker;
import diorama.plan.Output;
import diorama.plan.PlanSettings;
import diorama.plan.PlanText;
import diorama.plan.Planner;
import diorama.time.FrameRate;
import diorama.wire.DraftCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each draft in `plans/` has a plan beside it that a person has read. `./do golden` writes them anew.
class GoldenPlansTest {
    private static final Path FOLDER = Path.of("src/test/resources/plans");

    /// Facts as a film's material might have them; the names say what they are.
    private static final Library LIBRARY = new Library(java.util.List.of(
            photo("landscape", 4000, 3000),
            photo("portrait", 3000, 4000),
            photo("wide", 1920, 1080),
            photo("panorama", 20000, 3000),
            photo("small", 640, 480),
            new Media.Clip(
                    new MediaFile(new MediaId("waves"), "waves.mp4", "digest-of-waves", 1000),
                    new Size(1280, 720),
                    Subject.UNKNOWN,
                    Taken.UNKNOWN,
                    new ClipFacts(4000, FrameRate.of(25), /* hasSound= */ true))));

    private static Media.Photo photo(String name, int width, int height) {
        var file = new MediaFile(new MediaId(name), name + ".jpg", "digest-of-" + name, 1000);
        return new Media.Photo(file, new Size(width, height), Subject.UNKNOWN, Taken.UNKNOWN);
    }

    @TestFactory
    Stream<DynamicTest> every_draft_gives_the_plan_that_was_reviewed() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var drafts =
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            assertThat(drafts).isNotEmpty();
            return drafts.stream()
                    .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> check(f)));
        }
    }

    private static void check(Path draftFile) throws IOException {
        var draft = DraftCodec.read(Files.readString(draftFile));
        var planned = new Planner(LIBRARY, PlanSettings.DEFAULT).plan(draft, Output.AS_DRAFTED);
        String chunks = Chunker.split(planned.plan()).stream()
                .map(GoldenPlansTest::line)
                .collect(Collectors.joining(" ", "chunks ", "\n"));
        String notices =
                planned.notices().stream().map(n -> "notice " + n + "\n").collect(Collectors.joining());
        String text = PlanText.of(planned.plan()) + chunks + notices;
        var golden = FOLDER.resolve(draftFile.getFileName().toString().replace(".json", ".plan"));
        if ("rewrite".equals(System.getProperty("diorama.golden"))) Files.writeString(golden, text);
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static String line(Chunk chunk) {
        return chunk.firstFrame() + ".." + (chunk.firstFrame() + chunk.frameCount());
    }
}
