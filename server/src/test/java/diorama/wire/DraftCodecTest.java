package diorama.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import diorama.draft.Draft;
import diorama.draft.Picture;
import diorama.draft.Track;
import diorama.look.Transition;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.time.FrameRate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCodecTest {
    private static final String WHOLE = """
            {"v":1,"rev":12,"d":7500,"future":{"a":[1,2]},
             "m":{"title":"Summer","width":1080,"height":1920,"ratio":"9:16","fps":29.97,"preset":"reels","lang":"zh","lufs":-16,
                  "background":"#102030","mood":"calm"},
             "t":[
              {"id":"v1","tt":0,"m":{"name":"Video","locked":true},"hidden":false,"sg":[
                {"id":"p1","st":0,"d":4000,"m":{"name":"beach.jpg","note":"x"},"k":"image","src":"m1","fit":"blur",
                 "mo":{"type":"zoom-in","amount":1.1,"focus":[0.25,0.5],"ease":"linear","spin":3},
                 "fx":[{"type":"warm","amount":0.5,"tint":7},{"type":"lut","src":"m9"}],"rot":1,"flip":"h","op":0.5,
                 "box":[0,0.5,0.5,0.5],"later":null,"other":"kept"},
                {"id":"p2","st":3500,"d":4000,"m":{"name":"waves.mp4"},"k":"video","src":"m2","in":250,"sp":[[0,1],[1000,2.5]],
                 "vol":0,"fit":"cover","mo":{"type":"swirl"},"tr":{"type":"wipe-left","d":500,"ease":"ease","color":"#FF0000","angle":30}}]},
              {"id":"a1","tt":1,"m":{"name":"BGM"},"sg":[
                {"id":"s1","st":0,"d":7500,"m":{"name":"Lo-fi"},"src":"music:lofi","in":5,"sp":2,"loop":true,"vol":0.35,"fi":10,"fo":20,
                 "duck":true,"seed":4}]},
              {"id":"e1","tt":3,"sg":[{"strange":true}]},
              {"id":"x1","tt":7,"m":{"name":"Titles"},"sg":[
                {"id":"w1","st":0,"d":3000,"m":{"name":"Hi"},"tx":{"text":"Hi","role":"title","pos":"center","font":"Inter","size":8,
                 "color":"#FFFFFF","align":"left","gap":0.1,"style":["bold","box"],"in":"fade","out":"none","words":[[0,"Hi"]],
                 "curve":1}}]}]}
            """;

    @Test
    void a_draft_with_everything_comes_back_as_it_was_unknown_fields_too() {
        var expected = Json.read(WHOLE);

        var written = DraftCodec.write(DraftCodec.read(WHOLE));

        var back = Json.read(written.toString());
        assertThat(back.get("t")).containsExactlyInAnyOrderElementsOf(expected.get("t"));
        assertThat(back.properties().stream().filter(f -> !f.getKey().equals("t")))
                .containsExactlyInAnyOrderElementsOf(expected.properties().stream()
                        .filter(f -> !f.getKey().equals("t"))
                        .toList());
    }

    @Test
    void reading_what_was_written_gives_the_same_draft() {
        Draft draft = DraftCodec.read(WHOLE);

        assertThat(DraftCodec.read(DraftCodec.writeText(draft))).isEqualTo(draft);
    }

    @Test
    void an_unknown_entrance_is_kept_by_name_and_shown_as_a_fade() {
        var picture = (Picture) DraftCodec.read(WHOLE).find("p2").orElseThrow();

        assertThat(picture.entrance().type()).isEqualTo("wipe-left");
        assertThat(picture.movement().type()).isEqualTo("swirl");
        assertThat(picture.entrance().transition()).isIn((Object[]) Transition.values());
    }

    @Test
    void a_smallest_draft_gets_the_defaults() {
        var draft = DraftCodec.read("{\"t\":[{\"tt\":0,\"sg\":[{\"src\":\"a.jpg\",\"d\":3000}]}]}");

        assertThat(draft.pictures()).singleElement().satisfies(p -> {
            assertThat(p.id()).isEqualTo("t1s1");
            assertThat(p.name()).isEqualTo("a.jpg");
            assertThat(p.entrance().lengthMs()).isZero();
        });
        assertThat(draft.tracks()).extracting(Track::kind).containsExactly(Track.Kind.PICTURES);
        assertThat(draft.lengthMs()).isEqualTo(3000);
    }

    @ParameterizedTest
    @CsvSource({"29.97,30000/1001", "23.976,24000/1001", "59.94,60000/1001", "25,25/1", "30,30/1", "12.5,12500/1000"})
    void rates_are_the_fractions_that_they_stand_for(String fps, String fraction) {
        var draft = DraftCodec.read("{\"m\":{\"fps\":" + fps + "}}");

        FrameRate rate = draft.metadata().canvas().rate();
        assertThat(rate).hasToString(fraction);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json|the draft",
                "[]|the draft",
                "{\"t\":5}|t",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"src\":\"a\",\"d\":-1}]}]}|t[0].sg[0].d",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"d\":1}]}]}|t[0].sg[0].src",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"src\":\"a\",\"fit\":\"stretch\"}]}]}|t[0].sg[0].fit",
                "{\"t\":[{\"tt\":0,\"sg\":[{\"src\":\"a\",\"mo\":{\"focus\":[2,0]}}]}]}|t[0].sg[0].mo.focus[0]",
                "{\"t\":[{\"tt\":7,\"sg\":[{\"tx\":\"hi\"}]}]}|t[0].sg[0].tx",
                "{\"m\":{\"width\":0}}|m.width",
                "{\"m\":{\"background\":\"pink\"}}|m.background",
            })
    void what_is_not_a_draft_is_refused_with_its_place(String json, String where) {
        assertThatThrownBy(() -> DraftCodec.read(json)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem())
                    .isInstanceOfSatisfying(
                            Problem.BadDraft.class,
                            bad -> assertThat(bad.where()).isEqualTo(where));
        });
    }
}
