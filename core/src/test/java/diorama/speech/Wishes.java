package diorama.speech;

import diorama.Dice;
import java.util.List;

/// Sentences by chance, of every kind, for properties over whole conversations.
final class Wishes {
    static final List<String> ALL = List.of(
            "make it 12 seconds",
            "twice as long",
            "hold the second photo for 4 seconds",
            "each photo 3 seconds",
            "crossfade everything 0.8s",
            "no transitions",
            "wipe between photo 1 and 2",
            "fade in from black and fade out at the end",
            "zoom in on every photo",
            "no motion",
            "pan left on the last one",
            "make it vertical",
            "make it square with blurred edges",
            "4:5 for the feed",
            "black bars",
            "add the title 'Hello' at the top",
            "make the title bigger and yellow",
            "remove the title",
            "caption photo 2 with 'Sea'",
            "put \"@me\" in the bottom right corner",
            "add lofi music at 30%",
            "turn the music down by half",
            "remove the music",
            "fade the music out over 3 seconds",
            "use song.wav as background music",
            "mute the music",
            "drop the first photo",
            "keep only the first three",
            "duplicate the last one",
            "swap the first two photos",
            "reverse the order",
            "shuffle",
            "move dog.jpg to the front",
            "make everything black and white",
            "warm up photo 2",
            "remove all filters",
            "photo 1 is too dark",
            "speed the film up 1.5x",
            "rotate photo 1",
            "mirror the second one",
            "split the first photo",
            "cut the first 2 seconds off the film",
            "add cat.jpg at the end",
            "replace the first photo with cat.jpg",
            "undo",
            "redo",
            "undo everything",
            "start over",
            "make a 20-second video with smooth transitions",
            "改成正方形",
            "每张3秒",
            "转场换成黑场过渡",
            "全部变黑白",
            "删掉最后一张",
            "配一首钢琴曲",
            "音乐小声一点",
            "开头写“你好”",
            "撤销",
            "顺序倒过来",
            "第一张慢慢放大",
            "结尾加“再见”",
            "竖屏",
            "把第二张移到最前面",
            "总时长改成15秒",
            "waves.mp4放慢到一半",
            "what is in it?",
            "thanks");

    private Wishes() {}

    static String any(Dice dice) {
        return dice.oneOf(ALL);
    }
}
