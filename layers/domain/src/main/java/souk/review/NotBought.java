package souk.review;

import souk.value.Refusal;

/** Only who bought the product may review it, and the shop knows of no paid order of theirs. */
public final class NotBought extends Refusal {
    private NotBought(String message) {
        super(Kind.AGAINST_RULE, "NOT_BOUGHT", message);
    }

    static NotBought inAShopOfBuyers() {
        return new NotBought("Only those who bought this product here can review it.");
    }

    static NotBought archived() {
        return new NotBought(
                "This product is no longer for sale: only those who bought it can review it.");
    }
}
