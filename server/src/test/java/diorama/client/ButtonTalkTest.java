package diorama.client;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.client.ButtonTalk.Deed;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ButtonTalkTest {
    private static final Map<String, Deed> TABLE = Map.ofEntries(
            Map.entry("Click the [Export] button.", new Deed.Export()),
            Map.entry("Use the Export button to save your video.", new Deed.Export()),
            Map.entry("请点击导出按钮。", new Deed.Export()),
            Map.entry("Click [Add music].", new Deed.Ask("Add music")),
            Map.entry("Press the Apply button to go on.", new Deed.Ask("Apply")),
            Map.entry("点击“应用”。", new Deed.Ask("应用")),
            Map.entry("Click Upload to add your photos.", new Deed.AskForFiles()),
            Map.entry("Open the Effects panel on the left.", new Deed.ShowTracks()),
            Map.entry("打开特效面板。", new Deed.ShowTracks()),
            Map.entry("Drag the clip to the start of the timeline.", new Deed.AskForWords()),
            Map.entry("把片段拖拽到开头。", new Deed.AskForWords()),
            Map.entry("You can arrange the clips there.", new Deed.AskForWords()),
            Map.entry("You can preview it in the timeline.", new Deed.ShowTracks()),
            Map.entry("Please check your account for details.", new Deed.Credits()),
            Map.entry("Go to the dashboard.", new Deed.ShowTracks()),
            Map.entry("You can adjust the colours in the editor.", new Deed.AskForWords()));

    @TestFactory
    Stream<DynamicTest> gestures_become_deeds() {
        return TABLE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var read = ButtonTalk.of("All set. " + entry.getKey());
                    assertThat(read.deeds()).containsExactly(entry.getValue());
                    assertThat(read.kept()).isEqualTo("All set.");
                }));
    }

    @Test
    void what_only_sounds_like_it_stays() {
        for (var text : new String[] {
            "Title \"Click here\" added at the top, 0-3 s.",
            "标题“点击关注”已加上。",
            "Made a 4.5 s film of 3 pictures, 16:9 (1920x1080), crossfade between them.",
            "The export has begun. The film will be here: http://127.0.0.1:8080/files/renders/x/film.mp4",
            "Slower: beach.jpg 3 s → 4.5 s. Say \"undo\" to take it back."
        }) assertThat(ButtonTalk.of(text)).isEqualTo(new ButtonTalk(text, java.util.Set.of()));
    }
}
