package diorama.wire;

import diorama.media.Media;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Answers about uploads.
public final class MediaAnswers {
    private MediaAnswers() {}

    /// A subtitle file that came: it has become captions, and has no address of its own.
    public record SubtitleView(String name, int count) {}

    /// `says`: what became of the subtitles, for people; empty when there were none.
    public static String uploaded(List<MediaView> media, List<SubtitleView> subtitles, String says) {
        var data = files(media);
        for (var subtitle : subtitles)
            data.withArray("files")
                    .addObject()
                    .put("filename", subtitle.name())
                    .put("name", subtitle.name())
                    .put("file_type", "subtitle")
                    .put("caption_count", subtitle.count());
        if (!says.isEmpty()) data.put("text", says);
        return Answer.doubled(data);
    }

    static ObjectNode files(List<MediaView> media) {
        var data = Json.object();
        if (!media.isEmpty()) data.put("url", media.getFirst().url());
        var files = data.putArray("files");
        media.forEach(m -> files.add(file(m)));
        return data.put("session_state_applied", true);
    }

    static ObjectNode file(MediaView view) {
        var media = view.media();
        var file = Json.object()
                .put("id", media.id().value())
                .put("filename", media.name())
                .put("name", media.name())
                .put("size", media.file().sizeBytes())
                .put("hash", media.file().digest())
                .put("cdn_url", view.url())
                .put("url", view.url())
                .put("s3_key", media.id().value() + "/" + media.name())
                .put("created_at", Times.seconds(view.createdMs()));
        switch (media) {
            case Media.Photo photo -> pictured(file.put("file_type", "image"), photo);
            case Media.Clip clip -> {
                pictured(file.put("file_type", "video"), clip);
                Json.put(file, "duration", clip.lengthMs() / 1000.0);
                Json.put(file, "fps", fps(clip));
                file.put("has_audio", clip.facts().hasSound());
            }
            case Media.Sound sound -> Json.put(file.put("file_type", "audio"), "duration", sound.lengthMs() / 1000.0);
            case Media.Table _ -> file.put("file_type", "lut");
            case Media.Font _ -> file.put("file_type", "font");
        }
        return file;
    }

    private static double fps(Media.Clip clip) {
        var rate = clip.facts().rate();
        return Math.round(1000.0 * rate.numerator() / rate.denominator()) / 1000.0;
    }

    private static void pictured(ObjectNode file, Media.Visual visual) {
        file.put("width", visual.size().width()).put("height", visual.size().height());
        file.put("orientation", visual.size().isPortrait() ? "portrait" : "landscape");
        visual.taken().at().ifPresent(at -> file.put("taken_at", at.toString()));
    }
}
