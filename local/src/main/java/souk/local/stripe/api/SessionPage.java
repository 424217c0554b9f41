package souk.local.stripe.api;

import java.util.List;
import java.util.Optional;
import souk.local.stripe.ledger.Payment;
import souk.local.stripe.ledger.Session;

/**
 * One page of the list of sessions, newest first.
 *
 * @param after the id of the last session of the page before
 */
record SessionPage(
        int limit, Optional<String> after, Optional<String> status, Optional<String> intent) {
    private static final int USUAL = 10;
    private static final int MAX = 100;

    /** What is on the page. */
    record Found(List<Session> sessions, boolean more) {}

    static SessionPage read(Params params) {
        return new SessionPage(
                (int) params.number("limit", 1, MAX).orElse(USUAL),
                params.text("starting_after"),
                params.choice("status", "open", "complete", "expired"),
                params.text("payment_intent"));
    }

    Found of(List<Session> newestFirst) {
        var matching =
                newestFirst.stream()
                        .dropWhile(each -> after.filter(id -> !id.equals(each.id())).isPresent())
                        .skip(after.isPresent() ? 1 : 0)
                        .filter(this::matches)
                        .limit(limit + 1L)
                        .toList();
        return new Found(
                matching.subList(0, Math.min(limit, matching.size())), matching.size() > limit);
    }

    private boolean matches(Session session) {
        return status.filter(each -> !each.equals(session.word())).isEmpty()
                && intent.filter(
                                each ->
                                        session.attempted()
                                                .map(Payment::intent)
                                                .filter(each::equals)
                                                .isEmpty())
                        .isEmpty();
    }
}
