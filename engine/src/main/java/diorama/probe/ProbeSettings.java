package diorama.probe;

import diorama.clip.ClipSettings;
import diorama.photo.PhotoSettings;

/// The limits within which files are taken. `saliencySidePx`: how large the copy is that is searched for a subject.
/// `beatSeconds`: how much of a sound is listened to for its beat.
public record ProbeSettings(PhotoSettings photos, ClipSettings clips, int saliencySidePx, int beatSeconds) {
    public static final ProbeSettings DEFAULT = new ProbeSettings(PhotoSettings.DEFAULT, ClipSettings.DEFAULT, 96, 600);

    public ProbeSettings {
        if (saliencySidePx < 8) throw new IllegalArgumentException("saliencySidePx: " + saliencySidePx);
    }
}
