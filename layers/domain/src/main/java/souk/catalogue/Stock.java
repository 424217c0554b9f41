package souk.catalogue;

import java.util.List;

/** What sellers have for sale. Safe for use by many threads. */
public interface Stock {
    /** All active products of a seller, in no order; a moment old. */
    List<Stocked> of(SellerId seller);
}
