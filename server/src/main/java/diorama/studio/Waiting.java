package diorama.studio;

import diorama.problem.Problem;
import diorama.problem.Refused;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waits for work that another thread does; a refusal there is a refusal here.
final class Waiting {
    private Waiting() {}

    static <T> T on(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused(new Problem.Cancelled());
        } catch (ExecutionException e) {
            throw switch (Objects.requireNonNullElse(e.getCause(), e)) {
                case Refused refused -> new Refused(refused.problem(), refused);
                case Error error -> throw error;
                case Throwable other -> new IllegalStateException(other);
            };
        }
    }
}
