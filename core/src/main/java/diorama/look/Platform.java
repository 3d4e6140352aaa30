package diorama.look;

import diorama.media.Size;
import java.util.Arrays;
import java.util.Optional;

/// Where a film will be shown, and the canvas that this place wants. Insets and limits change often: as of 2026-11.
public enum Platform {
    YOUTUBE(new Names("youtube", "YouTube", "YouTube"), new Size(1920, 1080)),
    SHORTS(new Names("shorts", "YouTube Shorts", "YouTube Shorts"), new Size(1080, 1920)),
    TIKTOK(new Names("tiktok", "TikTok", "TikTok"), new Size(1080, 1920)),
    DOUYIN(new Names("douyin", "Douyin", "抖音"), new Size(1080, 1920)),
    REELS(new Names("reels", "Reels", "Reels"), new Size(1080, 1920)),
    STORY(new Names("story", "Stories", "快拍"), new Size(1080, 1920)),
    XIAOHONGSHU(new Names("xiaohongshu", "Xiaohongshu", "小红书"), new Size(1080, 1440)),
    CHANNELS(new Names("channels", "WeChat Channels", "视频号"), new Size(1080, 1920)),
    MOMENTS(new Names("moments", "WeChat Moments", "朋友圈"), new Size(720, 1280)),
    BILIBILI(new Names("bilibili", "bilibili", "B站"), new Size(1920, 1080)),
    SQUARE(new Names("square", "square feed", "方形"), new Size(1080, 1080)),
    PORTRAIT_FEED(new Names("feed", "4:5 feed", "4:5 竖版"), new Size(1080, 1350));

    private final Names names;
    private final Size canvas;

    Platform(Names names, Size canvas) {
        this.names = names;
        this.canvas = canvas;
    }

    public Names names() {
        return names;
    }

    public Size canvas() {
        return canvas;
    }

    public static Optional<Platform> named(String wire) {
        return Arrays.stream(values()).filter(p -> p.names.wire().equals(wire)).findFirst();
    }
}
