package souk.payment;

import souk.value.Refusal;

/** The same request is being answered elsewhere at this moment. */
public final class RequestInProgress extends Refusal {
    public RequestInProgress() {
        super(
                Kind.CONFLICT,
                "REQUEST_IN_PROGRESS",
                "The same request is still running. Send it again in a moment.");
    }
}
