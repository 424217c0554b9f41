package souk.payment;

import souk.value.Refusal;

/** A message is written in another version than the shop reads; somebody has to set it right. */
public final class OtherApiVersion extends Refusal {
    public OtherApiVersion(String wanted) {
        super(
                Kind.UNTRUSTED,
                "API_VERSION",
                "This endpoint reads events of API version " + wanted + " only.");
    }
}
