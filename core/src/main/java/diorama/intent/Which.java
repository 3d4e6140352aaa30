package diorama.intent;

import java.util.List;

/// The pictures that something was done to, as people call them.
public record Which(List<String> names, boolean isAll) {
    public Which {
        names = List.copyOf(names);
    }

    public boolean isMany() {
        return names.size() > 1;
    }
}
