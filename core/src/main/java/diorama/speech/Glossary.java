package diorama.speech;

import java.util.Map;

/// Chinese for the short facts that problems carry in English: what there are too many of, what is not there, what a
/// request should hold. One that is not listed, such as a format, is the same in both languages.
final class Glossary {
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("artifact", "文件"),
            Map.entry("file", "文件"),
            Map.entry("film", "影片"),
            Map.entry("look", "样式"),
            Map.entry("picture", "画面"),
            Map.entry("piece", "片段"),
            Map.entry("print", "画质版本"),
            Map.entry("render", "导出任务"),
            Map.entry("token", "令牌"),
            Map.entry("calls", "请求"),
            Map.entry("files", "文件"),
            Map.entry("files in this session", "这个会话里的文件"),
            Map.entry("films in the queue", "排队的影片"),
            Map.entry("requests in this session", "这个会话里的请求"),
            Map.entry("sessions", "会话"),
            Map.entry("streams", "连接"),
            Map.entry("tokens for this address", "这个地址的令牌"),
            Map.entry("the body", "请求内容"),
            Map.entry("a text", "文字"),
            Map.entry("a boundary", "分隔符"),
            Map.entry("a revision", "版本号"),
            Map.entry("a number", "数字"),
            Map.entry("a number from 1", "从 1 开始的数字"),
            Map.entry("a JSON object", "JSON 对象"),
            Map.entry("a whole multipart body", "完整的 multipart 内容"),
            Map.entry("an anonymous user", "匿名用户"),
            Map.entry("an id that is free", "没有用过的编号"),
            Map.entry("at least one file", "至少一个文件"),
            Map.entry("a name of a font, not a file", "字体名，而不是文件"));

    private Glossary() {}

    static String chinese(String english) {
        return CHINESE.getOrDefault(english, numbered(english));
    }

    private static String numbered(String english) {
        return english.replaceAll("^at most (\\d+) characters$", "最多 $1 个字符")
                .replaceAll("^at most (\\d+)$", "最多 $1 个")
                .replaceAll("^from (\\d+) to (\\d+) addresses$", "$1 到 $2 个地址")
                .replaceAll("^a day such as ", "日期，例如 ");
    }
}
