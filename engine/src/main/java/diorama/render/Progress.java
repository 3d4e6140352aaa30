package diorama.render;

/// How far a render is. `chunksReused` of the chunks were there already from earlier work.
public record Progress(Stage stage, int framesDone, int framesTotal, int chunksReused) {
    public enum Stage {
        PAINTING,
        JOINING,
        CHECKING,
        DONE
    }

    Progress in(Stage next) {
        return new Progress(next, framesDone, framesTotal, chunksReused);
    }
}
