package diorama.paint.grade;

import diorama.frame.Raster;
import diorama.look.Filter;
import diorama.paint.grade.Recipes.Recipe;
import diorama.plan.Grade;
import diorama.plan.Grading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Does to a raster what a grading says. Vignette and grain belong to the frame and not to the picture: the painter
/// adds them.
public final class Grader {
    private final Optional<Lattice> lattice;
    private final double soft;
    private final double sharp;

    /// `tables` finds a person's tables.
    public Grader(Grading grading, Function<Grade.Table, ColourTable> tables) {
        var recipes = recipes(grading, tables);
        this.lattice = recipes.isEmpty() ? Optional.empty() : Optional.of(new Lattice(recipes));
        this.soft = grading.strength(Filter.BLUR);
        this.sharp = grading.strength(Filter.SHARPEN);
    }

    private static List<Recipe> recipes(Grading grading, Function<Grade.Table, ColourTable> tables) {
        var recipes = new ArrayList<Recipe>();
        for (var grade : grading.grades()) {
            var recipe = switch (grade) {
                case Grade.Look(var filter, var strength) -> Recipes.of(filter, strength);
                case Grade.Table table -> Recipes.part(table.strength(), tables.apply(table)::to);
            };
            recipe.ifPresent(recipes::add);
        }
        return recipes;
    }

    /// Changes a single raster in place.
    public void grade(Raster raster) {
        grade(raster, new Tray());
    }

    /// Changes a raster in place; the tray is that of all pictures of a clip, so that none takes memory of its own.
    public void grade(Raster raster, Tray tray) {
        if (sharp > 0) Focus.sharpen(raster, Math.min(1, sharp), tray);
        if (soft > 0) Focus.soften(raster, Math.min(1, soft), tray);
        if (lattice.isPresent()) lattice.get().apply(raster, tray);
    }
}
