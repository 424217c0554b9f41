package souk.value;

/** The name is one by which readers would take who is called so for somebody of the shop. */
public final class ReservedName extends Refusal {
    public ReservedName() {
        super(
                Kind.AGAINST_RULE,
                "RESERVED_NAME",
                "This name is kept for people of the shop. Choose another one.");
    }
}
