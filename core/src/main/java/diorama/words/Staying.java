package diorama.words;

import diorama.intent.Intent;
import diorama.intent.Scope;
import java.util.ArrayList;
import java.util.List;

/// What "keep the dog" means beside other wishes: the only one left where the rest is to go, and else no more than that
/// the other wishes spare it.
final class Staying {
    private static final Intent LEFT = new Intent.Chat(Intent.Courtesy.LEAVE);

    private Staying() {}

    static void settle(Reading reading) {
        var wishes = new ArrayList<>(reading.intents());
        var stays = wishes.stream().filter(Intent.Stay.class::isInstance).toList();
        if (stays.isEmpty()) return;
        wishes.removeAll(stays);
        var kept = new ArrayList<Scope>();
        for (var wish : stays) if (wish instanceof Intent.Stay(var pictures) && isOfSome(pictures)) kept.add(pictures);
        if (kept.isEmpty()) {
            if (wishes.isEmpty()) wishes.add(isOfGone(reading) ? new Intent.Undo(1) : LEFT);
            reading.wish(wishes);
            return;
        }
        var which = kept.size() == 1 ? kept.getFirst() : new Scope.Several(kept);
        boolean goesRest = wishes.removeIf(w -> w instanceof Intent.Remove(var pictures) && isRest(pictures));
        boolean isAlone = wishes.isEmpty() && !goesRest;
        boolean isApart = reading.intents().getFirst() instanceof Intent.Stay && !isTold(wishes, kept);
        wishes.replaceAll(
                w -> w instanceof Intent.Remove(var pictures) ? new Intent.Remove(without(pictures, kept)) : w);
        boolean isTakenBack = wishes.removeIf(w -> w instanceof Intent.Remove(var pictures) && !pictures.isSaid());
        if (goesRest) wishes.addFirst(new Intent.Keep(which));
        else if (isAlone || (isApart && !isTakenBack)) wishes.add(new Intent.Stay(which));
        else reading.spare(which);
        if (wishes.isEmpty()) wishes.add(LEFT);
        reading.wish(wishes);
    }

    /// What else is to go: "delete the dog and the beach, no, keep the beach".
    private static Scope without(Scope gone, List<Scope> kept) {
        if (kept.contains(gone)) return Scope.unsaid();
        if (!(gone instanceof Scope.Several(var scopes))) return gone;
        var rest = scopes.stream().filter(s -> !kept.contains(s)).toList();
        if (rest.isEmpty()) return Scope.unsaid();
        return rest.size() == 1 ? rest.getFirst() : new Scope.Several(rest);
    }

    private static boolean isOfSome(Scope pictures) {
        return pictures.isSaid() && !(pictures instanceof Scope.It) && !(pictures instanceof Scope.All);
    }

    /// "No wait, keep it", said after something was taken out.
    private static boolean isOfGone(Reading reading) {
        return reading.offered() == 1
                && !reading.film().journal().done().isEmpty()
                && reading.film().talk().lastWishes().stream()
                        .anyMatch(w -> w instanceof Intent.Remove
                                || w instanceof Intent.Keep
                                || w instanceof Intent.Erase
                                || w instanceof Intent.Silence);
    }

    private static boolean isRest(Scope pictures) {
        return pictures instanceof Scope.Rest || pictures instanceof Scope.All || !pictures.isSaid();
    }

    /// "Keep the dog and make it black and white", "keep the dog but remove the beach": the other wish says why.
    private static boolean isTold(List<Intent> wishes, List<Scope> kept) {
        return wishes.stream().anyMatch(w -> w instanceof Intent.Remove || (isOfPictures(w) && isOf(w, kept)));
    }

    private static boolean isOf(Intent wish, List<Scope> kept) {
        return kept.stream().anyMatch(k -> wish.equals(Answering.with(wish, k)));
    }

    private static boolean isOfPictures(Intent wish) {
        return !wish.equals(Answering.with(wish, new Scope.Other()));
    }
}
