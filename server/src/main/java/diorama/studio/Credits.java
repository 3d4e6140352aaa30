package diorama.studio;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.Balance;
import diorama.store.CreditLedger;
import diorama.store.LedgerEntry;
import diorama.store.LedgerEntry.Reference;
import java.time.InstantSource;
import java.util.List;

/// What work costs, by the rules. Work that costs nothing leaves no line in the ledger.
public final class Credits {
    private final CreditLedger ledger;
    private final StudioRules.Prices prices;
    private final InstantSource clock;

    Credits(CreditLedger ledger, StudioRules.Prices prices, InstantSource clock) {
        this.ledger = ledger;
        this.prices = prices;
        this.clock = clock;
    }

    public Balance balance(Caller caller) {
        var balance = ledger.balance(caller.owner(), clock.millis());
        boolean isFreeOwner = caller.owner().equals(Caller.LOCAL) && balance.granted() == 0;
        return isFreeOwner ? new Balance(prices.welcome(), 0, prices.welcome(), 0) : balance;
    }

    /// Newest first.
    public List<LedgerEntry> history(Caller caller) {
        return ledger.entries(caller.owner());
    }

    boolean arePriced() {
        return prices.turn() > 0 || prices.export() > 0;
    }

    void reserveTurn(String owner, String turn, String said) {
        reserve(owner, turn, prices.turn(), said);
    }

    void reserveExport(String owner, String render) {
        reserve(owner, render, prices.export(), "export");
    }

    /// The machine's owner pays nothing.
    private void reserve(String owner, String work, long price, String note) {
        if (price == 0 || owner.equals(Caller.LOCAL)) return;
        if (ledger.reserve(owner, work, price, note, clock.millis())) return;
        long available = ledger.balance(owner, clock.millis()).available();
        throw new Refused(new Problem.NoCredits(price, available, "/register?bind=" + owner));
    }

    void charge(String owner, String work) {
        if (arePriced()) ledger.charge(owner, work, clock.millis());
    }

    void release(String owner, String work) {
        if (arePriced()) ledger.release(owner, work, clock.millis());
    }

    /// The top-up of the bind link: once for each owner, however often it is asked for.
    public void bind(String owner) {
        ledger.grant(owner, prices.topUp(), new Reference("bind", "", "welcome", 0), clock.millis());
    }
}
