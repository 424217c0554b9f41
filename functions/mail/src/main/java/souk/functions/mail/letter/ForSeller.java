package souk.functions.mail.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import souk.catalogue.StockLevel;
import souk.moderation.DecisionReason;
import souk.money.Money;
import souk.parcel.SellerOrder;
import souk.seller.SellerName;

/**
 * What a seller is written about. No letter tells them who bought something or where it goes: the
 * shop shows the address only for as long as it is needed, and a mail would stay.
 */
public sealed interface ForSeller extends Occasion {

    /** Something of theirs is paid. */
    record Sold(SellerOrder sold) implements ForSeller {}

    /**
     * What was paid on one day, in place of a mail for each order.
     *
     * @param sold at least one order
     * @param more that are not told one by one
     */
    record SoldThatDay(LocalDate day, List<SellerOrder> sold, int more) implements ForSeller {
        public SoldThatDay {
            if (sold.isEmpty()) {
                throw new IllegalArgumentException("a day on which nothing was sold");
            }
            sold = List.copyOf(sold);
        }
    }

    /** They want to sell, and a moderator will decide. */
    record ApplicationReceived(SellerName name) implements ForSeller {}

    record ApplicationApproved(SellerName name) implements ForSeller {}

    record ApplicationRefused(SellerName name, Optional<DecisionReason> reason)
            implements ForSeller {}

    /** They sell nothing for now. */
    record Suspended(SellerName name, Optional<DecisionReason> reason) implements ForSeller {}

    /** They sell again after they were suspended. */
    record Restored(SellerName name) implements ForSeller {}

    /**
     * Whoever pays them out has to know more about them.
     *
     * @param due the last day on which it is in time
     */
    record AccountIncomplete(SellerName name, Optional<LocalDate> due) implements ForSeller {}

    /**
     * Money has not reached their bank.
     *
     * @param reason in the payment provider's words
     */
    record PayoutFailed(SellerName name, Money amount, Optional<String> reason)
            implements ForSeller {}

    /**
     * What is about to sell out, once a day.
     *
     * @param levels at least one
     */
    record LowStock(SellerName name, List<StockLevel> levels) implements ForSeller {
        public LowStock {
            if (levels.isEmpty()) {
                throw new IllegalArgumentException("nothing is low");
            }
            levels = List.copyOf(levels);
        }
    }
}
