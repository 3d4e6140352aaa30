package diorama.problem;

/// Thrown when a person's request cannot be done as it stands; carries the [Problem] that says why.
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Refused(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
