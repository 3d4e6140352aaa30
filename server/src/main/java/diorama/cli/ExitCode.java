package diorama.cli;

import diorama.problem.Problem;

/// What the process says when it ends. The one place where a problem becomes an exit code.
public enum ExitCode {
    OK(0),
    FAILURE(1),
    USAGE(2),
    BAD_INPUT(3),
    RENDER_FAILED(4),
    CANCELLED(130);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static ExitCode of(Problem problem) {
        return switch (problem) {
            case Problem.EmptyFile _,
                    Problem.NotMedia _,
                    Problem.Damaged _,
                    Problem.PartlyDamaged _,
                    Problem.TooLarge _,
                    Problem.TooManyPixels _,
                    Problem.FileNotFound _,
                    Problem.CannotRead _,
                    Problem.NothingUsable _,
                    Problem.BadDraft _,
                    Problem.MediaMissing _,
                    Problem.MediaMoved _,
                    Problem.NoProject _,
                    Problem.NothingToRender _ -> BAD_INPUT;
            case Problem.ShownAs _, Problem.MediaChanged _ -> OK;
            case Problem.BadToken _,
                    Problem.NoSession _,
                    Problem.NoCredits _,
                    Problem.ClientIdMissing _,
                    Problem.AttributionMissing _,
                    Problem.ScopeMissing _,
                    Problem.NotFromHere _,
                    Problem.BadRequest _,
                    Problem.BodyTooLarge _,
                    Problem.NotThere _,
                    Problem.IdTaken _,
                    Problem.InUse _,
                    Problem.ChangedMeanwhile _,
                    Problem.TooMany _,
                    Problem.AddressRefused _,
                    Problem.CannotFetch _ -> FAILURE;
            case Problem.ReadTooFast _, Problem.WordsCut _, Problem.LettersMissing _ -> OK;
            case Problem.UnknownForm _ -> USAGE;
            case Problem.CannotWrite _, Problem.FolderNotFound _, Problem.FileExists _, Problem.MachineLacks _ ->
                FAILURE;
            case Problem.EncodingFailed _, Problem.FilmIsWrong _ -> RENDER_FAILED;
            case Problem.Cancelled _ -> CANCELLED;
        };
    }
}
