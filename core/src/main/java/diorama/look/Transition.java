package diorama.look;

import static diorama.look.Transition.Family.BLURS;
import static diorama.look.Transition.Family.CUTS;
import static diorama.look.Transition.Family.DISSOLVES;
import static diorama.look.Transition.Family.FADES;
import static diorama.look.Transition.Family.FAULTS;
import static diorama.look.Transition.Family.LIGHTS;
import static diorama.look.Transition.Family.MOVES;
import static diorama.look.Transition.Family.SHAPES;
import static diorama.look.Transition.Family.SPINS;
import static diorama.look.Transition.Family.STRETCHES;
import static diorama.look.Transition.Family.TILES;
import static diorama.look.Transition.Family.WHIPS;
import static diorama.look.Transition.Family.WIPES;
import static diorama.look.Transition.Family.ZOOMS;

import java.util.Arrays;
import java.util.Optional;

/// How a picture comes in over the one before it: a closed list. Each says its family, its names (wire, English,
/// Chinese), how long it takes when nobody says, and what is seen.
public enum Transition {
    CUT(CUTS, "cut", "cut", "硬切", 0, "One picture ends, the next begins."),
    FADE(FADES, "fade", "crossfade", "淡入淡出", 500, "One picture melts into the next."),
    DISSOLVE(FADES, "dissolve", "dissolve", "叠化", 800, "A slow, even crossfade, as in films."),
    FADE_BLACK(FADES, "fade-black", "fade through black", "黑场过渡", 800, "Down to black, and up again."),
    FADE_WHITE(FADES, "fade-white", "fade through white", "白场过渡", 800, "Up to white, and down again."),
    FADE_COLOUR(FADES, "fade-colour", "fade through a colour", "彩色过渡", 800, "Into a warm plain colour, and out of it."),
    FLASH(LIGHTS, "flash", "flash", "闪白", 400, "The cut hides in a flash of light."),
    GLOW(LIGHTS, "glow", "glow", "辉光转场", 800, "Both pictures shine into one another."),
    BURN(LIGHTS, "burn", "film burn", "胶片灼烧", 900, "Holes with glowing edges burn through the film."),
    LEAK(LIGHTS, "light-leak", "light leak", "漏光", 700, "Warm light spills in and takes the picture along."),
    SUNBEAM(LIGHTS, "sunbeam", "sunbeam", "光束扫过", 800, "A bright beam sweeps across and leaves it behind."),
    LUMA(DISSOLVES, "luma", "luma dissolve", "明暗叠化", 900, "The bright parts come first."),
    LUMA_DARK(DISSOLVES, "luma-dark", "dark luma dissolve", "暗部叠化", 900, "The dark parts come first."),
    NOISE(DISSOLVES, "dissolve-grain", "grain dissolve", "颗粒溶解", 700, "Fine grains turn over at random."),
    CLOUDS(DISSOLVES, "dissolve-clouds", "cloud dissolve", "云雾溶解", 900, "It comes through drifting clouds."),
    INK(DISSOLVES, "dissolve-ink", "ink dissolve", "水墨晕染", 1000, "It spreads from the middle, like ink in water."),
    BLOCKS(DISSOLVES, "dissolve-blocks", "block dissolve", "方块溶解", 700, "Squares turn over in no order."),
    DOTS(DISSOLVES, "dissolve-dots", "dot dissolve", "圆点溶解", 700, "Dots grow until they touch."),
    HONEYCOMB(
            DISSOLVES, "dissolve-honeycomb", "honeycomb dissolve", "蜂窝溶解", 800, "Hexagons open, one after the other."),
    WIPE_LEFT(WIPES, "wipe-left", "wipe to the left", "向左擦除", 600, "An edge crosses from right to left."),
    WIPE_RIGHT(WIPES, "wipe-right", "wipe to the right", "向右擦除", 600, "An edge crosses from left to right."),
    WIPE_UP(WIPES, "wipe-up", "wipe upwards", "向上擦除", 600, "An edge rises."),
    WIPE_DOWN(WIPES, "wipe-down", "wipe downwards", "向下擦除", 600, "An edge falls."),
    SOFT_LEFT(WIPES, "wipe-soft-left", "soft wipe to the left", "向左柔和擦除", 800, "A wide soft edge, right to left."),
    SOFT_RIGHT(WIPES, "wipe-soft-right", "soft wipe to the right", "向右柔和擦除", 800, "A wide soft edge, left to right."),
    SOFT_UP(WIPES, "wipe-soft-up", "soft wipe upwards", "向上柔和擦除", 800, "A wide soft edge rises."),
    SOFT_DOWN(WIPES, "wipe-soft-down", "soft wipe downwards", "向下柔和擦除", 800, "A wide soft edge falls."),
    DIAGONAL(WIPES, "wipe-diagonal", "diagonal wipe", "对角擦除", 700, "A slanted edge, top left first."),
    DIAGONAL_BACK(
            WIPES, "wipe-diagonal-back", "backward diagonal wipe", "反向对角擦除", 700, "A slanted edge, top right first."),
    WIPE_CLOCK(WIPES, "wipe-clock", "clock wipe", "时钟擦除", 700, "A hand goes round once."),
    FAN(WIPES, "wipe-fan", "fan wipe", "扇形擦除", 700, "Two hands part at the top and meet below."),
    PINWHEEL(WIPES, "wipe-pinwheel", "pinwheel wipe", "风车擦除", 700, "Four blades turn."),
    RADIAL(WIPES, "wipe-radial", "radial corner wipe", "径向擦除", 700, "An edge turns about the bottom left corner."),
    SPIRAL(WIPES, "wipe-spiral", "spiral wipe", "螺旋擦除", 800, "The edge winds outwards."),
    WAVES(WIPES, "wipe-waves", "wave wipe", "波浪擦除", 800, "A wavy edge crosses the picture."),
    ZIGZAG(WIPES, "wipe-zigzag", "zigzag wipe", "锯齿擦除", 700, "A toothed edge crosses the picture."),
    OPEN_ACROSS(WIPES, "wipe-open", "barn door wipe", "双开门擦除", 700, "It opens from the middle to both sides."),
    OPEN_DOWN(WIPES, "wipe-open-tall", "letterbox wipe", "上下展开擦除", 700, "It opens from the middle, up and down."),
    CLOSE_ACROSS(WIPES, "wipe-close", "closing wipe", "双向合拢擦除", 700, "Two edges come from the sides and meet."),
    CIRCLE(SHAPES, "circle", "circle", "圆形展开", 600, "A circle opens."),
    CIRCLE_CLOSE(SHAPES, "circle-close", "closing circle", "圆形收缩", 600, "A circle closes round the old picture."),
    SOFT_CIRCLE(SHAPES, "circle-soft", "soft circle", "柔和圆形", 800, "A circle with a wide soft edge opens."),
    BOX(SHAPES, "box", "box opening", "方形展开", 600, "A frame of the picture's shape opens."),
    DIAMOND(SHAPES, "diamond", "diamond shape", "菱形展开", 600, "A diamond opens."),
    STAR(SHAPES, "star", "star shape", "星形展开", 700, "A five-pointed star opens."),
    HEART(SHAPES, "heart", "heart shape", "爱心展开", 700, "A heart opens."),
    FLOWER(SHAPES, "flower", "flower shape", "花形展开", 700, "A flower of six petals opens."),
    CROSS(SHAPES, "cross", "cross shape", "十字展开", 600, "A cross grows from the middle."),
    SHUTTER(SHAPES, "shutter", "camera shutter", "快门转场", 700, "A camera's blades close to black and open."),
    BLINDS(TILES, "blinds", "blinds", "百叶窗", 700, "Slats open downwards."),
    BLINDS_TALL(TILES, "blinds-tall", "vertical blinds", "垂直百叶窗", 700, "Slats open sideways."),
    STRIPES(TILES, "stripes", "diagonal stripes", "斜条纹", 700, "Slanted stripes widen, one after the other."),
    COMB(TILES, "comb", "comb", "交错条纹", 700, "Strips run in from both sides."),
    CHECKER(TILES, "checker", "checkerboard", "棋盘格", 800, "Half of the squares open, then the rest."),
    MOSAIC_WAVE(TILES, "tiles", "falling tiles", "瓷砖翻落", 800, "Squares open in a wave from one corner."),
    SLIDE_LEFT(MOVES, "slide-left", "slide in from the right", "从右滑入", 500, "It slides in, the old one gives way."),
    SLIDE_RIGHT(MOVES, "slide-right", "slide in from the left", "从左滑入", 500, "It slides in, the old one gives way."),
    SLIDE_UP(MOVES, "slide-up", "slide in from below", "从下滑入", 500, "It slides in, the old one gives way."),
    SLIDE_DOWN(MOVES, "slide-down", "slide in from above", "从上滑入", 500, "It slides in, the old one gives way."),
    PUSH_LEFT(MOVES, "push-left", "push to the left", "向左推", 500, "The next picture pushes the old one out."),
    PUSH_RIGHT(MOVES, "push-right", "push to the right", "向右推", 500, "The next picture pushes the old one out."),
    PUSH_UP(MOVES, "push-up", "push upwards", "向上推", 500, "The next picture pushes the old one out."),
    PUSH_DOWN(MOVES, "push-down", "push downwards", "向下推", 500, "The next picture pushes the old one out."),
    COVER_LEFT(MOVES, "cover-left", "cover from the right", "从右覆盖", 600, "Laid over the old picture, with a shadow."),
    COVER_RIGHT(MOVES, "cover-right", "cover from the left", "从左覆盖", 600, "Laid over the old picture, with a shadow."),
    COVER_UP(MOVES, "cover-up", "cover from below", "从下覆盖", 600, "Laid over the old picture, with a shadow."),
    COVER_DOWN(MOVES, "cover-down", "cover from above", "从上覆盖", 600, "Laid over the old picture, with a shadow."),
    REVEAL_LEFT(MOVES, "reveal-left", "reveal to the left", "向左揭开", 600, "The old one is drawn off the next."),
    REVEAL_RIGHT(MOVES, "reveal-right", "reveal to the right", "向右揭开", 600, "The old one is drawn off the next."),
    REVEAL_UP(MOVES, "reveal-up", "reveal upwards", "向上揭开", 600, "The old one is drawn off the next."),
    REVEAL_DOWN(MOVES, "reveal-down", "reveal downwards", "向下揭开", 600, "The old one is drawn off the next."),
    WHIP_LEFT(WHIPS, "whip-left", "whip pan to the left", "向左甩镜", 400, "The camera is flung, with a slow shutter."),
    WHIP_RIGHT(WHIPS, "whip-right", "whip pan to the right", "向右甩镜", 400, "The camera is flung, with a slow shutter."),
    WHIP_UP(WHIPS, "whip-up", "whip pan upwards", "向上甩镜", 400, "The camera is flung, with a slow shutter."),
    WHIP_DOWN(WHIPS, "whip-down", "whip pan downwards", "向下甩镜", 400, "The camera is flung, with a slow shutter."),
    DOORS(STRETCHES, "doors", "opening doors", "开门转场", 700, "The old picture parts like two doors."),
    DOORS_CLOSE(STRETCHES, "doors-close", "closing doors", "关门转场", 700, "The next picture closes like two doors."),
    SQUEEZE_LEFT(STRETCHES, "squeeze-left", "squeeze to the left", "向左挤压", 600, "The next squeezes the old aside."),
    SQUEEZE_UP(STRETCHES, "squeeze-up", "squeeze upwards", "向上挤压", 600, "The next squeezes the old away."),
    FLIP(STRETCHES, "flip", "flip over", "水平翻转", 600, "The picture turns over like a card."),
    FLIP_TALL(STRETCHES, "flip-tall", "flip head over", "垂直翻转", 600, "The picture turns head over heels."),
    CUBE(STRETCHES, "cube", "cube turn", "立方体旋转", 700, "Two sides of a turning cube."),
    STRETCH(STRETCHES, "stretch", "stretch transition", "拉伸过渡", 500, "Stretched into lines, and out of them again."),
    PAGE(STRETCHES, "page", "page turn", "翻页", 800, "The old picture is rolled off like a page."),
    PAGE_UP(STRETCHES, "page-up", "page roll upwards", "向上翻页", 800, "The old picture is rolled off upwards."),
    ZOOM(ZOOMS, "zoom", "zoom transition", "缩放转场", 500, "We rush into the old, and land in the next."),
    ZOOM_OUT(ZOOMS, "zoom-out", "zoom-out transition", "缩小转场", 500, "We rush back, and land in the next."),
    ZOOM_CROSS(ZOOMS, "zoom-blur", "zoom blur transition", "变焦模糊转场", 600, "A burst of radial blur hides the change."),
    POP(ZOOMS, "zoom-pop", "zoom pop transition", "弹出转场", 500, "The next picture pops up from the middle."),
    SHRINK(ZOOMS, "zoom-away", "zoom away transition", "缩小飞走", 600, "The old picture shrinks away."),
    SPIN(SPINS, "spin", "spin", "旋转转场", 600, "The camera whirls round, with a slow shutter."),
    SPIN_BACK(SPINS, "spin-back", "spin backwards", "反向旋转转场", 600, "The camera whirls the other way."),
    SWIRL(SPINS, "swirl", "swirl", "漩涡转场", 800, "The picture is stirred until it is the next."),
    RIPPLE(SPINS, "ripple", "ripple", "涟漪转场", 900, "Rings run over it as over water."),
    WOBBLE(SPINS, "wobble", "wave transition", "波动转场", 700, "The picture sways as under water."),
    BLUR(BLURS, "blur", "blur transition", "模糊转场", 600, "Out of focus, and back into it in the next."),
    BLUR_ACROSS(BLURS, "blur-across", "motion blur transition", "动感模糊转场", 600, "A smear sideways hides the change."),
    PIXELATE(BLURS, "pixelate", "pixelate", "马赛克转场", 600, "Coarser and coarser squares, then finer again."),
    GLITCH(FAULTS, "glitch", "glitch", "故障转场", 400, "Bands jump aside, with torn colours."),
    COLOUR_SPLIT(FAULTS, "glitch-colour", "colour split", "色差转场", 500, "The colours drift apart and come together."),
    STATIC(FAULTS, "static", "television static", "雪花转场", 500, "Snow, as between two channels."),
    TELEVISION(
            FAULTS, "tv-off", "television switch", "电视开关", 600, "One goes out in a line, the next comes on out of it.");

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
        CUTS(Easing.LINEAR),
        FADES(Easing.EASE_IN_OUT),
        DISSOLVES(Easing.EASE),
        WIPES(Easing.EASE_IN_OUT),
        SHAPES(Easing.EASE_IN_OUT),
        TILES(Easing.EASE),
        MOVES(Easing.EASE_IN_OUT),
        WHIPS(Easing.SWIFT),
        STRETCHES(Easing.EASE_IN_OUT),
        ZOOMS(Easing.EASE_IN_OUT),
        SPINS(Easing.EASE_IN_OUT),
        BLURS(Easing.EASE_IN_OUT),
        LIGHTS(Easing.EASE),
        FAULTS(Easing.LINEAR);

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
