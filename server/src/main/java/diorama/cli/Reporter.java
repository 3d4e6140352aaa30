package diorama.cli;

import diorama.problem.Problem;
import diorama.render.Progress;
import diorama.studio.Exported;

/// Tells how the work goes: to a person as a bar, or to a script as lines of JSON.
interface Reporter extends AutoCloseable {
    /// Something that a person should know; the work goes on.
    void warn(Problem problem);

    /// One thing that was done or understood, in words.
    void say(String line);

    /// The project was kept there, to go on with.
    void kept(String project);

    void progress(Progress progress);

    void done(Exported exported);

    /// The end of the work, for a reason.
    void fail(Problem problem);

    @Override
    void close();
}
