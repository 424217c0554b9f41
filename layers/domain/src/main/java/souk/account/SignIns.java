package souk.account;

import souk.shopper.ShopperId;

/** Who can sign in. Safe for use by many threads. */
public interface SignIns {
    /** Deletes the person's sign-in with its e-mail address; one that is gone is fine. */
    void delete(ShopperId person);
}
