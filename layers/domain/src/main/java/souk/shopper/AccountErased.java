package souk.shopper;

import souk.value.Refusal;

/** The shopper's account is being erased, or is: they order nothing any more. */
public final class AccountErased extends Refusal {
    public AccountErased() {
        super(Kind.CONFLICT, "ACCOUNT_ERASED", "This account is being erased.");
    }
}
