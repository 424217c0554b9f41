package souk.local.stripe.ledger;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Checkout Session. Immutable: each change is another one.
 *
 * @param number counts the sessions, oldest first
 * @param secret the client secret
 * @param created in seconds since 1970
 * @param payment none before the first attempt to pay
 */
public record Session(
        String id,
        long number,
        String secret,
        long created,
        Terms terms,
        Status status,
        boolean paid,
        @Nullable Payment payment) {
    /** Where the session stands, in Stripe's words. */
    public enum Status {
        OPEN,
        COMPLETE,
        EXPIRED
    }

    static Session open(Terms terms, long number, long now) {
        var id = Ids.session();
        return new Session(id, number, id + Ids.secret(), now, terms, Status.OPEN, false, null);
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** The status in Stripe's word for it. */
    public String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Whether something happens to it by now without anybody's doing. */
    boolean isDue(long now) {
        return isOpen() ? terms.expiresAt() <= now : payment != null && !payment.due(now).isEmpty();
    }

    public Optional<Payment> attempted() {
        return Optional.ofNullable(payment);
    }

    Session with(Payment value) {
        return new Session(id, number, secret, created, terms, status, paid, value);
    }

    Session complete(Payment value) {
        return new Session(
                id, number, secret, created, terms, Status.COMPLETE, value.succeeded(), value);
    }

    Session expired() {
        var canceled = payment == null ? null : payment.at(Payment.Status.CANCELED);
        return new Session(id, number, secret, created, terms, Status.EXPIRED, false, canceled);
    }
}
