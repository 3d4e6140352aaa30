package diorama.client;

import diorama.wire.Requests;
import diorama.wire.Timeline;
import java.util.ArrayList;
import java.util.List;

/// Says things to the agent of a session, once each: what has been said is never said again, since it may cost and may
/// have been done. A stream that breaks is taken up where it broke, or the state tells what became of the turn.
final class Talk {
    private final Session session;
    private final Listening listening;
    private final ClientSettings.Recovery recovery;
    private final Speaker speaker;

    Talk(Session session, Speaker speaker, ClientSettings settings) {
        this.session = session;
        this.listening = new Listening(settings.turns(), speaker);
        this.recovery = settings.recovery();
        this.speaker = speaker;
    }

    /// What came of it, and whether anybody knows how it ended.
    record Answered(Heard heard, boolean isKnown) {
        /// Texts for the person: "a temporary issue" behind good answers says nothing.
        List<String> texts() {
            var texts = new ArrayList<>(heard.texts());
            while (texts.size() > 1 && isTrouble(texts.getLast())) texts.removeLast();
            return texts;
        }

        private static boolean isTrouble(String text) {
            return text.toLowerCase(java.util.Locale.ROOT).contains("temporary issue") || text.contains("暂时遇到");
        }
    }

    /// `before`: the state as it was, which shows what a turn did that nobody heard the end of.
    Answered say(String text, Timeline before) throws InterruptedException {
        var heard = heard(text);
        if (!heard.isDropped()) return new Answered(heard, true);
        speaker.say(Says.DROPPED);
        heard = replayed(heard);
        return heard.isDropped() ? watched(heard, before) : new Answered(heard, true);
    }

    private Heard heard(String text) throws InterruptedException {
        try {
            return session.call((calls, token, id) ->
                    listening.hear(() -> calls.stream("/run_sse", Requests.said(id, text), token), session::heard));
        } catch (Unreachable unreachable) {
            if (unreachable.isUnheard()) throw unreachable;
            return new Heard.Notebook().finished(Heard.End.DROPPED);
        }
    }

    /// Where events have numbers, the rest of them is asked for.
    private Heard replayed(Heard start) throws InterruptedException {
        var heard = start;
        for (int i = 0; i < recovery.replays() && session.lastEvent() > 0 && heard.isDropped(); i++) {
            Thread.sleep(recovery.replayWait());
            heard = heard.and(rest());
        }
        return heard;
    }

    private Heard rest() throws InterruptedException {
        String behind = Long.toString(session.lastEvent());
        try {
            return session.link()
                    .call((calls, token) -> listening.hear(
                            () -> calls.stream(
                                    "/run_sse",
                                    Requests.said(session.ids().session(), ""),
                                    token.with("Last-Event-ID", behind)),
                            session::heard));
        } catch (Unreachable | Declined _) {
            return new Heard.Notebook().finished(Heard.End.DROPPED);
        }
    }

    /// Looks at the state until it shows something new.
    private Answered watched(Heard heard, Timeline before) throws InterruptedException {
        Thread.sleep(recovery.firstLook());
        for (int look = 0; look < recovery.looks(); look++) {
            if (look > 0) Thread.sleep(recovery.nextLook());
            if (hasChanged(before)) return new Answered(heard, true);
        }
        return new Answered(heard, false);
    }

    private boolean hasChanged(Timeline before) throws InterruptedException {
        try {
            return !session.timeline().equals(before);
        } catch (Unreachable _) {
            return false; // the next look may reach it
        }
    }
}
