package diorama.app;

import diorama.cli.Commands;
import diorama.cli.Terminal;
import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.RenderSettings;
import diorama.studio.Checkup;
import diorama.studio.Export;
import diorama.studio.Folders;
import diorama.studio.Gathering;
import diorama.studio.StudioSettings;
import java.nio.file.Path;
import java.time.InstantSource;

/// Where the program starts.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var terminal = Terminal.ofProcess(System.getenv());
        var folders = Folders.of(System.getenv(), Path.of(System.getProperty("user.home")));
        System.exit(Commands.commandLine(rooms(folders), terminal).execute(arguments));
    }

    private static Commands.Rooms rooms(Folders folders) {
        var store = new ChunkStore(folders.chunks(), RenderSettings.DEFAULT.storeBytes(), InstantSource.system());
        return new Commands.Rooms(
                new Gathering(new Probe(), StudioSettings.DEFAULT),
                new Export(store, RenderSettings.DEFAULT),
                new Checkup(folders));
    }
}
