package diorama.intent;

import diorama.look.Role;
import java.util.Optional;

/// Which of the film's words are meant: by role, by what they say, by the picture they are on. All empty: the last one
/// spoken of, or the only one.
public record TextScope(Optional<Role> role, Optional<String> words, Scope over, boolean isAll) {
    public static final TextScope IT = new TextScope(Optional.empty(), Optional.empty(), Scope.unsaid(), false);
    public static final TextScope EVERY = new TextScope(Optional.empty(), Optional.empty(), Scope.unsaid(), true);

    public static TextScope of(Role role) {
        return new TextScope(Optional.of(role), Optional.empty(), Scope.unsaid(), false);
    }
}
