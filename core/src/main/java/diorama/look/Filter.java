package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// What is done to a picture's colours and grain. `usual` is the strength when nobody says: 0..1 for a look, and for
/// what can go both ways (brightness, contrast, saturation) -1..1 with 0 as it was taken.
public enum Filter {
    WARM(new Names("warm", "warm", "暖色"), 0.5),
    COOL(new Names("cool", "cool", "冷色"), 0.5),
    SUNSET(new Names("sunset", "sunset glow", "落日余晖"), 0.6),
    BW(new Names("bw", "black and white", "黑白"), 1),
    SEPIA(new Names("sepia", "sepia", "怀旧褐色"), 0.8),
    NOIR(new Names("noir", "film noir", "黑色电影"), 1),
    VINTAGE(new Names("vintage", "vintage", "复古"), 0.6),
    CINEMATIC(new Names("cinematic", "cinematic", "电影感"), 0.6),
    TEAL_ORANGE(new Names("teal-orange", "teal and orange", "青橙色调"), 0.7),
    MATTE(new Names("matte", "matte", "哑光"), 0.7),
    PASTEL(new Names("pastel", "pastel", "粉彩"), 0.7),
    BLEACH(new Names("bleach", "bleach bypass", "留银"), 0.7),
    CROSS(new Names("cross", "cross process", "正片负冲"), 0.6),
    VIVID(new Names("vivid", "vivid", "鲜艳"), 0.5),
    VIGNETTE(new Names("vignette", "vignette", "暗角"), 0.4),
    GRAIN(new Names("grain", "film grain", "颗粒"), 0.3),
    BRIGHTNESS(new Names("brightness", "brightness", "亮度"), 0.15),
    CONTRAST(new Names("contrast", "contrast", "对比度"), 0.2),
    SATURATION(new Names("saturation", "saturation", "饱和度"), -0.3),
    EXPOSURE(new Names("exposure", "exposure", "曝光"), 0.25),
    HIGHLIGHTS(new Names("highlights", "highlights", "高光"), -0.4),
    SHADOWS(new Names("shadows", "shadows", "阴影"), 0.4),
    TEMPERATURE(new Names("temperature", "colour temperature", "色温"), 0.3),
    HUE(new Names("hue", "hue", "色相"), 0.1),
    BLUR(new Names("blur", "blur", "模糊"), 0.3),
    SHARPEN(new Names("sharpen", "sharpness", "锐化"), 0.4),
    LUT(new Names("lut", "colour table", "调色表"), 1),
    FADE_IN(new Names("fade-in", "fade in", "淡入"), 1),
    FADE_OUT(new Names("fade-out", "fade out", "淡出"), 1);

    private final Names names;
    private final double usual;

    Filter(Names names, double usual) {
        this.names = names;
        this.usual = usual;
    }

    public Names names() {
        return names;
    }

    public double usual() {
        return usual;
    }

    /// The film's ends: their amount is in seconds, and "remove all filters" leaves them alone.
    public boolean isEnd() {
        return this == FADE_IN || this == FADE_OUT;
    }

    /// May the amount be below zero?
    public boolean goesBothWays() {
        return switch (this) {
            case BRIGHTNESS, CONTRAST, SATURATION, EXPOSURE, HIGHLIGHTS, SHADOWS, TEMPERATURE, HUE -> true;
            case WARM, COOL, SUNSET, BW, SEPIA, NOIR, VINTAGE, CINEMATIC, TEAL_ORANGE, MATTE, PASTEL -> false;
            case BLEACH, CROSS, VIVID, VIGNETTE, GRAIN, BLUR, SHARPEN, LUT, FADE_IN, FADE_OUT -> false;
        };
    }

    /// Does this one take the other's place? Itself always; a tint the other tint, a look without colour another such.
    public boolean replaces(Filter other) {
        return this == other || (family() == other.family() && family() != Family.NONE);
    }

    private enum Family {
        TINT,
        COLOURLESS,
        STYLE,
        NONE
    }

    private Family family() {
        return switch (this) {
            case WARM, COOL, SUNSET -> Family.TINT;
            case BW, SEPIA, NOIR -> Family.COLOURLESS;
            case VINTAGE, CINEMATIC, TEAL_ORANGE, MATTE, PASTEL, BLEACH, CROSS -> Family.STYLE;
            case VIVID, VIGNETTE, GRAIN, BRIGHTNESS, CONTRAST, SATURATION, EXPOSURE, HIGHLIGHTS -> Family.NONE;
            case SHADOWS, TEMPERATURE, HUE, BLUR, SHARPEN, LUT, FADE_IN, FADE_OUT -> Family.NONE;
        };
    }

    public static Optional<Filter> named(String wire) {
        return Arrays.stream(values()).filter(f -> f.names.wire().equals(wire)).findFirst();
    }
}
