package souk.value;

import java.time.Duration;
import java.util.Map;

/**
 * The shop understood and says no. Root of all refusals: each is named as a sentence, and its
 * message is written for the caller (no foreign id, no internal detail). Carries no stack trace: a
 * refusal is an answer, not a fault.
 */
public abstract class Refusal extends RuntimeException {
    /** What kind of no it is; the edge alone knows what that means in HTTP. */
    public enum Kind {
        /** What was named is not there, or not the caller's to see. */
        MISSING,
        /** The shop's state has moved on; asking again with current values may succeed. */
        CONFLICT,
        /** The caller has seen a state that is no more, and said which. */
        STALE,
        /** The caller may not do this, as long as they are what they are. */
        FORBIDDEN,
        /** Well formed, but against a rule of the shop. */
        AGAINST_RULE,
        /** It does not come from whom it says, or not as the two agreed. */
        UNTRUSTED,
        /** Done so often that it is over for a while; {@link #pause} tells for how long. */
        TOO_OFTEN,
        /** Somebody the shop depends on does not answer; the same request may do later. */
        NOT_NOW
    }

    private final Kind kind;
    private final String code;
    private final Duration pause;
    private final transient Map<String, Object> current;

    protected Refusal(Kind kind, String code, String message) {
        this(kind, code, message, Map.of());
    }

    /**
     * @param current see {@link #current()}
     */
    protected Refusal(Kind kind, String code, String message, Map<String, Object> current) {
        this(kind, code, message, current, Duration.ZERO);
    }

    /**
     * One of {@link Kind#TOO_OFTEN}.
     *
     * @param pause see {@link #pause()}
     */
    protected Refusal(String code, String message, Duration pause) {
        this(Kind.TOO_OFTEN, code, message, Map.of(), pause);
    }

    private Refusal(
            Kind kind, String code, String message, Map<String, Object> current, Duration pause) {
        super(message, null, false, false);
        this.kind = kind;
        this.code = code;
        this.pause = pause;
        this.current = Map.copyOf(current);
    }

    public final Kind kind() {
        return kind;
    }

    /** A stable name for programs, such as {@code CART_FULL}. */
    public final String code() {
        return code;
    }

    /**
     * The values that the caller did not know, by name: numbers, texts, {@link souk.money.Money}, a
     * {@link souk.cart.PricedCart}, a {@link souk.shipping.Quote}, an {@link
     * souk.order.OrderWithRefunds}, a {@link souk.parcel.Parcel}, a {@link souk.refund.Return}, and
     * lists and maps of those.
     */
    public final Map<String, Object> current() {
        return current;
    }

    /** After how long the same request may be taken; zero but for {@link Kind#TOO_OFTEN}. */
    public final Duration pause() {
        return pause;
    }

    /** The sentence for the caller. */
    public final String sentence() {
        return String.valueOf(getMessage());
    }
}
