package souk.local.stripe.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A call that Stripe answers with an error, in Stripe's own words.
 *
 * @see <a href="https://docs.stripe.com/api/errors">Stripe: errors</a>
 */
public final class StripeRefusal extends RuntimeException {
    private final int status;
    private final String type;
    private final @Nullable String code;
    private final @Nullable String param;
    private final @Nullable String declineCode;

    private StripeRefusal(
            int status,
            String type,
            @Nullable String code,
            String message,
            @Nullable String param,
            @Nullable String declineCode) {
        super(message);
        this.status = status;
        this.type = type;
        this.code = code;
        this.param = param;
        this.declineCode = declineCode;
    }

    /** An error of a type of Stripe's, with a status of HTTP. */
    public static StripeRefusal of(int status, String type, @Nullable String code, String message) {
        return new StripeRefusal(status, type, code, message, null, null);
    }

    /** What was asked for cannot be, whatever its parameters. */
    public static StripeRefusal invalid(@Nullable String code, String message) {
        return of(400, "invalid_request_error", code, message);
    }

    /** One parameter is not what it must be. */
    public static StripeRefusal parameter(@Nullable String code, String param, String message) {
        return new StripeRefusal(400, "invalid_request_error", code, message, param, null);
    }

    /** There is no such object. */
    public static StripeRefusal missing(String object, String id) {
        return new StripeRefusal(
                404,
                "invalid_request_error",
                "resource_missing",
                "No such %s: '%s'".formatted(object, id),
                switch (object) {
                    case "checkout.session" -> "session";
                    case "dispute" -> "dispute";
                    default -> "id";
                },
                null);
    }

    /** The card's bank says no. */
    public static StripeRefusal declined(
            String code, @Nullable String declineCode, String message) {
        return new StripeRefusal(402, "card_error", code, message, null, declineCode);
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public @Nullable String code() {
        return code;
    }

    public @Nullable String param() {
        return param;
    }

    public @Nullable String declineCode() {
        return declineCode;
    }

    public String message() {
        return String.valueOf(getMessage());
    }
}
