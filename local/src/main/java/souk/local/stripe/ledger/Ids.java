package souk.local.stripe.ledger;

import java.util.concurrent.ThreadLocalRandom;

/** Ids that read as Stripe's do: {@code cs_test_…}, {@code pi_…}, {@code req_…}. */
public final class Ids {
    private static final String LETTERS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private Ids() {}

    static String session() {
        return "cs_test_a1" + random(56);
    }

    static String paymentIntent() {
        return "pi_3" + random(23);
    }

    static String charge() {
        return "ch_3" + random(23);
    }

    static String refund() {
        return "re_3" + random(23);
    }

    static String dispute() {
        return "du_1" + random(23);
    }

    /** Of a balance transaction. */
    static String movement() {
        return "txn_1" + random(23);
    }

    static String event() {
        return "evt_1" + random(23);
    }

    public static String request() {
        return "req_" + random(14);
    }

    /** What is behind the id in a client secret. */
    static String secret() {
        return "_secret_" + random(48);
    }

    private static String random(int length) {
        var random = ThreadLocalRandom.current();
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
