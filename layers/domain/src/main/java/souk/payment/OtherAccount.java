package souk.payment;

import souk.value.Refusal;

/**
 * A message tells of an account that is not the shop's own; somebody has to set the endpoint right.
 */
public final class OtherAccount extends Refusal {
    public OtherAccount() {
        super(
                Kind.UNTRUSTED,
                "OTHER_ACCOUNT",
                "This endpoint reads events of its own account only.");
    }
}
