package diorama.studio;

import java.util.List;

/// What an upload has become: media on the shelf, and captions of subtitle files with what is said of them (empty when
/// there were none).
public record Brought(List<Shelved> media, List<Captioning> captions, String says) {
    public Brought {
        media = List.copyOf(media);
        captions = List.copyOf(captions);
    }
}
