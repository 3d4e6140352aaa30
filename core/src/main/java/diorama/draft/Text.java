package diorama.draft;

/// Words on the picture.
public record Text(Head head, Lettering lettering) implements Segment {
    @Override
    public Text withHead(Head newHead) {
        return new Text(newHead, lettering);
    }

    public Text with(Lettering newLettering) {
        return new Text(head, newLettering);
    }
}
