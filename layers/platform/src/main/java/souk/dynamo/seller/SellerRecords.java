package souk.dynamo.seller;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
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
        return StreamReader.read(in, SellerRecords::standing);
    }

    /** What a row of Sellers says of how a seller stands; empty of one that is no seller's own. */
    public static Optional<SellerRows.Standing> standing(Map<String, AttributeValue> row) {
        return SellerRows.IN_STATE_SINCE.isIn(row)
                ? Optional.of(SellerRows.STANDING.read(row))
                : Optional.empty();
    }

    /** Since when they stand so, in the words of that row. */
    public static String since(Map<String, AttributeValue> row) {
        return SellerRows.IN_STATE_SINCE.of(row);
    }
}
