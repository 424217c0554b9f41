package souk.shipping;

import souk.value.Refusal;

/** Something is to be sent, and nobody has said where to. */
public final class AddressRequired extends Refusal {
    public AddressRequired() {
        super(Kind.AGAINST_RULE, "ADDRESS_REQUIRED", "Some of this is sent, and needs an address.");
    }
}
