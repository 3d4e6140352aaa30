package diorama.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Which lines are done here, and which are the agent's.
class RoutingTest {
    @TempDir
    private Path folder;

    private static Stream<DynamicTest> each(Class<? extends Wish> kind, String... lines) {
        return Stream.of(lines)
                .map(line -> DynamicTest.dynamicTest(
                        line, () -> assertThat(Routing.read(line)).isInstanceOf(kind)));
    }

    @TestFactory
    Stream<DynamicTest> exports() {
        return each(
                Wish.Export.class,
                "export",
                "Export!",
                "export it",
                "please export the video",
                "download",
                "Download it",
                "render",
                "send me the video",
                "get the video",
                "give me the film now",
                "export as 1080p",
                "export in 4k please",
                "render it as a gif",
                "looks great, export it as mp4",
                "ok, send me the final video",
                "can you export this?",
                "导出",
                "导出吧",
                "下载",
                "下载视频",
                "导出视频",
                "好的，导出",
                "帮我导出成 720p 的 gif",
                "把视频发给我",
                "渲染",
                "很好，导出mp4");
    }

    @TestFactory
    Stream<DynamicTest> credits() {
        return each(
                Wish.Credits.class,
                "credits",
                "balance",
                "my credits",
                "how many credits do I have left?",
                "what's my balance?",
                "check balance",
                "how many credits have I got left?",
                "积分",
                "余额",
                "我还剩多少积分",
                "查询余额",
                "还有多少积分？");
    }

    @TestFactory
    Stream<DynamicTest> states() {
        return each(
                Wish.Status.class,
                "status",
                "show tracks",
                "Show me the tracks",
                "show timeline",
                "what's in it",
                "What’s in it?",
                "show me what we have",
                "what is in the video so far",
                "状态",
                "查看状态",
                "显示轨道",
                "看看时间线",
                "现在有什么",
                "里面有什么？");
    }

    @TestFactory
    Stream<DynamicTest> uploads() {
        return each(Wish.Upload.class, "upload", "upload a file", "upload some photos", "上传", "上传照片", "上传文件");
    }

    @TestFactory
    Stream<DynamicTest> everything_else_is_the_agents() {
        return each(
                Wish.Said.class,
                "make a 15-second video",
                "add the title 'Export 2024'",
                "render the title in red",
                "send me a bigger title",
                "make the credits roll slower",
                "add a credit that says Thanks",
                "get the second photo a bit bigger",
                "what's the length of the video?",
                "加一个片尾字幕，写“积分商城”",
                "标题写“导出中”",
                "把状态两个字放到左上角",
                "download the second photo's colours into the first",
                "upload speed should look fast",
                "balance the music and the voices",
                "add credits at the end",
                "show the tracks of the train in black and white");
    }

    @Test
    void what_an_export_should_be_is_read_from_the_words() {
        assertThat(Routing.read("export as 720p gif"))
                .isEqualTo(new Wish.Export(Map.of("format", "gif", "resolution", "720p")));
        assertThat(Routing.read("导出 720p")).isEqualTo(new Wish.Export(Map.of("resolution", "720p")));
    }

    @Test
    void a_sentence_that_ends_with_an_export_is_said_first() {
        for (var line : List.of("make it 10 seconds and export it", "make it 10 seconds, then send me the video")) {
            var said = (Wish.Said) Routing.read(line);
            assertThat(said.text()).isEqualTo("make it 10 seconds");
            assertThat(said.export()).isPresent();
        }
        var said = (Wish.Said) Routing.read("加上钢琴音乐，然后导出 720p");
        assertThat(said.text()).isEqualTo("加上钢琴音乐");
        assertThat(said.export()).contains(new Wish.Export(Map.of("resolution", "720p")));
    }

    @Test
    void names_of_files_that_are_there_are_brought() throws IOException {
        var plain = Files.writeString(folder.resolve("a.jpg"), "x");
        var spaced = Files.writeString(folder.resolve("my song.mp3"), "x");

        assertThat(Routing.read(plain + " '" + spaced + "'"))
                .isEqualTo(new Wish.Upload(List.of(plain, spaced), List.of()));
        assertThat(Routing.read("upload " + plain + " and " + spaced.toString().replace(" ", "\\ ")))
                .isEqualTo(new Wish.Upload(List.of(plain, spaced), List.of()));
        assertThat(Routing.read("上传 " + plain)).isEqualTo(new Wish.Upload(List.of(plain), List.of()));
        assertThat(Routing.read("upload https://example.org/a.jpg"))
                .isEqualTo(new Wish.Upload(List.of(), List.of("https://example.org/a.jpg")));
        var said = (Wish.Said) Routing.read("put " + plain + " at the end");
        assertThat(said.text()).isEqualTo("put a.jpg at the end");
        assertThat(said.files()).containsExactly(plain);
    }

    @Test
    void a_folder_is_all_the_media_in_it_in_natural_order() throws IOException {
        for (var name : List.of("p10.jpg", "p2.jpg", "notes.txt")) Files.writeString(folder.resolve(name), "x");

        var upload = (Wish.Upload) Routing.read(folder + "/");

        assertThat(upload.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("p2.jpg", "p10.jpg");
    }

    @Test
    void a_pattern_of_names_is_read_as_a_shell_does() throws IOException {
        for (var name : List.of("p10.jpg", "p2.jpg", "q.jpg", "p.png")) Files.writeString(folder.resolve(name), "x");

        var upload = (Wish.Upload) Routing.read("upload " + folder + "/p*.jpg");

        assertThat(upload.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("p2.jpg", "p10.jpg");
    }

    @Test
    void a_batch_says_whose_wish_is_whose() {
        var a = Path.of("a.jpg");
        var b = Path.of("b.jpg");
        assertThat(Routing.read("each of these separately: 5 seconds, slow zoom"))
                .isEqualTo(new Wish.Batch("5 seconds, slow zoom"));
        assertThat(Routing.read("把每张照片分别做成视频：慢慢放大")).isEqualTo(new Wish.Batch("慢慢放大"));

        assertThat(Batch.plan("slow zoom", List.of(a, b)))
                .containsExactly(new Batch.Item(a, "slow zoom"), new Batch.Item(b, "slow zoom"));
        assertThat(Batch.plan("slow zoom; black and white", List.of(a, b)))
                .containsExactly(new Batch.Item(a, "slow zoom"), new Batch.Item(b, "black and white"));
        assertThat(Batch.plan("second: slow zoom; the first one: in sepia", List.of(a, b)))
                .containsExactly(new Batch.Item(b, "slow zoom"), new Batch.Item(a, "in sepia"));
        assertThat(Batch.plan("第二张：放大；第一张：黑白", List.of(a, b)))
                .containsExactly(new Batch.Item(b, "放大"), new Batch.Item(a, "黑白"));
    }
}
