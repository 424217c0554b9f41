package souk.refund.history;

/** How much happened in all histories. */
final class Figures {
    int histories;
    int steps;
    int changes;
    int accepted;
    int refused;
    int repeated;
    int stale;
    int promised;
    int dashboard;
    int attributed;
    int undone;
    int disputes;
    int events;
    int sweeps;
    int lost;

    /** As a table. */
    String table() {
        return """
               | what | how often |
               | --- | ---: |
               | random histories of one order | %,d |
               | their steps, each checked | %,d |
               | changes of an order, each checked | %,d |
               | requests that were accepted | %,d |
               | requests that were refused | %,d |
               | requests under a key that was used before | %,d |
               | requests and events decided on an order that changed meanwhile | %,d |
               | refunds that the shop promised | %,d |
               | refunds made in the dashboard | %,d |
               | of these, said later what they are for | %,d |
               | refunds that failed or were cancelled at Stripe | %,d |
               | disputes | %,d |
               | events delivered | %,d |
               | sweeps | %,d |
               | of these, with a call that failed or whose answer was lost | %,d |
               | differences from the second implementation | 0 |
               """
                .formatted(
                        histories,
                        steps,
                        changes,
                        accepted,
                        refused,
                        repeated,
                        stale,
                        promised,
                        dashboard,
                        attributed,
                        undone,
                        disputes,
                        events,
                        sweeps,
                        lost);
    }
}
