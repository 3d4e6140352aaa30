package diorama.words;

import java.util.Optional;

/// Kinds of music that people ask for and that none of ours is, so that the reply names them beside what is played
/// instead: "reggae", "a marching band", 古风.
final class MusicKinds {
    private static final Phrases ENGLISH = Phrases.of("""
            reggae, rock, metal, punk, blues, soul, gospel, choir, choral, opera, operatic, latin, salsa, samba, tango, waltz, polka,
            flamenco, celtic, irish, scottish, bagpipe, medieval, baroque, oriental, arabic, indian, bollywood, african, hawaiian,
            mariachi, marching, military, brass, saxophone, sax, trumpet, flute, harp, accordion, harmonica, drums, whistling, chiptune,
            8-bit, 8 bit, k-pop, kpop, j-pop, jpop, christmas, xmas, halloween, spooky, scary, creepy, horror, eerie, honky tonk, ragtime,
            swing, big band, rnb, r&b, grime, afrobeat, chanson, fado, sitar, didgeridoo, steel drum, music box, organ
            """);
    private static final Phrases CHINESE = Phrases.of("""
            古风, 国风, 中国风, 古筝, 古琴, 二胡, 琵琶, 笛子, 竹笛, 箫, 唢呐, 民乐, 摇滚, 雷鬼, 恐怖, 诡异, 圣诞, 拉丁, 重金属, 朋克, 戏曲, 京剧, 粤剧, 昆曲,
            佛乐, 佛系梵音, 萨克斯, 小号, 口琴, 手风琴, 长笛, 竖琴, 蓝调, 布鲁斯, 灵魂乐, 探戈, 华尔兹, 印度, 阿拉伯, 非洲, 军乐, 进行曲, 圆舞曲, 八音盒,
            管风琴, 新年, 过年, 喜洋洋, 广场舞, 国乐
            """);

    private MusicKinds() {}

    static Optional<String> unknown(Clause clause) {
        String words = Letters.plain(clause.words());
        return ENGLISH.firstIn(words).or(() -> CHINESE.firstIn(words));
    }
}
