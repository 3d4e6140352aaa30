package diorama.http;

import diorama.media.Media;
import java.util.Locale;

/// The type of an upload for a browser: by its kind, and by its name only within that kind, so that nothing
/// that came in is ever taken for a page or a script.
final class MediaTypes {
    private MediaTypes() {}

    static String of(Media media) {
        String name = media.name().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (media) {
            case Media.Photo _ -> photo(ending);
            case Media.Clip _ -> clip(ending);
            case Media.Sound _ -> sound(ending);
            case Media.Table _ -> "text/plain";
            case Media.Font _ -> ending.equals("otf") ? "font/otf" : "font/ttf";
        };
    }

    private static String photo(String ending) {
        return switch (ending) {
            case "png", "gif", "webp", "heic", "heif", "avif", "bmp", "tiff" -> "image/" + ending;
            case "tif" -> "image/tiff";
            default -> "image/jpeg";
        };
    }

    private static String clip(String ending) {
        return switch (ending) {
            case "mov" -> "video/quicktime";
            case "webm" -> "video/webm";
            case "mkv" -> "video/x-matroska";
            case "avi" -> "video/x-msvideo";
            default -> "video/mp4";
        };
    }

    private static String sound(String ending) {
        return switch (ending) {
            case "wav" -> "audio/wav";
            case "m4a" -> "audio/mp4";
            case "aac", "flac", "ogg", "opus" -> "audio/" + ending;
            default -> "audio/mpeg";
        };
    }
}
