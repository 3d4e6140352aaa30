package diorama.studio;

/// What holds for those who call the studio: prices, tokens, limits. By default, on a person's own machine,
/// nothing costs anything and no limit is ever met by one person.
public record StudioRules(Prices prices, TokenRules tokens, Limits limits, Upkeep upkeep, boolean isSilent) {
    public static final StudioRules DEFAULT =
            new StudioRules(Prices.NOTHING, TokenRules.LOCAL, Limits.DEFAULT, Upkeep.DEFAULT, false);

    /// In credits. `welcome` comes with an anonymous token and goes with it; `topUp` comes once, by the bind
    /// link.
    public record Prices(long welcome, long topUp, long turn, long export) {
        public static final Prices NOTHING = new Prices(100, 100, 0, 0);
    }

    /// `perAddress`: how many anonymous tokens an address gets in a token's life, 0 is any number. `isOpen`:
    /// others than the machine's owner can reach us, so a client's id that can be guessed names nobody.
    public record TokenRules(int lifeDays, int perAddress, boolean isOpen) {
        public static final TokenRules LOCAL = new TokenRules(7, 0, false);
        public static final TokenRules HOSTED = new TokenRules(7, 10, true);
    }

    /// `quotaBytes`: what one owner's uploads may take, 0 is no limit. `waitingTurns`: what may wait in one
    /// session.
    public record Limits(
            long uploadBytes,
            long quotaBytes,
            int mediaPerSession,
            int sessionsPerOwner,
            int waitingTurns,
            Queue queue) {
        public static final Limits DEFAULT = new Limits(2L << 30, 0, 2000, 10_000, 16, new Queue(500, 100));
    }

    /// Renders that wait: in all, and of one owner.
    public record Queue(int most, int mostOfOne) {}

    /// Films are forgotten after so many days, 0 is never. Sessions stay in memory while somebody uses them,
    /// and so many besides.
    public record Upkeep(int filmDays, int sessionsInMemory) {
        public static final Upkeep DEFAULT = new Upkeep(0, 64);
    }

    public StudioRules with(Prices newPrices) {
        return new StudioRules(newPrices, tokens, limits, upkeep, isSilent);
    }

    public StudioRules with(TokenRules newTokens) {
        return new StudioRules(prices, newTokens, limits, upkeep, isSilent);
    }

    public StudioRules with(Limits newLimits) {
        return new StudioRules(prices, tokens, newLimits, upkeep, isSilent);
    }

    public StudioRules silent(boolean newIsSilent) {
        return new StudioRules(prices, tokens, limits, upkeep, newIsSilent);
    }
}
