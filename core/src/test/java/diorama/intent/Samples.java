package diorama.intent;

import diorama.media.Beats;
import diorama.media.ClipFacts;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.media.Taken;
import diorama.time.FrameRate;
import java.util.ArrayList;
import java.util.List;

/// Uploads as facts, by name: what ends in .wav is a sound of 20 s, in .mp4 or .avi a clip of 4 s, all else a photo.
public final class Samples {
    public static final List<String> FIVE = List.of("beach.jpg", "sunset.jpg", "mountain.jpg", "family.jpg", "dog.jpg");

    private Samples() {}

    public static Film film(List<String> names) {
        var media = new ArrayList<Media>();
        for (String name : names) media.add(media(name));
        return Film.of(new Library(media));
    }

    public static Media media(String name) {
        var file = new MediaFile(new MediaId("m-" + name), name, "00", 1000);
        var subject = diorama.media.Subject.UNKNOWN;
        if (name.endsWith(".wav")) return new Media.Sound(file, 20_000, Beats.NONE);
        if (name.endsWith(".mp4") || name.endsWith(".avi"))
            return new Media.Clip(
                    file, new Size(1920, 1080), subject, Taken.UNKNOWN, new ClipFacts(4000, FrameRate.of(25), true));
        return new Media.Photo(file, new Size(4000, 3000), subject, Taken.UNKNOWN);
    }
}
