package souk.dynamo.seller;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import souk.dynamo.StreamReader;
import souk.dynamo.StreamRecord;

/** Reads the changes of sellers. */
public final class SellerRecords {
    private SellerRecords() {}

    /**
     * Those in a batch of the stream of Sellers, in its sequence; empty of what is no seller's own
     * row, such as their rates.
     *
     * @throws IOException when it is no such event
     */
    public static List<StreamRecord<Optional<SellerRows.Standing>>> read(InputStream in)
            throws IOException {
        return StreamReader.read(
                in,
                row ->
                        SellerRows.IN_STATE_SINCE.isIn(row)
                                ? Optional.of(SellerRows.STANDING.read(row))
                                : Optional.empty());
    }
}
