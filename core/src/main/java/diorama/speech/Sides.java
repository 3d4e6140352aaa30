package diorama.speech;

import diorama.intent.Subject;
import java.util.List;

/// The sides of a film in words.
final class Sides {
    private Sides() {}

    /// What it is by name: words in quotation marks, pictures and music as they are called.
    static Object named(Subject subject, List<String> names) {
        return subject == Subject.WORDS ? Texts.quoted(names) : Wording.names(names);
    }

    static Sentence name(Subject subject) {
        return switch (subject) {
            case PICTURES -> new Sentence("the pictures", "照片");
            case ORDER -> new Sentence("the order of the pictures", "照片顺序");
            case MUSIC -> new Sentence("the music", "音乐");
            case WORDS -> new Sentence("the words", "文字");
            case COLOURS -> new Sentence("the colours", "颜色");
            case MOTION -> new Sentence("the motion", "运镜");
            case TRANSITIONS -> new Sentence("the transitions", "转场");
            case CANVAS -> new Sentence("the format", "画面");
            case FILM, NOTHING -> new Sentence("the film", "影片");
        };
    }
}
