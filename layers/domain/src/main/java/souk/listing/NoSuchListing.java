package souk.listing;

import souk.value.Refusal;

/** The seller has no product of this id; another's is none of theirs. */
public final class NoSuchListing extends Refusal {
    public NoSuchListing() {
        super(Kind.MISSING, "NO_SUCH_LISTING", "You have no such listing.");
    }
}
