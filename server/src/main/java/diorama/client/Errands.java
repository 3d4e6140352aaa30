package diorama.client;

import diorama.speech.Sentence;
import diorama.wire.Reply;
import diorama.wire.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person asks for, done in one session: said to the agent, brought, exported, looked up.
final class Errands {
    private final Client client;
    private final Session session;
    private final Speaker speaker;
    private final Path folder;

    Errands(Client client, Session session, Speaker speaker, Path folder) {
        this.client = client;
        this.session = session;
        this.speaker = speaker;
        this.folder = folder;
    }

    /// Runs what may be refused; the person hears why. Whether it was done.
    static boolean run(Link link, Speaker speaker, Errand errand) throws InterruptedException {
        try {
            return errand.isDone();
        } catch (Declined declined) {
            speaker.say(Refusals.say(declined, link.account(), link.server()));
        } catch (Unreachable _) {
            speaker.say(Refusals.unreachable(link.server()));
        }
        return false;
    }

    @FunctionalInterface
    interface Errand {
        boolean isDone() throws InterruptedException;
    }

    boolean run(Wish wish) throws InterruptedException {
        boolean isDone = run(session.link(), speaker, () -> done(wish));
        client.remember(session.ids());
        return isDone;
    }

    private boolean done(Wish wish) throws InterruptedException {
        return switch (wish) {
            case Wish.Said said -> said(said);
            case Wish.Export export -> export(export.output(), Target.in(folder, "film"));
            case Wish.Credits() -> credits();
            case Wish.Status() -> status();
            case Wish.Upload(var files, var urls) -> upload(files, urls);
            case Wish.Batch(var wishes) -> new BatchRun(client, speaker, folder).run(wishes, session.brought());
            case Wish.Help(), Wish.Leave() -> true;
        };
    }

    // --- saying ------------------------------------------------------------------------------------------------------

    private boolean said(Wish.Said said) throws InterruptedException {
        if (!said.files().isEmpty() && !upload(said.files(), List.of())) return false;
        if (said.files().isEmpty() && isMissing(said.text())) return false;
        boolean isAnswered = said(said.text(), /* actsOnButtons= */ true);
        if (!isAnswered || said.export().isEmpty()) return isAnswered;
        return export(said.export().get().output(), Target.in(folder, "film"));
    }

    /// Only names of files, of which neither this folder nor the session has any: then the person hears which.
    private boolean isMissing(String text) throws InterruptedException {
        var names = Routing.missing(text);
        if (names.isEmpty() || session.timeline().media().stream().anyMatch(names::contains)) return false;
        names.forEach(name -> speaker.say(Says.notFound(name)));
        return true;
    }

    /// Whether anybody answered.
    boolean said(String text, boolean actsOnButtons) throws InterruptedException {
        var before = session.timeline();
        var answered = new Talk(session, speaker, client.settings()).say(text, before);
        var deeds = new ArrayList<ButtonTalk.Deed>();
        boolean isTold = false;
        for (var line : answered.texts()) {
            var read = ButtonTalk.of(line);
            speaker.say(read.kept());
            isTold |= !read.kept().isEmpty();
            read.deeds().stream().filter(deed -> !deeds.contains(deed)).forEach(deeds::add);
        }
        var after = session.timeline();
        boolean isTrouble = told(answered, isTold || !deeds.isEmpty(), before, after);
        if (!after.draft().equals(before.draft()) && after.isReady()) speaker.say(Changes.line(after));
        if (actsOnButtons && !deeds.isEmpty()) acted(deeds);
        return !isTrouble;
    }

    /// What the turn did not tell itself: the difference that it made, or that it failed.
    private boolean told(Talk.Answered answered, boolean isTold, Timeline before, Timeline after) {
        var failure = answered.heard().failure();
        if (failure.isPresent() && !isTold) {
            var declined = Declined.of(failure.get().code(), failure.get().message());
            speaker.say(Refusals.say(
                    declined, session.link().account(), session.link().server()));
            return true;
        }
        if (isTold) return false;
        var changes = Changes.between(before, after);
        changes.forEach(speaker::say);
        if (!changes.isEmpty()) return false;
        speaker.say(answered.isKnown() ? Says.NOTHING_CHANGED : Says.UNKNOWN_END);
        return true;
    }

    private void acted(List<ButtonTalk.Deed> deeds) throws InterruptedException {
        speaker.say(Says.PRESSED);
        for (var deed : deeds) {
            switch (deed) {
                case ButtonTalk.Deed.Export() -> export(Map.of(), Target.in(folder, "film"));
                case ButtonTalk.Deed.Credits() -> credits();
                case ButtonTalk.Deed.ShowTracks() -> status();
                case ButtonTalk.Deed.AskForFiles() -> speaker.say(Says.WHICH_FILES);
                case ButtonTalk.Deed.AskForWords() -> speaker.say(Says.SAY_IT);
                case ButtonTalk.Deed.Ask(var label) -> said(label, /* actsOnButtons= */ false);
            }
        }
    }

    // --- calls of their own ------------------------------------------------------------------------------------------

    boolean export(Map<String, String> output, Target target) throws InterruptedException {
        return new Exporting(session, speaker, client.settings())
                .export(output, target)
                .isPresent();
    }

    private boolean credits() throws InterruptedException {
        var reply = session.link().call((calls, token) -> calls.get("/api/credits/balance/simple", token));
        long available = Math.round(
                reply.number("available").orElse(reply.number("total").orElse(0)));
        speaker.say(Says.credits(available, Math.round(reply.number("frozen").orElse(0))));
        return true;
    }

    private boolean status() throws InterruptedException {
        var timeline = session.timeline();
        if (timeline.isReady()) speaker.say(Changes.line(timeline));
        else speaker.say(Says.NO_TRACKS);
        if (!timeline.media().isEmpty()) speaker.say(Says.files(timeline.media()));
        return true;
    }

    /// One by one, so that a file that cannot be used keeps none of the others away.
    boolean upload(List<Path> files, List<String> urls) throws InterruptedException {
        if (files.isEmpty() && urls.isEmpty()) {
            speaker.say(Says.WHICH_FILES);
            return true;
        }
        var names = new ArrayList<String>();
        int done = 0;
        for (var file : files) {
            speaker.progress(Says.bringing(++done, files.size() + urls.size()));
            brought(file).ifPresent(names::add);
        }
        for (var url : urls) {
            speaker.progress(Says.bringing(++done, files.size() + urls.size()));
            if (isFine(url, () -> session.bring(url))) names.add(url);
        }
        if (!names.isEmpty()) speaker.say(Says.brought(names));
        return !names.isEmpty();
    }

    private Optional<String> brought(Path file) throws InterruptedException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isReadable(file)) {
            speaker.say(Says.notFound(file.toString()));
            return Optional.empty();
        }
        return isFine(name, () -> session.bring(file)) ? Optional.of(name) : Optional.empty();
    }

    @FunctionalInterface
    private interface Bringing {
        Reply bring() throws InterruptedException;
    }

    private boolean isFine(String name, Bringing bringing) throws InterruptedException {
        try {
            bringing.bring().text("text").ifPresent(speaker::say);
            return true;
        } catch (Declined declined) {
            Sentence why = Refusals.say(
                    declined, session.link().account(), session.link().server());
            speaker.say(why.english().contains(name) ? why : Says.about(name, why));
            return false;
        }
    }
}
