package diorama.words;

/// What looks, moods, places, colours and formats are called in Chinese.
final class ChineseLooks {
    private ChineseLooks() {}

    static final String LOOKS = """
            transition cut: 硬切, 直切, 直接切, 无转场, 不加转场, 不加任何转场, 不要转场, 直接硬切, 没有转场, 干切, 切镜, 纯切, 跳切, 不用转场, 不要任何转场, 去掉转场, 没转场, 直接跳, 不要过渡, 没有过渡, 不用任何转场, 直接切换, 不带转场, 不要转场效果, 直接切过去
            transition fade: 淡入淡出, 淡化, 交叉淡化, 渐变过渡, 柔和的转场, 柔和转场, 流畅的转场, 自然的转场, 流畅转场, 渐隐过渡, 淡变, 平滑过渡, 淡化转场, 渐变转场, 淡入淡出的转场, 交叉渐变, 自然转场, 平滑转场, 顺滑的转场, 顺滑转场, 丝滑转场, 丝滑的转场, 渐变切换, 淡出淡入, 柔和的过渡, 柔和过渡, 淡到下一张, 过渡到下一张, 柔和地过渡, 慢慢过渡, 慢慢过渡到, 丝滑过渡, 丝滑切换, 丝滑衔接, 顺滑过渡, 顺滑切换
            transition dissolve: 叠化, 溶解, 交叉溶解, 融化, 化入化出, 溶化, 交叉叠化, 融合, 叠画, 叠化过渡, 溶解过渡, 叠化转场, 溶解转场, 融到下一张, 融进下一张, 融入下一张, 化到下一张, 融到下一个, 融化到下一张, 融合到下一张
            transition fade-black: 黑场过渡, 闪黑, 过黑, 黑场, 黑场转场, 通过黑场, 淡入淡出黑场, 经黑场, 黑屏过渡, 黑屏转场, 黑色过渡, 暗场, 黑场切换, 黑屏
            transition fade-white: 白场过渡, 白场, 过白, 白场转场, 白色过渡, 渐白, 白屏过渡, 变白, 渐渐变白, 慢慢变白
            transition flash: 闪白, 闪光, 闪一下白, 白闪, 闪白转场, 闪光灯, 闪白一下, 曝光转场, 闪光转场, 闪一下
            transition wipe-left: 向左擦除, 往左擦除, 从右擦除, 从右往左擦除, 从右到左擦除, 左擦除
            transition wipe-right: 向右擦除, 往右擦除, 从左擦除, 从左往右擦除, 从左到右擦除, 右擦除
            transition wipe-up: 向上擦除, 往上擦除, 从下往上擦除
            transition wipe-down: 向下擦除, 往下擦除, 从上往下擦除
            transition wipe-clock: 时钟擦除, 钟表擦除, 顺时针擦除
            transition slide-left: 向左滑, 向左滑动, 从右边滑进来, 从右滑入, 从右边滑入, 从右往左滑, 从右侧滑入, 往左滑, 从右滑进来, 左滑, 往左滑动, 从右侧滑进来, 从右向左滑
            transition slide-right: 向右滑, 向右滑动, 从左边滑进来, 从左滑入, 从左边滑入, 从左往右滑, 从左侧滑入, 往右滑, 从左滑进来, 右滑, 往右滑动, 从左侧滑进来, 从左向右滑
            transition slide-up: 向上滑, 从下滑入, 从下面滑进来, 上滑, 往上滑, 从下往上滑, 从底部滑入, 向上滑动, 从下面滑入
            transition slide-down: 向下滑, 从上滑入, 从上面滑进来, 下滑, 往下滑, 从上往下滑, 从顶部滑入, 向下滑动, 从上面滑入
            transition push-left: 向左推, 从右推入, 往左推
            transition push-right: 向右推, 从左推入, 往右推
            transition zoom: 缩放转场, 推近转场, 放大转场, 变焦转场, 缩放切换, 缩放过渡, 拉伸转场, 推拉转场, 放大切换, 冲镜
            transition spin: 旋转转场, 旋转切换, 旋转过渡
            transition circle: 圆形, 圆形展开, 圆圈, 圆形转场, 圈入, 圆形擦除
            transition blur: 模糊转场, 模糊过渡, 虚化转场, 模糊切换
            transition pixelate: 马赛克转场, 像素化, 马赛克, 像素转场
            transition glitch: 故障, 故障风, 故障转场, 信号故障, 抖动转场
            transition page: 翻页, 翻书, 翻页转场, 翻页效果
            transition blinds: 百叶窗
            transition light-leak: 漏光, 光漏, 漏光转场
            transition fade-colour: 彩色过渡, 纯色过渡
            transition glow: 辉光, 发光转场, 光晕转场, 泛光
            transition burn: 胶片灼烧, 灼烧, 燃烧转场, 胶片燃烧, 烧胶片, 烧灼
            transition sunbeam: 光束, 光线扫过, 扫光, 光扫过, 光束转场
            transition luma: 亮度溶解, 亮部先出
            transition dissolve-clouds: 云雾, 烟雾, 烟雾转场, 云雾转场, 雾化, 雾气转场
            transition dissolve-ink: 水墨, 水墨转场, 墨水, 墨滴, 墨水转场, 水墨风转场, 水墨化开, 墨迹, 水墨晕开, 晕染
            transition dissolve-grain: 颗粒转场, 沙化, 粒子消散, 粒子转场
            transition dissolve-blocks: 方块转场, 方块消散
            transition dissolve-dots: 圆点转场, 波点, 圆点
            transition dissolve-honeycomb: 蜂窝, 蜂巢, 六边形, 蜂窝转场
            transition wipe-soft-left: 柔和擦除, 羽化擦除, 柔边擦除
            transition wipe-diagonal: 对角线, 斜着擦除, 斜向擦除, 对角线擦除, 对角线转场, 斜角擦除
            transition wipe-fan: 扇形, 扇形展开, 扇形转场, 折扇
            transition wipe-pinwheel: 风车, 风车转场
            transition wipe-spiral: 螺旋, 螺旋转场
            transition wipe-waves: 波浪, 波浪转场, 波浪形
            transition wipe-zigzag: 锯齿, 锯齿转场
            transition wipe-open: 双开门, 从中间打开, 从中间展开, 从中间分开, 中间打开, 对开门, 拉开帷幕, 拉幕, 幕布拉开, 帷幕, 开幕, 拉帘
            transition wipe-open-tall: 上下展开, 睁眼转场, 上下打开, 睁眼
            transition wipe-close: 双向合拢, 两边合拢, 往中间合拢
            transition circle-close: 圆形收缩, 圆圈收缩, 圈出, 圆形缩小
            transition circle-soft: 柔边圆形, 羽化圆形
            transition box: 方形展开, 矩形展开, 方框展开
            transition diamond: 菱形, 菱形转场
            transition star: 星形, 五角星, 星星转场, 星形转场, 星星形状, 五角星转场
            transition heart: 心形, 爱心形, 爱心展开, 心形展开, 爱心转场, 心形转场, 爱心形转场, 爱心形状, 心型
            transition flower: 花形, 花朵转场, 花瓣转场, 花形转场, 花朵形状
            transition cross: 十字, 十字转场, 十字形
            transition shutter: 快门, 相机快门, 快门效果, 光圈转场
            transition blinds-tall: 垂直百叶窗, 竖百叶窗, 竖着的百叶窗
            transition stripes: 斜条纹, 条纹转场, 条纹
            transition comb: 交错条纹, 梳齿, 梳子转场
            transition checker: 棋盘, 棋盘格, 棋盘转场, 格子转场
            transition tiles: 瓷砖, 瓷砖翻落, 碎片转场, 小方块翻转
            transition cover-left: 覆盖转场, 覆盖
            transition reveal-left: 揭开, 揭开转场, 揭幕
            transition whip-left: 甩镜, 甩镜头, 甩入, 甩镜转场, 甩动转场, 快速摇镜, 甩过去, 甩一下, 快甩, 甩动
            transition doors: 开门, 开门转场, 推门
            transition doors-close: 关门, 关门转场
            transition squeeze-left: 挤压, 挤压转场, 挤过去
            transition flip: 卡片翻转, 翻牌, 翻卡片, 翻转转场, 翻面
            transition cube: 立方体, 立方体旋转, 魔方, 方块旋转, 3d立方体, 立方体转场, 魔方转场
            transition stretch: 拉伸, 拉伸过渡, 拉丝
            transition zoom-pop: 弹出转场, 弹跳转场, 蹦出转场
            transition zoom-away: 缩小飞走, 飞走, 缩小消失
            transition spin: 旋转着切换, 转着切换, 旋转着过去, 旋转着切, 转圈, 转圈转场, 旋转一下切
            transition spin-back: 反向旋转转场, 反着旋转切换
            transition swirl: 漩涡, 漩涡转场, 旋涡, 扭曲转场
            transition ripple: 涟漪, 水波, 水波纹, 水波转场, 涟漪转场, 水纹
            transition wobble: 波动, 摇晃转场, 水下转场
            transition blur-across: 动感模糊, 运动模糊, 动态模糊, 运动模糊转场
            transition glitch-colour: 色差, 色散, rgb分离, 颜色分离, 色彩分离, 色彩偏移
            transition static: 雪花屏, 电视雪花, 电视雪花转场, 雪花点, 雪花转场
            transition tv-off: 电视开关, 电视关机, 电视开机, 关电视, 老电视, 老电视关机, 电视机关机, 电视机开关, 显像管
            motion still: 静止, 不要动, 不动画, 定住, 别动来动去, 固定, 不要运镜, 不要缩放, 定格, 没有运镜, 静态, 静止不动, 不要任何运动, 不要动画, 不移动, 别移动, 固定镜头, 固定不动, 不要移动, 不要任何运镜, 不缩放, 不要推拉, 停止移动, 静止显示, 别晃, 不晃, 别放大, 不放大, 不要放大, 别缩放, 别推近, 别放大缩小, 不要放大缩小, 老老实实待着, 老实待着, 别动弹, 不要晃, 原地不动, 纹丝不动, 定着
            motion zoom-in: 放大, 推近, 推进, 推镜头, 拉近, 推镜, 镜头推进, 往前推, 靠近, 推上去, 镜头拉近, 镜头推近, 推, 推过去, 往里推, 凑近, 越拉越近, 越来越近, 越推越近
            motion zoom-out: 缩小, 拉远, 拉镜头, 拉镜, 拉开, 镜头拉远, 后拉, 往后拉, 退远, 拉出, 推远, 拉出来, 镜头后退, 拉出去, 往外拉, 越拉越远, 越来越远, 越退越远
            motion pan-left: 从右往左平移, 向左平移, 左移, 从右到左, 从右向左, 左摇, 往左移, 往左移动, 向左移动, 从右往左, 从右往左移, 从右到左平移, 从右往左扫, 镜头左移, 往左平移
            motion pan-right: 从左往右平移, 向右平移, 右移, 从左到右, 从左向右, 右摇, 往右移, 往右移动, 向右移动, 从左往右, 从左往右移, 从左到右平移, 从左往右扫, 镜头右移, 往右平移
            motion pan-up: 向上平移, 往上移, 向上移, 镜头往上, 上移, 从下往上, 从下到上, 上摇, 往上移动, 向上移动, 从下往上平移, 从下到上平移, 从下往上移, 镜头上移, 往上平移
            motion pan-down: 向下平移, 往下移, 向下移, 镜头往下, 下移, 从上往下, 从上到下, 下摇, 往下移动, 向下移动, 从上往下平移, 从上到下平移, 从上往下移, 镜头下移, 往下平移
            motion parallax: 视差, 3d效果, 立体, 视差效果, 立体感, 3d, 裸眼3d, 景深效果, 2.5d
            filter warm: 暖色, 暖色调, 暖, 暖一点, 暖调, 温暖, 日落色, 金色调, 暖暖的, 温暖一点, 调暖, 偏暖, 暖些, 暖点, 变暖, 暖和, 暖黄, 暖光, 更暖, 阳光感, 暖暖, 温暖些, 暖色系, 日系暖, 奶油感, 奶油色, 夕阳感, 暖洋洋, 暖意
            filter cool: 冷色, 冷色调, 冷调, 冷, 偏蓝, 冷一点, 调冷, 偏冷, 冷些, 冷点, 变冷, 清冷, 青色调, 蓝调, 更冷, 蓝色调, 冷感, 冷色系, 冷峻, 冰冷, 高冷, 冷淡, 性冷淡, 偏青, 青蓝
            filter bw: 黑白, 变黑白, 变成黑白, 转黑白, 转成黑白, 调黑白, 改黑白, 黑白色, 单色, 黑白照, 灰度, 黑白片, 黑白滤镜, 黑白效果, 黑白风格, 黑白照片, 黑白的, 去色, 去掉颜色
            filter sepia: 怀旧褐色, 褐色, 老照片色, 棕褐色, 泛黄, 老照片, 棕色调, 棕褐, 褐色调
            filter vintage: 复古, 怀旧, 胶片, 老电影, 胶片感, 港风, 年代感, 旧照片, 胶片风, 复古风, 老胶片, 复古感, 老旧, 旧胶片, 怀旧风, 宝丽来, 拍立得, 港味, 港片, 王家卫, 胶卷, 胶卷感, 胶卷味, 老旧感, 旧时光, 千禧, ccd, ccd风, ccd感, 古早, 年代, 八十年代, 九十年代, 八零年代, 九零年代, 80年代, 90年代, 旧感
            filter vivid: 鲜艳, 鲜亮, 饱和, 艳丽, 鲜明, 色彩鲜艳, 艳一点, 鲜艳点, 鲜活, 鲜艳一点, 浓艳, 更鲜艳, 明艳, 多彩, 缤纷, 饱满, 增强色彩, 鲜艳些, 靓丽, 亮丽, 浓郁的色彩, 多巴胺, 多巴胺色, 多巴胺配色, 明快的颜色, 鲜艳夺目, 色彩拉满, 颜色拉满
            filter cinematic: 电影感, 电影风, 电影色调, 大片感, 电影调色, 青橙, 电影质感, 电影感滤镜, 好莱坞, 电影滤镜, 大片质感, 高级感, 高级一点, 高级点, 高级些, 高级, 大片感觉, 大片既视感, 电影既视感, 电影级, 电影般, 影院感
            filter vignette: 暗角, 晕影, 四角压暗, 边角压暗, 四周压暗, 四周暗, 四角暗, 边缘压暗, 边缘变暗, 周围压暗, 四周变暗
            filter grain: 颗粒, 噪点, 颗粒感, 胶片颗粒, 噪点感, 颗粒质感, 胶片噪点
            filter contrast: 对比度, 反差, 对比
            filter saturation: 饱和度, 去饱和
            filter blur: 柔焦, 模糊滤镜, 虚化, 弄模糊, 模糊, 朦胧, 朦胧感, 梦幻感, 柔光
            filter sharpen: 锐化, 锐利, 清晰一点, 清晰, 更清晰, 模糊不清, 不清晰, 不够清晰, 有点糊, 糊了, 看不清楚, 锐利一点, 更锐利, 锐度, 清楚一点, 更清楚
            filter lut: 调色文件, 调色表, lut文件, lut 文件, 色表
            mood lofi: lofi, lo-fi, 低保真, 嘻哈, 慵懒, 说唱
            mood cinematic: 电影配乐, 管弦, 交响, 电影音乐, 弦乐, 电影感的音乐, 电影感音乐, 交响乐, 管弦乐, 小提琴, 大提琴, 电影原声
            mood upbeat: 欢快, 快乐, 活泼的音乐, 轻快的音乐, 动感, 欢乐, 开心, 喜庆, 热闹, 愉快, 元气, 活力音乐, 轻松愉快, 俏皮, 轻快音乐, 轻快一点的音乐, 节奏轻快, 魔性, 洗脑, 欢脱, 蹦蹦跳跳, 甜, 甜美, 甜甜的, 可爱, 搞怪, 搞笑, 阳光, 活泼欢快, 喜气洋洋, 欢乐颂
            mood ambient: 氛围, 冥想, 空灵, 环境音乐, 氛围感, 氛围音乐, 瑜伽, 空灵感
            mood acoustic: 吉他, 原声吉他, 民谣, 木吉他, 尤克里里, 文艺, 清新, 不插电, 小清新, 乡村, 田园, 民谣吉他, 日系, 森系
            mood piano: 钢琴, 钢琴曲, 钢琴配乐, 钢琴音乐, 古典, 古典音乐, 古典乐, 钢琴声
            mood electronic: 电子, 电子乐, 电音, 合成器, 舞曲, 蹦迪, 电子音乐, 迪斯科, 夜店, 电子舞曲, 赛博, 赛博朋克, 蒸汽波, 电子感, 电音感, 土嗨, 蹦迪感
            mood epic: 史诗, 史诗感, 大气, 震撼, 恢弘, 磅礴, 热血的音乐, 气势, 壮阔, 宏大, 史诗级, 预告片, 恢宏, 激昂, 雄壮
            mood~ ambient: 舒缓的音乐, 放松, 轻松, 平静的音乐, 舒缓音乐, 安静的音乐, 治愈系, 治愈的音乐, 禅意, 静谧, 安神, 助眠, 神秘, 梦幻的音乐, 梦幻
            mood~ piano: 浪漫, 伤感, 忧伤, 抒情音乐, 抒情的音乐, 温馨的音乐, 感人的音乐, 唯美, 悲伤, emo, 丧, 深情, 催泪, 煽情, 惆怅, 离别, 哀伤, 凄美, 难过, 悲情
            mood~ epic: 励志, 燃的音乐, 燃爆, 热血沸腾, 燃曲, 打鸡血, 霸气, 史诗般, 大气磅礴
            platform youtube: 油管, youtube, 优兔
            platform douyin: 抖音, 快手, 抖音上, 快手上, 抖音短视频, dou音, dy, 抖抖, 斗音
            platform xiaohongshu: 小红书, 红书, 小红薯, xhs, 小某书, 红薯
            platform channels: 视频号, 微信视频号, 微信视频, 视频号上, 微信视频号上
            platform moments: 朋友圈, 微信朋友圈, 朋友圈视频, pyq, 盆友圈, 微信朋友圈里
            platform feed: 脸书贴文, ig贴文, ig帖子, ins帖子, 脸书, ins
            platform shorts: youtube短片, yt短片
            platform reels: 连续短片, ig连续短片
            platform story: 限时动态, ig限时动态, ig限动, 限动, 快拍, 状态视频, ig故事, ins故事, 脸书限动
            platform bilibili: b站, 哔哩哔哩, 哔哩, b 站, 毕站, b 站上, 破站, 小破站, b站上, bili
            shape 16:9: 横屏, 横版, 宽屏, 横的, 横向, 横式, 横幅, 横着的, 横过来, 横屏的, 横构图, 横画幅, 电视比例, 电脑屏幕, 横着, 横着放, 横放, 横着看, 电视, 电视上, 电视机, 大屏幕, 投影, 投影仪
            shape 9:16: 竖屏, 竖版, 竖的, 竖向, 直式, 手机屏幕, 竖着的, 竖过来, 直的, 竖屏的, 竖构图, 竖画幅, 手机竖屏, 手机比例, 直向, 竖起来, 竖着, 竖着放, 竖放, 竖着看, 竖长, 手机壁纸, 手机全屏
            shape 1:1: 方形, 正方形, 方的, 正方, 方图, 方块, 方形的, 方版, 方构图, 一比一
            shape 3:4: 三比四
            shape 4:5: 四比五
            shape 4:3: 四比三
            shape 9:16: 九比十六
            shape 16:9: 十六比九
            place top-left: 左上角, 左上, 左上方, 往左上角, 向左上角, 朝左上角, 往画面左上角, 到左上角
            place top-right: 右上角, 右上, 右上方, 往右上角, 向右上角, 朝右上角, 往画面右上角, 到右上角
            place bottom-left: 左下角, 左下, 左下方, 往左下角, 向左下角, 朝左下角, 往画面左下角, 到左下角
            place bottom-right: 右下角, 右下, 右下方, 往右下角, 向右下角, 朝右下角, 往画面右下角, 到右下角
            colour #FFFFFF: 白色, 白, 白字, 白色的, 纯白, 白底, 亮白, 纯白色, 雪白
            colour #000000: 黑色, 黑, 黑字, 黑底, 纯黑, 黑色的, 纯黑色, 墨黑, 乌黑
            colour #FF0000: 红色, 红, 红字, 大红, 红色的, 正红, 鲜红, 鲜红色, 朱红, 中国红, 火红
            colour #FFD700: 黄色, 黄, 金色, 黄字, 金黄, 黄色的, 金字, 金黄色, 土豪金, 烫金, 金闪闪, 香槟金
            colour #FF8C00: 橙色, 橘色, 橘黄, 橙, 橘红, 橙字, 橘色的, 橘黄色, 橙黄, 橙黄色, 橙红, 桔色, 桔黄
            colour #2ECC40: 绿色, 绿, 绿字
            colour #1E6FFF: 蓝色, 蓝, 蓝字
            colour #8E44AD: 紫色, 紫, 紫字, 紫色的
            colour #FF69B4: 粉色, 粉红, 粉, 粉红色, 粉字, 粉色的
            colour #808080: 灰色, 灰字, 灰色的
            colour #FFDAB9: 杏色, 裸色, 肉色, 香槟色
            colour #C3B091: 卡其色, 卡其, 驼色
            colour #FFF44F: 柠檬黄, 亮黄色, 亮黄, 荧光黄, 明黄
            colour #FFF1A8: 浅黄色, 浅黄, 淡黄色, 淡黄, 鹅黄, 奶黄
            colour #FF7F50: 珊瑚色, 珊瑚橙, 珊瑚粉, 西瓜红
            colour #404040: 深灰色, 深灰, 炭灰, 暗灰
            colour #C0C0C0: 银色, 银白, 银灰, 银字, 浅灰色, 浅灰, 淡灰
            colour #4B0082: 深紫色, 深紫, 靛蓝, 靛色
            colour #C8A2E8: 浅紫色, 浅紫, 淡紫色, 淡紫, 薰衣草紫, 薰衣草色, 香芋紫, 丁香紫
            colour #8B1E2D: 酒红色, 酒红, 暗红色, 暗红, 深红色, 深红, 枣红, 勃艮第
            colour #FFB6C1: 浅粉色, 浅粉, 淡粉色, 淡粉, 樱花粉, 少女粉, 嫩粉
            colour #E0218A: 玫红色, 玫红, 玫瑰红, 玫瑰色, 品红, 洋红, 桃红色, 桃红
            colour #39FF14: 荧光绿, 荧光绿色
            colour #556B2F: 军绿色, 军绿, 橄榄绿, 橄榄色
            colour #98E4C1: 薄荷绿, 薄荷色, 浅绿色, 浅绿, 淡绿色, 淡绿, 豆绿, 抹茶绿, 抹茶色, 牛油果绿
            colour #7CB342: 草绿色, 草绿, 嫩绿, 翠绿色, 翠绿, 果绿
            colour #0B5345: 墨绿色, 墨绿, 深绿色, 深绿, 祖母绿
            colour #30A9DE: 湖蓝色, 湖蓝, 海蓝色, 海蓝, 孔雀蓝
            colour #4169E1: 宝蓝色, 宝蓝, 皇家蓝, 钴蓝, 克莱因蓝, 宝石蓝
            colour #001F5B: 深蓝色, 深蓝, 藏青色, 藏青, 藏蓝色, 藏蓝, 海军蓝, 午夜蓝, 墨蓝
            colour #87CEEB: 天蓝色, 天蓝, 浅蓝色, 浅蓝, 淡蓝色, 淡蓝, 婴儿蓝, 天空蓝, 浅蓝字
            colour #00BCD4: 青色, 青, 青绿, 青绿色, 蓝绿色, 蓝绿, 碧绿, 蒂芙尼蓝, 青色的
            colour #8B4513: 棕色, 咖啡色, 褐色字, 咖色, 棕字, 巧克力色
            colour #F5E6C8: 米色, 米白, 米黄, 奶白, 米白色, 奶油白, 象牙白
            style bold: 粗体, 加粗, 粗一点, 粗字, 粗一些, 黑粗
            style italic: 斜体, 倾斜, 斜的, 斜体字
            style outline: 描边, 轮廓, 描个边, 加描边, 勾边, 描黑边, 描白边, 描一圈边, 黑描边, 白描边, 加个描边, 加黑色描边, 字描边, 外描边, 描黑色的边, 包边
            style shadow: 阴影, 投影, 影子, 加阴影
            style box: 底框, 背景框, 黑底框, 深色底, 底色框, 文字背景, 字幕条, 底板, 加个底, 深色背景, 衬底, 加个框, 半透明底, 底条, 深色底框, 黑色底框
            style upper: 大写, 全大写, 大写字母
            coming typewriter: 打字机, 打字机效果, 一个字一个字, 逐字, 逐字出现, 打字效果, 一个一个字, 逐个字, 打字机那种, 逐字显示, 一字一字, 像打字, 打字一样, 打字那样, 像打字一样, 打字机一样, 打字
            coming pop: 弹出, 弹跳, 弹出来, 蹦出, 弹入
            coming slide-up: 从下面升起, 升起, 浮上来, 往上飘, 上浮, 升上来
            coming slide-left: 飞入, 从侧面飞入, 飞进来
            coming blur: 由模糊到清晰, 模糊出现, 从模糊变清晰
            face serif: 宋体, 衬线, 衬线体, 明体, 仿宋
            face Inter: 无衬线, 无衬线体, 等线
            face display: 艺术字, 花字, 艺术字体
            face handwriting: 手写, 手写体, 毛笔, 楷体, 行书, 书法, 毛笔字, 手写字
            nth 1: 首张, 头一张, 头一个, 第一, 首个, 头张, 打头那张, 开头那张, 开头一张, 最前面那张, 最开头那张, 最前那张, 最前一张, 头一幅, 首图, 头图, 封面图, 开场那张, 开篇那张, 首幅, 首镜, 头镜
            nth -1: 最后, 最后一张, 末尾, 末尾那张, 末张, 最末一张, 最末, 末一张, 最后一个, 最后那张, 最后一段, 最尾, 尾张, 结尾那张, 最后那个, 最后一幅, 收尾那张, 结尾一张, 末尾一张, 尾巴那张, 倒数第一张, 尾图, 末图, 收尾图, 压轴那张, 末幅, 末镜, 尾镜
            factor 2: 翻倍, 翻一倍, 加倍, 翻番, 加一倍, 一倍, 双倍, 翻一番, 增加一倍, 长一倍
            factor 3: 翻两倍, 翻三倍
            fraction 0.5: 一半, 半, 五成
            factor 0.5: 减半, 对半, 打对折, 砍半, 折半, 对折
            fraction 1: 最大, 最高, 满音量, 拉满
            height 2160: 4k
            height 1080: 全高清
            height 720: 高清
            format mp4: mp4
            format gif: 动图
            """;
}
