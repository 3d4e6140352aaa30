package diorama.app;

import diorama.cli.Commands;
import diorama.cli.Terminal;
import diorama.frame.Need;
import diorama.frame.Raster;
import diorama.paint.Pictures;
import diorama.photo.PhotoReader;
import diorama.plan.Reel;
import diorama.probe.Probe;
import diorama.render.ChunkStore;
import diorama.render.PictureCache;
import diorama.render.RenderSettings;
import diorama.studio.Checkup;
import diorama.studio.Export;
import diorama.studio.Folders;
import diorama.studio.Gathering;
import diorama.studio.Material;
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
                new Export(store, Main::pictures),
                new Checkup(folders));
    }

    private static Pictures pictures(Material material) {
        var photos = new PhotoReader();
        return new PictureCache(
                new Pictures() {
                    @Override
                    public Raster still(Reel.Still reel, Need need) {
                        return photos.read(material.files().get(reel.media()), reel, need, reel.matte());
                    }

                    @Override
                    public Raster moving(Reel.Moving reel, double sourceMs, Need need) {
                        throw new AssertionError("clips");
                    }
                },
                4);
    }
}
