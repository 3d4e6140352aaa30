package diorama.look;

import java.util.Arrays;
import java.util.Optional;

/// How a picture comes in over the one before it: a closed list. Each says its family, its names (wire, English,
/// Chinese), how long it takes when nobody says, and what is seen.
public enum Transition {
    CUT(Family.CUT, "cut", "cut", "硬切", 0, "One picture ends, the next begins."),
    FADE(Family.FADE, "fade", "crossfade", "淡入淡出", 500, "One picture melts into the next."),
    DISSOLVE(Family.FADE, "dissolve", "dissolve", "叠化", 800, "A slow, even crossfade, as in films."),
    FADE_BLACK(Family.FADE, "fade-black", "fade through black", "黑场过渡", 800, "Down to black, and up again."),
    FADE_WHITE(Family.FADE, "fade-white", "fade through white", "白场过渡", 800, "Up to white, and down again."),
    FADE_COLOUR(
            Family.FADE,
            "fade-colour",
            "fade through a colour",
            "彩色过渡",
            800,
            "Into a warm plain colour, and out of it."),
    FLASH(Family.LIGHT, "flash", "flash", "闪白", 400, "The cut hides in a flash of light."),
    GLOW(Family.LIGHT, "glow", "glow", "辉光转场", 800, "Both pictures shine into one another."),
    BURN(Family.LIGHT, "burn", "film burn", "胶片灼烧", 900, "Holes with glowing edges burn through the film."),
    LEAK(
            Family.LIGHT,
            "light-leak",
            "light leak",
            "漏光",
            700,
            "Warm light spills in from the side and takes the picture along."),
    SUNBEAM(
            Family.LIGHT,
            "sunbeam",
            "sunbeam",
            "光束扫过",
            800,
            "A bright beam sweeps across and leaves the next picture behind."),
    LUMA_DARK(
            Family.DISSOLVE, "luma", "luma dissolve", "明暗叠化", 900, "The bright parts of the next picture come first."),
    LUMA_BRIGHT(
            Family.DISSOLVE,
            "luma-dark",
            "dark luma dissolve",
            "暗部叠化",
            900,
            "The dark parts of the next picture come first."),
    NOISE(Family.DISSOLVE, "dissolve-grain", "grain dissolve", "颗粒溶解", 700, "Fine grains turn over at random."),
    CLOUDS(
            Family.DISSOLVE,
            "dissolve-clouds",
            "cloud dissolve",
            "云雾溶解",
            900,
            "The next picture comes through drifting clouds."),
    INK(
            Family.DISSOLVE,
            "dissolve-ink",
            "ink dissolve",
            "水墨晕染",
            1000,
            "It spreads like ink in water, from the middle."),
    BLOCKS(Family.DISSOLVE, "dissolve-blocks", "block dissolve", "方块溶解", 700, "Squares turn over in no order."),
    DOTS(Family.DISSOLVE, "dissolve-dots", "dot dissolve", "圆点溶解", 700, "Dots grow until they touch."),
    HONEYCOMB(
            Family.DISSOLVE,
            "dissolve-honeycomb",
            "honeycomb dissolve",
            "蜂窝溶解",
            800,
            "Hexagons open, from one side to the other."),
    WIPE_LEFT(Family.WIPE, "wipe-left", "wipe to the left", "向左擦除", 600, "An edge crosses from right to left."),
    WIPE_RIGHT(Family.WIPE, "wipe-right", "wipe to the right", "向右擦除", 600, "An edge crosses from left to right."),
    WIPE_UP(Family.WIPE, "wipe-up", "wipe upwards", "向上擦除", 600, "An edge rises."),
    WIPE_DOWN(Family.WIPE, "wipe-down", "wipe downwards", "向下擦除", 600, "An edge falls."),
    SOFT_LEFT(
            Family.WIPE,
            "wipe-soft-left",
            "soft wipe to the left",
            "向左柔和擦除",
            800,
            "A wide soft edge crosses from right to left."),
    SOFT_RIGHT(
            Family.WIPE,
            "wipe-soft-right",
            "soft wipe to the right",
            "向右柔和擦除",
            800,
            "A wide soft edge crosses from left to right."),
    SOFT_UP(Family.WIPE, "wipe-soft-up", "soft wipe upwards", "向上柔和擦除", 800, "A wide soft edge rises."),
    SOFT_DOWN(Family.WIPE, "wipe-soft-down", "soft wipe downwards", "向下柔和擦除", 800, "A wide soft edge falls."),
    DIAGONAL(
            Family.WIPE,
            "wipe-diagonal",
            "diagonal wipe",
            "对角擦除",
            700,
            "A slanted edge goes from the top left to the bottom right."),
    DIAGONAL_BACK(
            Family.WIPE,
            "wipe-diagonal-back",
            "backward diagonal wipe",
            "反向对角擦除",
            700,
            "A slanted edge goes from the top right to the bottom left."),
    WIPE_CLOCK(Family.WIPE, "wipe-clock", "clock wipe", "时钟擦除", 700, "A hand goes round once."),
    FAN(Family.WIPE, "wipe-fan", "fan wipe", "扇形擦除", 700, "Two hands part at the top and meet below."),
    PINWHEEL(Family.WIPE, "wipe-pinwheel", "pinwheel wipe", "风车擦除", 700, "Four blades turn."),
    RADIAL(
            Family.WIPE,
            "wipe-radial",
            "radial corner wipe",
            "径向擦除",
            700,
            "An edge turns about the bottom left corner."),
    SPIRAL(Family.WIPE, "wipe-spiral", "spiral wipe", "螺旋擦除", 800, "The edge winds outwards."),
    WAVES(Family.WIPE, "wipe-waves", "wave wipe", "波浪擦除", 800, "A wavy edge crosses the picture."),
    ZIGZAG(Family.WIPE, "wipe-zigzag", "zigzag wipe", "锯齿擦除", 700, "A toothed edge crosses the picture."),
    OPEN_ACROSS(Family.WIPE, "wipe-open", "barn door wipe", "双开门擦除", 700, "It opens from the middle to both sides."),
    OPEN_DOWN(
            Family.WIPE,
            "wipe-open-tall",
            "letterbox wipe",
            "上下展开擦除",
            700,
            "It opens from the middle upwards and downwards."),
    CLOSE_ACROSS(Family.WIPE, "wipe-close", "closing wipe", "双向合拢擦除", 700, "Two edges come from the sides and meet."),
    CIRCLE(Family.SHAPE, "circle", "circle", "圆形展开", 600, "A circle opens."),
    CIRCLE_CLOSE(Family.SHAPE, "circle-close", "closing circle", "圆形收缩", 600, "A circle closes round the old picture."),
    SOFT_CIRCLE(Family.SHAPE, "circle-soft", "soft circle", "柔和圆形", 800, "A circle with a wide soft edge opens."),
    BOX(Family.SHAPE, "box", "box opening", "方形展开", 600, "A frame of the picture's own shape opens."),
    DIAMOND(Family.SHAPE, "diamond", "diamond shape", "菱形展开", 600, "A diamond opens."),
    STAR(Family.SHAPE, "star", "star shape", "星形展开", 700, "A five-pointed star opens."),
    HEART(Family.SHAPE, "heart", "heart shape", "爱心展开", 700, "A heart opens."),
    FLOWER(Family.SHAPE, "flower", "flower shape", "花形展开", 700, "A flower of six petals opens."),
    CROSS(Family.SHAPE, "cross", "cross shape", "十字展开", 600, "A cross grows from the middle."),
    SHUTTER(Family.SHAPE, "shutter", "camera shutter", "快门转场", 700, "A camera's blades close to black and open again."),
    BLINDS(Family.TILES, "blinds", "blinds", "百叶窗", 700, "Slats open downwards."),
    BLINDS_TALL(Family.TILES, "blinds-tall", "vertical blinds", "垂直百叶窗", 700, "Slats open sideways."),
    STRIPES(Family.TILES, "stripes", "diagonal stripes", "斜条纹", 700, "Slanted stripes widen, one after the other."),
    COMB(Family.TILES, "comb", "comb", "交错条纹", 700, "Strips run in from both sides."),
    CHECKER(Family.TILES, "checker", "checkerboard", "棋盘格", 800, "One half of the squares opens, then the other."),
    MOSAIC_WAVE(Family.TILES, "tiles", "falling tiles", "瓷砖翻落", 800, "Squares open in a wave from one corner."),
    SLIDE_LEFT(
            Family.MOVE,
            "slide-left",
            "slide in from the right",
            "从右滑入",
            500,
            "The next picture slides in, the old one gives way slowly."),
    SLIDE_RIGHT(
            Family.MOVE,
            "slide-right",
            "slide in from the left",
            "从左滑入",
            500,
            "The next picture slides in, the old one gives way slowly."),
    SLIDE_UP(
            Family.MOVE,
            "slide-up",
            "slide in from below",
            "从下滑入",
            500,
            "The next picture slides in, the old one gives way slowly."),
    SLIDE_DOWN(
            Family.MOVE,
            "slide-down",
            "slide in from above",
            "从上滑入",
            500,
            "The next picture slides in, the old one gives way slowly."),
    PUSH_LEFT(Family.MOVE, "push-left", "push to the left", "向左推", 500, "The next picture pushes the old one out."),
    PUSH_RIGHT(Family.MOVE, "push-right", "push to the right", "向右推", 500, "The next picture pushes the old one out."),
    PUSH_UP(Family.MOVE, "push-up", "push upwards", "向上推", 500, "The next picture pushes the old one out."),
    PUSH_DOWN(Family.MOVE, "push-down", "push downwards", "向下推", 500, "The next picture pushes the old one out."),
    COVER_LEFT(
            Family.MOVE,
            "cover-left",
            "cover from the right",
            "从右覆盖",
            600,
            "The next picture is laid over the old one, with a shadow."),
    COVER_RIGHT(
            Family.MOVE,
            "cover-right",
            "cover from the left",
            "从左覆盖",
            600,
            "The next picture is laid over the old one, with a shadow."),
    COVER_UP(
            Family.MOVE,
            "cover-up",
            "cover from below",
            "从下覆盖",
            600,
            "The next picture is laid over the old one, with a shadow."),
    COVER_DOWN(
            Family.MOVE,
            "cover-down",
            "cover from above",
            "从上覆盖",
            600,
            "The next picture is laid over the old one, with a shadow."),
    REVEAL_LEFT(
            Family.MOVE,
            "reveal-left",
            "reveal to the left",
            "向左揭开",
            600,
            "The old picture is drawn aside from the next one."),
    REVEAL_RIGHT(
            Family.MOVE,
            "reveal-right",
            "reveal to the right",
            "向右揭开",
            600,
            "The old picture is drawn aside from the next one."),
    REVEAL_UP(
            Family.MOVE, "reveal-up", "reveal upwards", "向上揭开", 600, "The old picture is drawn up from the next one."),
    REVEAL_DOWN(
            Family.MOVE,
            "reveal-down",
            "reveal downwards",
            "向下揭开",
            600,
            "The old picture falls away from the next one."),
    WHIP_LEFT(
            Family.WHIP,
            "whip-left",
            "whip pan to the left",
            "向左甩镜",
            400,
            "The camera is flung to the left, with a slow shutter."),
    WHIP_RIGHT(
            Family.WHIP,
            "whip-right",
            "whip pan to the right",
            "向右甩镜",
            400,
            "The camera is flung to the right, with a slow shutter."),
    WHIP_UP(
            Family.WHIP,
            "whip-up",
            "whip pan upwards",
            "向上甩镜",
            400,
            "The camera is flung upwards, with a slow shutter."),
    WHIP_DOWN(
            Family.WHIP,
            "whip-down",
            "whip pan downwards",
            "向下甩镜",
            400,
            "The camera is flung downwards, with a slow shutter."),
    DOORS(Family.STRETCH, "doors", "opening doors", "开门转场", 700, "The old picture parts in the middle like two doors."),
    DOORS_CLOSE(Family.STRETCH, "doors-close", "closing doors", "关门转场", 700, "The next picture closes like two doors."),
    SQUEEZE_LEFT(
            Family.STRETCH,
            "squeeze-left",
            "squeeze to the left",
            "向左挤压",
            600,
            "The next picture squeezes the old one to the left."),
    SQUEEZE_UP(
            Family.STRETCH,
            "squeeze-up",
            "squeeze upwards",
            "向上挤压",
            600,
            "The next picture squeezes the old one upwards."),
    FLIP(Family.STRETCH, "flip", "flip over", "水平翻转", 600, "The picture turns over like a card."),
    FLIP_TALL(
            Family.STRETCH,
            "flip-tall",
            "flip head over",
            "垂直翻转",
            600,
            "The picture turns head over heels like a card."),
    CUBE(Family.STRETCH, "cube", "cube turn", "立方体旋转", 700, "Two sides of a turning cube."),
    STRETCH(
            Family.STRETCH,
            "stretch",
            "stretch transition",
            "拉伸过渡",
            500,
            "The picture is stretched into lines, the next comes out of them."),
    PAGE(Family.STRETCH, "page", "page turn", "翻页", 800, "The old picture is rolled off like a page."),
    PAGE_UP(Family.STRETCH, "page-up", "page roll upwards", "向上翻页", 800, "The old picture is rolled off upwards."),
    ZOOM(Family.ZOOM, "zoom", "zoom transition", "缩放转场", 500, "We rush into the old picture and land in the next."),
    ZOOM_OUT(
            Family.ZOOM,
            "zoom-out",
            "zoom-out transition",
            "缩小转场",
            500,
            "We rush back from the old picture and land in the next."),
    ZOOM_CROSS(
            Family.ZOOM,
            "zoom-blur",
            "zoom blur transition",
            "变焦模糊转场",
            600,
            "A burst of radial blur hides the change."),
    POP(Family.ZOOM, "zoom-pop", "zoom pop transition", "弹出转场", 500, "The next picture pops up from the middle."),
    SHRINK(
            Family.ZOOM,
            "zoom-away",
            "zoom away transition",
            "缩小飞走",
            600,
            "The old picture shrinks away and leaves the next."),
    SPIN(Family.SPIN, "spin", "spin", "旋转转场", 600, "The camera whirls round, with a slow shutter."),
    SPIN_BACK(Family.SPIN, "spin-back", "spin backwards", "反向旋转转场", 600, "The camera whirls round the other way."),
    SWIRL(Family.SPIN, "swirl", "swirl", "漩涡转场", 800, "The picture is stirred until it is the next."),
    RIPPLE(Family.SPIN, "ripple", "ripple", "涟漪转场", 900, "Rings run over the picture as over water."),
    WOBBLE(Family.SPIN, "wobble", "wave transition", "波动转场", 700, "The picture sways as under water."),
    BLUR(Family.BLUR, "blur", "blur transition", "模糊转场", 600, "Out of focus, and back into it in the next picture."),
    BLUR_ACROSS(
            Family.BLUR, "blur-across", "motion blur transition", "动感模糊转场", 600, "A smear sideways hides the change."),
    PIXELATE(Family.BLUR, "pixelate", "pixelate", "马赛克转场", 600, "Coarser and coarser squares, then finer and finer."),
    GLITCH(Family.GLITCH, "glitch", "glitch", "故障转场", 400, "Bands of the picture jump aside, with torn colours."),
    COLOUR_SPLIT(
            Family.GLITCH,
            "glitch-colour",
            "colour split",
            "色差转场",
            500,
            "The colours drift apart and come together again."),
    STATIC(Family.GLITCH, "static", "television static", "雪花转场", 500, "Snow, as between two channels."),
    TELEVISION(
            Family.GLITCH,
            "tv-off",
            "television switch",
            "电视开关",
            600,
            "The old picture goes out like a television, the next comes on.");

    private final Family family;
    private final Names names;
    private final long defaultLengthMs;
    private final String seen;

    Transition(Family family, String wire, String english, String chinese, long defaultLengthMs, String seen) {
        this.family = family;
        this.names = new Names(wire, english, chinese);
        this.defaultLengthMs = defaultLengthMs;
        this.seen = seen;
    }

    /// Those that are made alike, and begin and end alike when nobody says how.
    public enum Family {
        CUT(Easing.LINEAR),
        FADE(Easing.EASE_IN_OUT),
        DISSOLVE(Easing.EASE),
        WIPE(Easing.EASE_IN_OUT),
        SHAPE(Easing.EASE_IN_OUT),
        TILES(Easing.EASE),
        MOVE(Easing.EASE_IN_OUT),
        WHIP(Easing.SWIFT),
        STRETCH(Easing.EASE_IN_OUT),
        ZOOM(Easing.EASE_IN_OUT),
        SPIN(Easing.EASE_IN_OUT),
        BLUR(Easing.EASE_IN_OUT),
        LIGHT(Easing.EASE),
        GLITCH(Easing.LINEAR);

        private final Easing easing;

        Family(Easing easing) {
            this.easing = easing;
        }
    }

    public Family family() {
        return family;
    }

    public Names names() {
        return names;
    }

    public long defaultLengthMs() {
        return defaultLengthMs;
    }

    public Easing easing() {
        return this == DISSOLVE ? Easing.LINEAR : family.easing;
    }

    /// One line of what it looks like.
    public String seen() {
        return seen;
    }

    /// What is gone through when nobody says another colour.
    public Colour colour() {
        if (this == FADE_COLOUR) return AMBER;
        return this == FADE_WHITE || this == FLASH ? Colour.WHITE : Colour.BLACK;
    }

    private static final Colour AMBER = new Colour(236, 188, 136);

    public static Optional<Transition> named(String wire) {
        return Arrays.stream(values()).filter(t -> t.names.wire().equals(wire)).findFirst();
    }
}
