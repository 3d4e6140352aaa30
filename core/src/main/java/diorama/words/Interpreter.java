package diorama.words;

import diorama.intent.Film;
import diorama.intent.Intent;
import java.util.List;

/// From words to intents. [Grammar] is ours; sentence embeddings or a person's own language model may be others, and
/// may propose intents only.
public interface Interpreter {
    List<Intent> interpret(Utterance utterance, Film film);
}
