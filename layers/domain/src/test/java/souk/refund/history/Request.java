package souk.refund.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.parcel.ParcelState;
import souk.refund.ReturnState;

/** What somebody asks of the shop in a history. Lines and sellers go by their numbers. */
sealed interface Request {
    /** The shopper cancels units by line; all that can be if empty. */
    record Cancel(String key, Optional<Map<Integer, Integer>> units, boolean unpaidOnly)
            implements Request {}

    /** A seller sends units by line; all that is left if empty. */
    record Ship(String key, int seller, Optional<Map<Integer, Integer>> units) implements Request {}

    /** A seller says what became of the parcel that was sent under a key. */
    record End(String parcel, int seller, ParcelState state) implements Request {}

    /** The shopper asks to return units of one seller's lines. */
    record Ask(String key, int seller, Map<Integer, Integer> units) implements Request {}

    /** A seller says what becomes of the return that was asked for under a key. */
    record Say(String asked, int seller, ReturnState state, boolean restock, long shipping)
            implements Request {}

    /** A seller gives money back. */
    record Give(String key, int seller, List<Piece> pieces, long shipping, boolean restock)
            implements Request {}

    /**
     * Of one line.
     *
     * @param units 0 for money alone
     * @param amount what the units come to if empty
     */
    record Piece(int line, int units, Optional<Long> amount) {}
}
