package diorama.http;

import diorama.problem.Problem;
import diorama.problem.Refused;
import diorama.store.LedgerEntry;
import diorama.wire.CreditAnswers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Credits: the balance, and what became of them.
final class CreditHandlers {
    private static final int LARGEST_PAGE = 100;

    private CreditHandlers() {}

    static void simple(Call call) {
        call.answer(CreditAnswers.simple(sums(call)));
    }

    static void gateway(Call call) {
        call.answer(CreditAnswers.gateway(sums(call)));
    }

    private static CreditAnswers.Sums sums(Call call) {
        var balance = call.desk().rooms().credits().balance(call.caller());
        return new CreditAnswers.Sums(balance.available(), balance.frozen(), balance.granted(), balance.spent());
    }

    static void usage(Call call) {
        long from = day(call, "start_date").map(d -> start(d)).orElse(Long.MIN_VALUE);
        long to = day(call, "end_date").map(d -> start(d.plusDays(1))).orElse(Long.MAX_VALUE);
        var lines = call.desk().rooms().credits().history(call.caller()).stream()
                .filter(e -> e.atMs() >= from && e.atMs() < to)
                .filter(e -> !e.kind().equals("reserve") && !e.kind().equals("release"))
                .map(CreditHandlers::line)
                .toList();
        var page = new CreditAnswers.Page(
                number(call, "page_no", 1), Math.min(LARGEST_PAGE, number(call, "page_size", 20)));
        call.answer(CreditAnswers.usage(lines, page));
    }

    private static CreditAnswers.Line line(LedgerEntry entry) {
        boolean isWork = entry.kind().equals("charge");
        long amount = isWork ? entry.amounts().frozen() : entry.amounts().available();
        return new CreditAnswers.Line(
                entry.reference().key(),
                isWork ? "conversation" : entry.kind(),
                amount,
                entry.atMs(),
                entry.reference().note());
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /// `2026-11-22`, or a whole timestamp that begins so.
    private static Optional<LocalDate> day(Call call, String name) {
        return call.query(name).map(text -> {
            try {
                return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            } catch (DateTimeParseException e) {
                throw new Refused(new Problem.BadRequest(name, "a day such as 2026-11-22"), e);
            }
        });
    }

    private static int number(Call call, String name, int otherwise) {
        var text = call.query(name);
        if (text.isEmpty()) return otherwise;
        if (!text.get().matches("[1-9]\\d{0,8}")) throw new Refused(new Problem.BadRequest(name, "a number from 1"));
        return Integer.parseInt(text.get());
    }
}
