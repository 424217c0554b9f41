package souk.local.stripe.webhook;

/**
 * How far an event has come.
 *
 * @param status of the latest attempt; 0 for no answer, or none yet
 */
public record Delivery(int attempts, boolean delivered, int status) {
    static final Delivery PENDING = new Delivery(0, false, 0);

    Delivery attempted(int answer) {
        return new Delivery(attempts + 1, delivered || answer / 100 == 2, answer);
    }
}
