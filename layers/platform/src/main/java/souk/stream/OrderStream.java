package souk.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import souk.dynamo.StreamRecord;
import souk.dynamo.order.OrderRecords;
import souk.order.Order;

/** A Lambda function that hears of every change of an order, one after the other. */
public abstract class OrderStream extends TableStream<Order> {
    protected OrderStream() {
        super(1);
    }

    /**
     * One change.
     *
     * @param before empty when the order is new
     */
    protected abstract void changed(Optional<Order> before, Order after);

    @Override
    final List<StreamRecord<Order>> read(InputStream in) throws IOException {
        return OrderRecords.read(in);
    }

    /** No function deletes an order. */
    @Override
    final void heard(List<StreamRecord<Order>> records) {
        for (StreamRecord<Order> record : records) {
            record.after().ifPresent(after -> changed(record.before(), after));
        }
    }
}
