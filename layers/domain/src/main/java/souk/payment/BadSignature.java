package souk.payment;

import souk.value.Refusal;

/** A message does not carry the payment provider's signature, or a stale one. */
public final class BadSignature extends Refusal {
    public BadSignature() {
        super(Kind.UNTRUSTED, "BAD_SIGNATURE", "The signature does not match the message.");
    }
}
