/// Diorama's thinking: from words to a draft, and from a draft to a plan. `java.base` alone.
module diorama.core {
    exports diorama.draft;
    exports diorama.edit;
    exports diorama.intent;
    exports diorama.look;
    exports diorama.media;
    exports diorama.plan;
    exports diorama.problem;
    exports diorama.score;
    exports diorama.speech;
    exports diorama.time;
    exports diorama.words;
}
