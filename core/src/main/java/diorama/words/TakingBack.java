package diorama.words;

import java.util.List;

/// "…, never mind", 还是别删了: what the part before wished is wished no more.
final class TakingBack {
    private TakingBack() {}

    static boolean isHeard(Heard part, Reading reading) {
        if (!part.clause().has(Sign.TAKE_BACK)) return false;
        fromThe(reading);
        return true;
    }

    static void fromThe(Reading reading) {
        reading.takeBack(reading.lastWished());
        reading.wished(List.of());
    }
}
