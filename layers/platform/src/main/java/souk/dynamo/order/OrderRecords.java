package souk.dynamo.order;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import souk.dynamo.StreamReader;
import souk.dynamo.StreamRecord;
import souk.order.Order;

/** Reads the changes of orders. */
public final class OrderRecords {
    private OrderRecords() {}

    /**
     * Those in a batch of the stream of Orders, in its sequence.
     *
     * @throws IOException when it is no such event
     */
    public static List<StreamRecord<Order>> read(InputStream in) throws IOException {
        return StreamReader.read(in, OrderSchema.INSTANCE::read);
    }
}
