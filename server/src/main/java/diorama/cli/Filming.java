package diorama.cli;

import diorama.draft.Draft;
import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Export;
import diorama.studio.ExportWish;
import diorama.studio.Material;
import java.util.function.Supplier;

/// The end that `make` and `render` share: from a draft to a file, with its reports and its exit code.
final class Filming {
    private final Export export;
    private final Terminal terminal;

    Filming(Export export, Terminal terminal) {
        this.export = export;
        this.terminal = terminal;
    }

    Reporter reporter(boolean isJson, Language language) {
        return isJson ? new JsonReporter(terminal, language) : new BarReporter(terminal, language);
    }

    /// Runs a command's work; a refusal is said and becomes the exit code.
    static int run(Reporter reporter, Supplier<ExitCode> work) {
        try (reporter) {
            return work.get().code();
        } catch (Refused e) {
            reporter.fail(e.problem());
            return ExitCode.of(e.problem()).code();
        }
    }

    /// Says what cannot be used, and refuses when nothing is left.
    static void reportMaterial(Material material, Reporter reporter) {
        material.problems().forEach(reporter::warn);
        material.warnings().forEach(reporter::warn);
        if (material.library().visuals().isEmpty()) {
            throw new Refused(new Problem.NothingUsable(material.problems().size()));
        }
    }

    /// The film is made even when some files could not be used; then the exit code says so.
    ExitCode film(Draft draft, Material material, ExportWish wish, Reporter reporter) {
        var planned = export.ready(Export.plan(draft, material, wish));
        planned.notices().forEach(reporter::warn);
        var exported = export.export(planned, material, wish, reporter::progress);
        reporter.done(exported);
        return material.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
}
