package diorama.words;

import java.util.List;
import java.util.Optional;

/// Where a phrase was found: the places of its first and behind its last letter, and its named pieces. `next` is the
/// word behind it.
record PhraseFound(int start, int end, int next, List<Piece> pieces) {
    /// A piece that a phrase asks for by name.
    record Piece(String name, int start, int end) {}

    PhraseFound {
        pieces = List.copyOf(pieces);
    }

    boolean has(String name) {
        return piece(name).isPresent();
    }

    /// What was said there, in this text.
    Optional<String> said(String name, String text) {
        return piece(name).map(p -> text.substring(p.start(), p.end()));
    }

    Optional<Piece> piece(String name) {
        return pieces.stream().filter(p -> p.name().equals(name)).findFirst();
    }
}
