package diorama.cli;

import diorama.draft.Draft;
import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.studio.Gathering;
import diorama.studio.Material;
import diorama.studio.Projects;
import diorama.wire.DraftCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// A draft that a person names, with its media: a document in JSON, or a project, which holds one and knows its files.
record DraftFile(Draft draft, Material material) {

    /// `media`: the folder where the media lie, or empty: beside the document, or where their whole paths say.
    static DraftFile open(Path file, Path media, Gathering gathering, Projects projects) {
        boolean isSaid = !media.toString().isEmpty();
        if (file.toString().endsWith(Projects.ENDING)) {
            var opened = projects.open(file, isSaid ? List.of(media) : List.of());
            var material = opened.project().material();
            return new DraftFile(opened.project().film().draft(), material.with(opened.problems()));
        }
        var draft = read(file);
        var material = isSaid ? gathering.gatherFor(draft, media) : gathering.gatherNamed(draft, folderOf(file));
        return new DraftFile(draft, material);
    }

    private static Path folderOf(Path file) {
        var beside = file.toAbsolutePath().getParent();
        return beside == null ? Path.of(".") : beside;
    }

    private static Draft read(Path file) {
        try {
            return DraftCodec.read(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new Refused(new Problem.FileNotFound(file.toString()), e);
        } catch (IOException e) {
            throw new Refused(new Problem.CannotRead(file.toString(), String.valueOf(e.getMessage())), e);
        }
    }
}
