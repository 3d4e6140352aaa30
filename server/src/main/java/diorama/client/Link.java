package diorama.client;

import diorama.client.Calls.Headers;
import java.time.Duration;

/// Calls with a token. A token that is no longer taken is renewed once, and after "too many requests" there is one
/// more try: people hear of it only when that does not help.
final class Link {
    private final Calls calls;
    private final Account account;
    private final Speaker speaker;
    private final Duration rateWait;

    Link(Calls calls, Account account, Speaker speaker, ClientSettings.Lines lines) {
        this.calls = calls;
        this.account = account;
        this.speaker = speaker;
        this.rateWait = lines.rateWait();
    }

    /// A call, or several that belong together.
    @FunctionalInterface
    interface Asking<T> {
        T ask(Calls calls, Headers token) throws InterruptedException;
    }

    <T> T call(Asking<T> asking) throws InterruptedException {
        boolean isRenewed = false;
        boolean hasWaited = false;
        while (true) {
            try {
                var token = Headers.bearer(account.token());
                return asking.ask(
                        calls, token.with("Accept-Language", speaker.language().tag()));
            } catch (Declined declined) {
                if (declined.is(Declined.BAD_TOKEN) && !isRenewed) {
                    isRenewed = true;
                    renew();
                } else if (declined.is(Declined.TOO_MANY) && !hasWaited) {
                    hasWaited = true;
                    var wait = declined.wait(rateWait).orElse(rateWait);
                    speaker.say(Says.tooMany(wait));
                    Thread.sleep(wait);
                } else throw declined;
            }
        }
    }

    private void renew() throws InterruptedException {
        if (!account.isAnonymous()) speaker.say(Says.OWN_TOKEN_OVER);
        account.renew();
    }

    Account account() {
        return account;
    }

    ServerAddress server() {
        return calls.server();
    }
}
