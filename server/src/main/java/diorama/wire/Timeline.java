package diorama.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The state of a session as a client sees it: tracks of named pieces, whoever made the draft. What is read is what
/// all drafts are known to share, and our own keys where they are; `draft` is kept as it came and goes back whole.
public record Timeline(List<Track> tracks, Canvas canvas, List<String> media, String draft) {
    public static final Timeline EMPTY = new Timeline(List.of(), new Canvas("", 0), List.of(), "{}");

    public Timeline {
        tracks = List.copyOf(tracks);
        media = List.copyOf(media);
    }

    /// `size` such as 1920x1080; empty where it was not told.
    public record Canvas(String size, long lengthMs) {}

    public enum Kind {
        PICTURES,
        SOUNDS,
        TEXTS,
        OTHERS
    }

    public record Track(Kind kind, List<Piece> pieces) {
        public Track {
            pieces = List.copyOf(pieces);
        }

        public long startMs() {
            return pieces.stream().mapToLong(Piece::startMs).min().orElse(0);
        }

        public long endMs() {
            return pieces.stream()
                    .mapToLong(p -> p.startMs() + p.lengthMs())
                    .max()
                    .orElse(0);
        }
    }

    /// `key` is the same before and after an edit; `looks` are what else is known of it, by plain names.
    public record Piece(String key, String name, long startMs, long lengthMs, Map<String, String> looks) {
        public Piece {
            looks = Map.copyOf(looks);
        }
    }

    /// A film can be made of it.
    public boolean isReady() {
        return tracks.stream().anyMatch(track -> !track.pieces().isEmpty());
    }

    /// Of the answer to a question for the state.
    public static Timeline of(Reply reply) {
        var state = reply.object("state").map(Reply::json).orElseGet(reply::json);
        var draft = draft(state.path("draft"));
        var tracks = new ArrayList<Track>();
        for (var track : draft.path("t").values()) tracks.add(track(track));
        return new Timeline(tracks, canvas(state, draft, tracks), media(state), draft.toString());
    }

    private static JsonNode draft(JsonNode draft) {
        if (!draft.isString()) return draft.isObject() ? draft : Json.object();
        try {
            return Json.read(draft.stringValue());
        } catch (JacksonException _) {
            return Json.object();
        }
    }

    private static List<String> media(JsonNode state) {
        var names = new ArrayList<String>();
        for (var list : List.of(state.path("video_infos"), state.path("generated_media")))
            for (var info : list.values())
                names.add(first(info, "filename", "name", "cdn_url", "url").orElse("?"));
        return names;
    }

    private static Canvas canvas(JsonNode state, JsonNode draft, List<Track> tracks) {
        var given = state.path("canvas_config").has("width") ? state.path("canvas_config") : draft.path("m");
        String size = given.has("width")
                ? given.path("width").asInt(0) + "x" + given.path("height").asInt(0)
                : "";
        long pictures = tracks.stream().mapToLong(Track::endMs).max().orElse(0);
        return new Canvas(size, draft.path("d").asLong(pictures));
    }

    private static Track track(JsonNode track) {
        var kind = kind(track);
        var pieces = new ArrayList<Piece>();
        long next = 0;
        for (var segment : track.path("sg").values()) {
            var piece = piece(segment, kind, next, pieces.size());
            next = piece.startMs() + piece.lengthMs();
            pieces.add(piece);
        }
        return new Track(kind, pieces);
    }

    private static Kind kind(JsonNode track) {
        return switch (track.path("tt").asInt(track.has("tt") ? -1 : 0)) {
            case 0 -> Kind.PICTURES;
            case 1 -> Kind.SOUNDS;
            case 7 -> Kind.TEXTS;
            default -> Kind.OTHERS;
        };
    }

    private static Piece piece(JsonNode segment, Kind kind, long next, int index) {
        String words = first(segment.path("tx"), "text")
                .or(() -> kind == Kind.TEXTS ? first(segment, "text", "content") : Optional.empty())
                .orElse("");
        String name = words.isEmpty()
                ? first(segment.path("m"), "name", "title")
                        .or(() -> first(segment, "name", "title", "src", "url", "text"))
                        .orElse("#" + (index + 1))
                : words;
        String key = first(segment, "id").orElse(name + "@" + index);
        return new Piece(
                key, name, segment.path("st").asLong(next), segment.path("d").asLong(0), looks(segment));
    }

    private static Map<String, String> looks(JsonNode segment) {
        var looks = new LinkedHashMap<String, String>();
        put(looks, "transition", segment.path("tr").path("type"));
        put(looks, "transition length", segment.path("tr").path("d"));
        put(looks, "motion", segment.path("mo").path("type"));
        put(looks, "motion amount", segment.path("mo").path("amount"));
        put(looks, "volume", segment.path("vol"));
        put(looks, "speed", segment.path("sp"));
        put(looks, "fit", segment.path("fit"));
        put(looks, "turn", segment.path("rot"));
        put(looks, "mirror", segment.path("flip"));
        var filters = new ArrayList<String>();
        for (var filter : segment.path("fx").values())
            filters.add(first(filter, "type").orElse("?"));
        if (!filters.isEmpty()) looks.put("filters", String.join(", ", filters));
        for (var field : List.of("pos", "color", "size", "font", "in", "out"))
            put(looks, "text " + field, segment.path("tx").path(field));
        return looks;
    }

    private static void put(Map<String, String> looks, String name, JsonNode value) {
        if (value.isString() || value.isNumber()) looks.put(name, value.asString());
        else if (value.isArray()) looks.put(name, value.toString());
    }

    private static Optional<String> first(JsonNode node, String... names) {
        for (String name : names) {
            var value = node.path(name);
            if (value.isString() && !value.stringValue().isBlank()) return Optional.of(value.stringValue());
        }
        return Optional.empty();
    }
}
