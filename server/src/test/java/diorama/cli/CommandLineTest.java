package diorama.cli;

import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.Checkup;
import diorama.studio.EspeakVoice;
import diorama.studio.Export;
import diorama.studio.Folders;
import diorama.studio.Gathering;
import diorama.studio.Projects;
import diorama.studio.StudioSettings;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;

/// Tests that type commands in a folder of real files, where real films are made; only the two streams are caught.
/// The machine has no voice.
abstract class CommandLineTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /// The sessions that `say` may go on with.
    ServerTalk sessions() {
        return ServerTalk.NONE;
    }

    /// Types a command and gives its exit code; what the last one printed and said is forgotten.
    int run(Object... words) {
        var folders = Folders.of(
                Map.of(
                        "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                        "XDG_DATA_HOME", folder.resolve("data").toString()),
                folder);
        var chunks = new ChunkStore(folders.chunks(), RenderSettings.DEFAULT, InstantSource.system());
        var rooms = new Commands.Rooms(
                new Gathering(new Probe(), StudioSettings.DEFAULT),
                new Projects(new Probe(), folders),
                new Export(chunks, RenderSettings.DEFAULT, new EspeakVoice(List.of())),
                new Checkup(folders),
                sessions());
        out.reset();
        err.reset();
        var terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                /* isInteractive= */ false,
                /* isColourful= */ false);
        String[] typed = Stream.of(words).map(Object::toString).toArray(String[]::new);
        return Commands.commandLine(Commands.all(rooms, terminal), terminal, List.of(typed))
                .execute(typed);
    }

    /// What people read: the error stream.
    String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// What programs read: the lines of the output.
    List<String> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /// A photo of one colour, 640 by 480.
    Path photo(String name, Color colour) throws IOException {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 640, 480);
        graphics.dispose();
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
