package souk.payment;

import souk.value.Refusal;

/** A message does not carry the signature of who takes the money, or a stale one. */
public final class BadSignature extends Refusal {
    public BadSignature() {
        super(Kind.UNTRUSTED, "BAD_SIGNATURE", "The signature does not fit the message.");
    }
}
