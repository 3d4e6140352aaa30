package diorama.studio;

import diorama.intent.Deed;
import diorama.problem.Refused;
import diorama.speech.Deeds;
import diorama.speech.Problems;
import diorama.speech.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Does what is asked for in a talk and is not an edit: "export" begins a render, "credits" tells the balance.
final class DeedsDone implements SessionDesk.Deeds {
    private final Places places;
    private final Credits credits;
    private final StudioRules rules;

    DeedsDone(Places places, Credits credits, StudioRules rules) {
        this.places = places;
        this.credits = credits;
        this.rules = rules;
    }

    /// `renders` is asked late: renders find their sessions. `addressOf` a film, for people.
    record Places(java.util.function.Supplier<Renders> renders, Addresses addresses) {}

    @Override
    public List<String> done(Session session, Turn turn) {
        var replies = new ArrayList<>(turn.replies());
        for (var deed : turn.deeds()) {
            var own = answer(session, turn, deed);
            String usual = Deeds.say(deed, turn.film()).in(turn.film().talk().language());
            if (own.isPresent()) replies.replaceAll(reply -> reply.equals(usual) ? own.get() : reply);
        }
        return replies;
    }

    private Optional<String> answer(Session session, Turn turn, Deed deed) {
        var language = turn.film().talk().language();
        return switch (deed) {
            case Deed.Export export -> Optional.of(exported(session, turn, export));
            case Deed.Credits() -> {
                var caller = new Caller(session.key().owner(), Set.of("*"));
                boolean isFree = rules.prices().turn() == 0 && rules.prices().export() == 0;
                yield isFree
                        ? Optional.empty()
                        : Optional.of(Deeds.balance(credits.balance(caller).available())
                                .in(language));
            }
            case Deed.Save(), Deed.Upload() -> Optional.empty();
        };
    }

    /// The film as this turn leaves it.
    private String exported(Session session, Turn turn, Deed.Export export) {
        var language = turn.film().talk().language();
        try {
            var draft = diorama.wire.DraftCodec.writeLine(turn.film().draft());
            var wish = new Renders.Wish(Optional.empty(), Optional.of(draft), OutputReader.said(export));
            var seen = places.renders().get().submit(session, wish);
            var says = new ArrayList<>(
                    List.of(Deeds.begun(places.addresses().film(seen.row())).in(language)));
            says.addAll(seen.row().wish().notices());
            return String.join("\n", says);
        } catch (Refused refused) {
            return Problems.say(refused.problem(), language);
        }
    }
}
