package diorama.render;

import diorama.frame.Raster;
import diorama.paint.grade.CubeFile;
import diorama.paint.grade.Grader;
import diorama.paint.grade.Tray;
import diorama.plan.Grading;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where pictures are graded. Graders are kept, since most pictures of a film get the same.
final class Darkroom {
    private static final int MOST_GRADERS = 8;

    private final MediaFiles files;
    private final Map<Grading, Grader> graders = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Grading, Grader> eldest) {
            return size() > MOST_GRADERS;
        }
    };

    Darkroom(MediaFiles files) {
        this.files = files;
    }

    /// A raster that nobody else has yet, graded in place.
    Raster graded(Raster raster, Grading grading) {
        if (!grading.isNone()) grader(grading).grade(raster);
        return raster;
    }

    /// A copy of a raster that goes on being another's, written into `copy`, graded in a tray of the caller's.
    Raster copied(Raster raster, Grading grading, Raster copy, Tray tray) {
        System.arraycopy(raster.y(), 0, copy.y(), 0, copy.y().length);
        System.arraycopy(raster.u(), 0, copy.u(), 0, copy.u().length);
        System.arraycopy(raster.v(), 0, copy.v(), 0, copy.v().length);
        grader(grading).grade(copy, tray);
        return copy;
    }

    private synchronized Grader grader(Grading grading) {
        return graders.computeIfAbsent(grading, g -> new Grader(g, table -> CubeFile.read(files.of(table.media()))));
    }
}
