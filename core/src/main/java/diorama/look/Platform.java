package diorama.look;

import diorama.media.Size;
import java.util.Arrays;
import java.util.Optional;

/// Where a film will be shown, the canvas that this place wants, and the edges that its own buttons and captions cover.
///
/// The edges are as of 2026-11, in pixels of the canvas, and change often. Reels: Meta's safe zones. TikTok, Douyin,
/// Shorts, Xiaohongshu and Channels: an envelope of guides that differ (TikTok's ad specifications, creators'
/// measurements). bilibili: the top is kept free for danmaku. YouTube and the feeds: title-safe, nine tenths.
public enum Platform {
    YOUTUBE(new Names("youtube", "YouTube", "YouTube"), new Size(1920, 1080), new Margins.Edges(54, 54, 96, 96)),
    SHORTS(
            new Names("shorts", "YouTube Shorts", "YouTube Shorts"),
            new Size(1080, 1920),
            new Margins.Edges(200, 400, 60, 140)),
    TIKTOK(new Names("tiktok", "TikTok", "TikTok"), new Size(1080, 1920), new Margins.Edges(200, 480, 60, 180)),
    DOUYIN(new Names("douyin", "Douyin", "抖音"), new Size(1080, 1920), new Margins.Edges(200, 480, 60, 180)),
    REELS(new Names("reels", "Reels", "Reels"), new Size(1080, 1920), new Margins.Edges(270, 670, 65, 65)),
    STORY(new Names("story", "Stories", "快拍"), new Size(1080, 1920), new Margins.Edges(250, 340, 65, 65)),
    XIAOHONGSHU(
            new Names("xiaohongshu", "Xiaohongshu", "小红书"), new Size(1080, 1440), new Margins.Edges(120, 330, 40, 40)),
    CHANNELS(
            new Names("channels", "WeChat Channels", "视频号"),
            new Size(1080, 1920),
            new Margins.Edges(140, 420, 60, 120)),
    MOMENTS(new Names("moments", "WeChat Moments", "朋友圈"), new Size(720, 1280), new Margins.Edges(64, 64, 36, 36)),
    BILIBILI(new Names("bilibili", "bilibili", "B站"), new Size(1920, 1080), new Margins.Edges(162, 54, 96, 96)),
    SQUARE(new Names("square", "square feed", "方形"), new Size(1080, 1080), new Margins.Edges(54, 54, 54, 54)),
    PORTRAIT_FEED(new Names("feed", "4:5 feed", "4:5 竖版"), new Size(1080, 1350), new Margins.Edges(68, 68, 54, 54));

    private final Names names;
    private final Size canvas;
    private final Margins margins;

    Platform(Names names, Size canvas, Margins.Edges edges) {
        this.names = names;
        this.canvas = canvas;
        this.margins = Margins.of(canvas, edges);
    }

    public Names names() {
        return names;
    }

    public Size canvas() {
        return canvas;
    }

    /// What words keep away from.
    public Margins margins() {
        return margins;
    }

    public static Optional<Platform> named(String wire) {
        return Arrays.stream(values()).filter(p -> p.names.wire().equals(wire)).findFirst();
    }
}
