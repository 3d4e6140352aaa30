package diorama.intent;

import diorama.look.Colour;
import diorama.look.Role;
import java.util.Optional;

/// Which of the film's words are meant: by role, by what they say, by the picture they are on, by their colour, by
/// their place in the row (1 is the first, -1 the last); and which of these are not. All empty: the last one spoken
/// of, or the only one.
public record TextScope(
        Optional<Role> role,
        Optional<String> words,
        Scope over,
        boolean isAll,
        Optional<Colour> colour,
        Optional<TextScope> without,
        Optional<Integer> number) {
    public static final TextScope IT = new TextScope(Optional.empty(), Optional.empty(), Scope.unsaid(), false);
    public static final TextScope EVERY = new TextScope(Optional.empty(), Optional.empty(), Scope.unsaid(), true);

    public TextScope(Optional<Role> role, Optional<String> words, Scope over, boolean isAll) {
        this(role, words, over, isAll, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static TextScope of(Role role) {
        return new TextScope(Optional.of(role), Optional.empty(), Scope.unsaid(), false);
    }

    public static TextScope over(Scope pictures) {
        return new TextScope(Optional.empty(), Optional.empty(), pictures, false);
    }

    public static TextScope saying(String words) {
        return new TextScope(Optional.empty(), Optional.of(words), Scope.unsaid(), false);
    }

    public static TextScope nth(Optional<Role> role, int number) {
        return new TextScope(
                role, Optional.empty(), Scope.unsaid(), false, Optional.empty(), Optional.empty(), Optional.of(number));
    }

    public TextScope in(Optional<Colour> newColour) {
        return new TextScope(role, words, over, isAll, newColour, without, number);
    }

    public TextScope except(TextScope spared) {
        return new TextScope(role, words, over, isAll, colour, Optional.of(spared), number);
    }
}
