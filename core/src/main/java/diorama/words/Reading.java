package diorama.words;

import diorama.draft.Source;
import diorama.intent.Film;
import diorama.intent.Intent;
import diorama.intent.Scope;
import diorama.intent.Subject;
import diorama.media.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has been read of one sentence so far: the wishes, and what "it", "the rest" and a bare "slower" mean by now.
final class Reading {
    private final Film film;
    private final boolean isMaking;
    private final List<Intent> intents = new ArrayList<>();
    private final List<Scope> spoken = new ArrayList<>();
    private final List<Scope> spared = new ArrayList<>();
    private Subject topic;
    private Scope scope = new Scope.It();
    private boolean hasTaken;
    private boolean hasComplained;
    private boolean isMistaken;
    private boolean isCalledOff;
    private boolean isRefused;
    private int offered;
    private final List<String> unread = new ArrayList<>();
    private Subject unreadNearest = Subject.NOTHING;
    private Subject mentioned = Subject.NOTHING;
    private List<Intent> lastWished = List.of();

    Reading(Film film, boolean isMaking) {
        this.film = film;
        this.isMaking = isMaking;
        this.topic = film.talk().subject();
    }

    Film film() {
        return film;
    }

    boolean isMaking() {
        return isMaking;
    }

    /// Are there clips, in the film or, where it is only being made, among what was brought?
    boolean hasClips() {
        boolean isInFilm =
                film.draft().pictures().stream().anyMatch(p -> p.source().kind() == Source.Kind.VIDEO);
        return isInFilm
                || ((isMaking || film.draft().pictures().isEmpty())
                        && film.library().visuals().stream().anyMatch(Media.Clip.class::isInstance));
    }

    /// Is what was spoken of last a clip, or are clips meant?
    boolean isOfClip(Scope said) {
        return switch (said) {
            case Scope.Kind(var isVideo) -> isVideo;
            case Scope.Named(var name) ->
                film.library().visuals().stream()
                        .anyMatch(m -> m instanceof Media.Clip && m.name().equals(name));
            case Scope.Nth(var n) -> n > 0 && isClip(n - 1);
            default -> false;
        };
    }

    /// What a picture is called that is named by its number or its name.
    Optional<String> nameOf(Scope scope) {
        var pictures = film.draft().pictures().stream().map(p -> p.name()).toList();
        var names = pictures.isEmpty()
                ? film.library().visuals().stream().map(Media::name).toList()
                : pictures;
        return switch (scope) {
            case Scope.Named(var name) -> Optional.of(name);
            case Scope.Nth(var n) when n > 0 && n <= names.size() -> Optional.of(names.get(n - 1));
            case Scope.Nth(var n) when n < 0 && -n <= names.size() -> Optional.of(names.get(names.size() + n));
            default -> Optional.empty();
        };
    }

    private boolean isClip(int place) {
        var pictures = film.draft().pictures();
        if (!pictures.isEmpty())
            return place < pictures.size() && pictures.get(place).source().kind() == Source.Kind.VIDEO;
        var visuals = film.library().visuals();
        return place < visuals.size() && visuals.get(place) instanceof Media.Clip;
    }

    List<Intent> intents() {
        return intents;
    }

    Subject topic() {
        return topic;
    }

    void about(Subject subject) {
        topic = subject;
    }

    void add(Subject subject, Intent intent) {
        topic = subject;
        offered++;
        if (!intents.contains(intent)) intents.add(intent);
        if (intent instanceof Intent.Remove || intent instanceof Intent.Keep) hasTaken = true;
    }

    /// How many wishes were read, those counted that had been wished already.
    int offered() {
        return offered;
    }

    /// A part that asks for something that nobody understands.
    void unread(Clause clause, String words) {
        if (unread.isEmpty()) unreadNearest = Nearest.subject(clause.terms());
        if (!unread.contains(words)) unread.add(words);
    }

    /// The wishes, and behind them what was not understood.
    List<Intent> andUnread(List<Intent> wishes) {
        if (unread.isEmpty()) return List.copyOf(wishes);
        var all = new ArrayList<>(wishes);
        all.add(new Intent.Unread(unread, unreadNearest));
        return List.copyOf(all);
    }

    /// Takes back what was said before a correction; how many wishes that were.
    int takeBack(List<Intent> mistaken) {
        int count = 0;
        for (var wish : mistaken) if (intents.remove(wish)) count++;
        return count;
    }

    /// Something is not wanted.
    void refused() {
        isRefused = true;
    }

    boolean isRefused() {
        return isRefused;
    }

    /// No film is wanted.
    void callOff() {
        isCalledOff = true;
    }

    boolean isCalledOff() {
        return isCalledOff;
    }

    /// What the part before wished, which a second thought takes back.
    List<Intent> lastWished() {
        return lastWished;
    }

    void wished(List<Intent> wishes) {
        lastWished = List.copyOf(wishes);
    }

    /// The pictures that a clause names; "it" is what was named last, "the rest" what no clause has named.
    Scope pictures(Clause clause) {
        return settled(Pictures.scope(clause));
    }

    /// For looks: "give it a cinematic look" means the whole film, unless a picture was spoken of.
    Scope picturesOrAll(Clause clause) {
        var said = pictures(clause);
        boolean isFilm = switch (topic) {
            case FILM, CANVAS, MUSIC, WORDS, NOTHING, ORDER, TRANSITIONS -> true;
            case PICTURES, MOTION, COLOURS -> film.talk().pictureIds().isEmpty();
        };
        if (said.equals(Scope.unsaid()) && hasComplained && hasSpoken()) return scope;
        if (said.equals(Scope.unsaid()) && !isMaking && !intents.isEmpty()) return lastLooked(said);
        return said instanceof Scope.It && !hasSpoken() && isFilm ? Scope.all() : said;
    }

    /// "Start close on photo 4 and pull back": both of photo 4.
    private Scope lastLooked(Scope otherwise) {
        return switch (intents.getLast()) {
            case Intent.Animate(var pictures, var _) when topic == Subject.MOTION -> pictures;
            case Intent.Grade(var pictures, var _, var _) when topic == Subject.COLOURS -> pictures;
            case Intent.Ungrade(var pictures, var _) when topic == Subject.COLOURS -> pictures;
            default -> otherwise;
        };
    }

    Scope settled(Scope said) {
        return switch (said) {
            case Scope.It _ -> scope;
            case Scope.Rest _ -> rest();
            case Scope.Unsaid _ -> said;
            default -> remembered(said);
        };
    }

    private Scope remembered(Scope said) {
        scope = said;
        if (!spoken.contains(said)) spoken.add(said);
        return said;
    }

    /// After some were taken out, the rest is all that is there.
    private Scope rest() {
        if (hasTaken || spoken.isEmpty()) return Scope.all();
        return new Scope.Except(Scope.all(), spoken.size() == 1 ? spoken.getFirst() : new Scope.Several(spoken));
    }

    /// Pictures that the other wishes of the sentence leave alone.
    void spare(Scope pictures) {
        spared.add(pictures);
    }

    /// Other wishes in the place of those that were read.
    void wish(List<Intent> wishes) {
        intents.clear();
        intents.addAll(wishes);
    }

    /// The wishes, those for the whole film without the pictures that are to be left alone.
    List<Intent> spared() {
        if (spared.isEmpty()) return intents;
        var without = spared.size() == 1 ? spared.getFirst() : new Scope.Several(spared);
        return intents.stream().map(wish -> sparing(wish, without)).toList();
    }

    private static Intent sparing(Intent wish, Scope without) {
        boolean isWhole =
                wish.equals(Answering.with(wish, Scope.all())) || wish.equals(Answering.with(wish, Scope.unsaid()));
        boolean isOfPictures = wish instanceof Intent.Grade
                || wish instanceof Intent.Ungrade
                || wish instanceof Intent.Animate
                || wish instanceof Intent.LastPictures
                || wish instanceof Intent.Frame
                || wish instanceof Intent.Pacing
                || wish instanceof Intent.Arrange
                || wish instanceof Intent.Remove;
        return isWhole && isOfPictures ? Answering.with(wish, new Scope.Except(Scope.all(), without)) : wish;
    }

    /// What a part before spoke of without a wish: "the transitions are distracting, …".
    void mentioned(Subject subject) {
        mentioned = subject;
    }

    /// Nothing was asked, but something was spoken of, and the next wish may be about it.
    void mentioned(Clause clause) {
        clause.release();
        settled(Pictures.scope(clause));
        var subject = Nearest.subject(clause.terms());
        boolean isOfLetters = subject == Subject.COLOURS && topic == Subject.WORDS && !intents.isEmpty();
        if (subject != Subject.NOTHING && !isOfLetters) about(subject);
        mentioned(subject);
    }

    Subject mentioned() {
        return mentioned;
    }

    /// What the parts of this request were about so far.
    Subject mentionedOrLast() {
        return mentioned != Subject.NOTHING ? mentioned : topic;
    }

    /// A part before said that something is misspelt.
    void mistaken() {
        isMistaken = true;
    }

    boolean isMistaken() {
        return isMistaken;
    }

    /// The part before only complained: "the first one is too short, …".
    void complained(boolean complained) {
        hasComplained = complained;
    }

    boolean hasComplained() {
        return hasComplained;
    }

    boolean hasSpoken() {
        return !spoken.isEmpty();
    }

    Scope lastSpoken() {
        return scope;
    }
}
