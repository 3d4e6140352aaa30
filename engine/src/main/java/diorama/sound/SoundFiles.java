package diorama.sound;

import diorama.media.MediaId;
import diorama.plan.Tune;
import java.nio.file.Path;

/// Where on this machine the sounds lie that are not composed: a person's files, and what a voice has read.
public interface SoundFiles {
    Path of(MediaId media);

    /// The file into which a voice has read these words.
    Path spoken(Tune.Spoken words);
}
