package diorama.plan;

import static org.assertj.core.api.Assertions.assertThat;

import diorama.draft.Effect;
import diorama.draft.Head;
import diorama.draft.Picture;
import diorama.draft.Source;
import diorama.look.Filter;
import diorama.media.Library;
import diorama.media.Media;
import diorama.media.MediaFile;
import diorama.media.MediaId;
import diorama.media.Size;
import diorama.time.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradingsTest {
    private static final MediaId TABLE = new MediaId("table");
    private static final Library LIBRARY = new Library(List.of(
            Films.photo("p0", new Size(4000, 3000)),
            new Media.Table(new MediaFile(TABLE, "own.cube", "digest-of-table", 100))));

    @ParameterizedTest
    @EnumSource
    void a_filter_of_no_strength_leaves_the_plan_as_it_is(Filter filter) {
        assertThat(PlanText.of(plan(List.of(effect(filter, 0))))).isEqualTo(PlanText.of(plan(List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void a_filter_of_some_strength_is_in_the_plan(Filter filter) {
        assertThat(PlanText.of(plan(List.of(effect(filter, 0.4))))).isNotEqualTo(PlanText.of(plan(List.of())));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FADE_IN", "FADE_OUT"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_filter_beyond_its_range_ends_at_its_end(Filter filter) {
        assertThat(PlanText.of(plan(List.of(effect(filter, 7)))))
                .isEqualTo(PlanText.of(plan(List.of(effect(filter, 1)))));
    }

    private static Effect effect(Filter filter, double amount) {
        var effect = Effect.of(filter.names().wire(), amount);
        return filter == Filter.LUT ? effect.from(TABLE) : effect;
    }

    private static RenderPlan plan(List<Effect> effects) {
        var picture = Picture.of(Head.of("s0", "p0.jpg", new Span(0, 2000)), Source.image(new MediaId("p0")))
                .with(effects);
        return new Planner(LIBRARY, PlanSettings.DEFAULT)
                .plan(Films.film(List.of(picture)), Output.AS_DRAFTED)
                .plan();
    }
}
