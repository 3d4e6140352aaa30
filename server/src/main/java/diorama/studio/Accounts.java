package diorama.studio;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.CreditLedger;
import diorama.store.LedgerEntry.Reference;
import diorama.store.SessionKey;
import diorama.store.TokenRow;
import diorama.store.TokenStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Owners and their tokens.
public final class Accounts {
    private static final String PREFIX = "nmv_usr_";
    private static final Duration CLAIM_LIFE = Duration.ofDays(7);

    private final TokenStore tokens;
    private final CreditLedger ledger;
    private final Keys keys;
    private final Chance chance;
    private final StudioRules rules;
    private final InstantSource clock;

    Accounts(TokenStore tokens, CreditLedger ledger, Keys keys, Chance chance, StudioRules rules, InstantSource clock) {
        this.tokens = tokens;
        this.ledger = ledger;
        this.keys = keys;
        this.chance = chance;
        this.rules = rules;
        this.clock = clock;
        tokens.keepOwner(Caller.LOCAL, clock.millis());
    }

    /// A token with its secret, which is shown once.
    public record Issued(TokenRow row, String secret) {}

    public Caller local() {
        return new Caller(Caller.LOCAL, Set.of("*"));
    }

    /// Throws [Refused] for a token that is none, or whose time is over.
    public Caller caller(String token) {
        return tokens.find(Keys.digest(token))
                .filter(row -> row.isValid(clock.millis()))
                .map(row -> new Caller(row.owner(), Set.of(row.label().scopes().split(" "))))
                .orElseThrow(() -> new Refused(new Problem.BadToken()));
    }

    /// The token of a client: the one it has while that is valid, else a new one. Where others can reach us,
    /// only an id that cannot be guessed is known again.
    public Issued anonymous(String clientId, String address) {
        boolean isKnownAgain =
                !rules.tokens().isOpen() || clientId.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        String client = Keys.digest(isKnownAgain ? clientId : chance.secret());
        var known = tokens.ownerOfClient(client);
        var mine = known.map(this::anonymousOf).orElse(List.of());
        var valid = mine.stream().filter(t -> t.isValid(clock.millis())).findFirst();
        if (valid.isPresent()) return new Issued(valid.get(), secret(valid.get()));
        checkAddress(address);
        String owner = tokens.ownerOfClient(client, "anon_" + chance.letters(12), clock.millis());
        int issue = mine.stream().mapToInt(t -> t.label().issue()).max().orElse(0) + 1;
        return issue(owner, new TokenRow.Label("anonymous", "*", address, issue));
    }

    private List<TokenRow> anonymousOf(String owner) {
        return tokens.of(owner).stream()
                .filter(t -> t.label().issue() > 0)
                .sorted(Comparator.comparing((TokenRow t) -> t.label().issue()).reversed())
                .toList();
    }

    private void checkAddress(String address) {
        int most = rules.tokens().perAddress();
        long since = clock.millis() - life().toMillis();
        if (most > 0 && tokens.issuedTo(address, since) >= most)
            throw new Refused(new Problem.TooMany("tokens for this address", life().toSeconds()));
    }

    private Issued issue(String owner, TokenRow.Label label) {
        long now = clock.millis();
        long expires = now + life().toMillis();
        String secret = anonymousSecret(owner, label.issue());
        String digest = Keys.digest(secret);
        var row = new TokenRow(id(digest), owner, digest, label, new TokenRow.Times(now, expires, 0));
        tokens.keep(row);
        ledger.grant(
                owner, rules.prices().welcome(), new Reference("welcome:" + row.id(), "", "welcome", expires), now);
        return new Issued(row, secret);
    }

    private static String id(String digest) {
        return "tok_" + digest.substring(0, 16);
    }

    private String secret(TokenRow row) {
        return anonymousSecret(row.owner(), row.label().issue());
    }

    private String anonymousSecret(String owner, int issue) {
        return PREFIX + keys.token("anonymous " + owner + " " + issue);
    }

    private Duration life() {
        return Duration.ofDays(rules.tokens().lifeDays());
    }

    // --- tokens that owners make -------------------------------------------------------------------------------------

    /// A new token can do no more than the one that asks for it. 0 days is never.
    public Issued make(Caller caller, String name, List<String> scopes, long days) {
        for (String scope : scopes) if (!caller.may(scope)) throw new Refused(new Problem.ScopeMissing(scope));
        long now = clock.millis();
        long expires = days == 0 ? 0 : now + Duration.ofDays(days).toMillis();
        String secret = PREFIX + chance.secret();
        String digest = Keys.digest(secret);
        var label = new TokenRow.Label(name, String.join(" ", scopes), "", 0);
        var row = new TokenRow(id(digest), caller.owner(), digest, label, new TokenRow.Times(now, expires, 0));
        tokens.keep(row);
        return new Issued(row, secret);
    }

    public List<TokenRow> of(Caller caller) {
        return tokens.of(caller.owner());
    }

    public void revoke(Caller caller, String id) {
        if (!tokens.revoke(caller.owner(), id, clock.millis())) throw new Refused(new Problem.NotThere("token"));
    }

    // --- claims ------------------------------------------------------------------------------------------------------

    /// A word that shows a page about one session and can do nothing else.
    public String claim(SessionKey session) {
        String claim = "clm_" + chance.secret();
        tokens.keepClaim(Keys.digest(claim), session, clock.millis() + CLAIM_LIFE.toMillis());
        return claim;
    }

    public Optional<SessionKey> claimed(String claim) {
        return tokens.findClaim(Keys.digest(claim), clock.millis());
    }

    public static long claimSeconds() {
        return CLAIM_LIFE.toSeconds();
    }
}
