package diorama.studio;

import java.util.Set;

/// Who calls, and what they may do.
public record Caller(String owner, Set<String> scopes) {
    /// The owner of the machine, who needs no token.
    public static final String LOCAL = "local";

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    public boolean may(String scope) {
        return scopes.contains("*") || scopes.contains(scope);
    }
}
