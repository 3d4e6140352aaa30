package diorama.speech;

import static diorama.speech.Wording.both;

import diorama.intent.Impossibility;

/// Why an amount cannot be, or cannot be here.
final class Amounts {
    private Amounts() {}

    static Sentence outside(String asked, String least, String most) {
        return both(
                "{} is not possible; it can be {} to {}. Nothing changed; how much shall it be?",
                "{} 不行，只能在 {} 到 {} 之间，所以没有改动。想要多少？",
                asked,
                least,
                most);
    }

    static Sentence impossible(String words, Impossibility why) {
        return switch (why) {
            case BELOW_NOTHING ->
                both(
                        "\"{}\" is less than nothing, so I left that as it is. Say how long it shall be, or \"5 seconds shorter\".",
                        "“{}”比零还小，这部分保持不变。请说要多长，或者说“缩短 5 秒”。",
                        Wording.shortened(words));
            case NO_SUCH_TIME ->
                both(
                        "There is no time \"{}\": a minute has 60 seconds. I left that as it is; at which second shall it be?",
                        "没有“{}”这个时间：一分钟只有 60 秒。这部分保持不变，要在第几秒？",
                        Wording.shortened(words));
        };
    }
}
