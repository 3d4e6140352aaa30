package diorama.cli;

import diorama.draft.Language;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.speech.Answers;
import diorama.studio.Editing;
import diorama.studio.ExportWish;
import diorama.studio.Gathering;
import diorama.studio.Making;
import diorama.studio.Material;
import diorama.studio.Project;
import diorama.studio.Projects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What `edit` and `say` share: a project is opened, files are brought, things are said, all is saved, and a film
/// is made where one is asked for.
final class Continuing {
    private static final Pattern MEDIA_FILE = Pattern.compile(
            "[^\\s].*\\.(jpe?g|png|heic|heif|webp|gif|tiff?|bmp|avif|mp4|mov|avi|mkv|webm|mp3|wav|m4a|aac|flac|ogg|opus)");

    private final Projects projects;
    private final Gathering gathering;
    private final Filming filming;
    private final Terminal terminal;

    Continuing(Projects projects, Gathering gathering, Filming filming, Terminal terminal) {
        this.projects = projects;
        this.gathering = gathering;
        this.filming = filming;
        this.terminal = terminal;
    }

    /// What a person gave: things to say, and files to bring, told apart by what is there on the disk.
    record Given(List<String> words, List<Path> files) {
        static Given of(List<String> arguments) {
            var words = new ArrayList<String>();
            var files = new ArrayList<Path>();
            for (String argument : arguments) {
                boolean isName = argument.indexOf(' ') < 0
                        && MEDIA_FILE.matcher(argument.toLowerCase(Locale.ROOT)).matches();
                if (isName || isOnDisk(argument)) files.add(Path.of(argument));
                else words.add(argument);
            }
            return new Given(words, files);
        }

        private static boolean isOnDisk(String argument) {
            try {
                return !argument.isBlank() && Files.exists(Path.of(argument));
            } catch (java.nio.file.InvalidPathException _) {
                return false;
            }
        }

        /// Files alone are to be added.
        List<String> said(Language language) {
            if (!words.isEmpty() || files.isEmpty()) return words;
            return List.of(language == Language.CHINESE ? "把新照片加进来" : "add the new photos");
        }
    }

    ExitCode run(Path file, List<String> arguments, ContinueOptions options, Reporter reporter) {
        var opened = projects.open(file, options.media);
        opened.problems().forEach(reporter::warn);
        var given = Given.of(arguments);
        var brought = brought(opened.project(), given.files(), reporter);
        var said = Editing.say(brought, given.said(brought.film().talk().language()));
        for (var turn : said.turns()) turn.replies().forEach(reporter::say);
        reporter.say(Answers.timeline(said.project().film().draft()));
        projects.save(said.project(), file);
        boolean isWanted = options.export.file != null || said.export().isPresent();
        return isWanted ? film(file, said, options.export, reporter) : ExitCode.OK;
    }

    private Project brought(Project project, List<Path> files, Reporter reporter) {
        if (files.isEmpty()) return project;
        var material = gathering.gather(files, /* isByDate= */ false);
        material.problems().forEach(reporter::warn);
        material.warnings().forEach(reporter::warn);
        return Editing.bring(project, material);
    }

    private ExitCode film(Path file, Editing.Said said, ExportOptions options, Reporter reporter) {
        var project = said.project();
        if (!project.missing().isEmpty()) throw new Refused(new Problem.MediaMissing(project.missing()));
        var draft = project.film().draft();
        var wish = wish(file, project, options);
        var asked = said.export().map(deed -> Making.asSaid(wish, deed, draft)).orElse(wish);
        Material material = project.material();
        var code = filming.film(draft, material, asked, reporter);
        options.writeSubtitles(draft, asked.file());
        projects.save(project.madeInto(asked.file()), file);
        return code;
    }

    /// The film goes where it is asked to go, else over the one that this project made last.
    private ExportWish wish(Path file, Project project, ExportOptions options) {
        if (options.file != null) return options.wish(terminal);
        var own = project.made().orElse(Path.of(file.toString().replaceAll("\\.diorama$", "") + ".mp4"));
        return options.wishInto(own);
    }

    Reporter reporter(boolean isJson, List<String> arguments) {
        var language = Making.languageOf(String.join(" ", Given.of(arguments).words()));
        return filming.reporter(isJson, language);
    }

    Optional<Path> latest() {
        return projects.latest();
    }
}
