package souk.dynamo.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.StreamReader;
import souk.dynamo.StreamRecord;
import souk.dynamo.catalogue.StockRow;
import souk.dynamo.order.OrderSchema;
import souk.dynamo.order.RefundSchema;
import souk.dynamo.parcel.ParcelSchema;
import souk.dynamo.refund.ReturnSchema;
import souk.dynamo.seller.SellerRecords;

/**
 * Reads the changes that may owe mails: those of orders, parcels, returns, refunds, sellers, and of
 * the stock of products and variants. A batch is of one table, and each row is known by an
 * attribute that only its table has.
 */
public final class MailRecords {
    private MailRecords() {}

    /**
     * Those in a batch, in its sequence.
     *
     * @throws IOException when it is no such event
     */
    public static List<StreamRecord<MailChange>> read(InputStream in) throws IOException {
        return StreamReader.read(in, MailRecords::row);
    }

    private static MailChange row(Map<String, AttributeValue> row) {
        if (row.containsKey("products")) {
            return new MailChange.OfOrder(OrderSchema.INSTANCE.read(row));
        }
        if (row.containsKey("shippedAt")) {
            return new MailChange.OfParcel(ParcelSchema.INSTANCE.read(row));
        }
        if (row.containsKey("askedAt")) {
            return new MailChange.OfReturn(ReturnSchema.INSTANCE.read(row));
        }
        Optional<StockRow> left = StockRow.of(row);
        if (left.isPresent()) {
            return new MailChange.OfStock(left.get().seller(), left.get().stock());
        }
        if (row.containsKey("currency")) {
            var refund = RefundSchema.INSTANCE.read(row);
            return new MailChange.OfRefund(refund.order(), refund.refund());
        }
        return SellerRecords.standing(row)
                .<MailChange>map(
                        seller ->
                                new MailChange.OfSeller(
                                        seller.id(), seller.state(), SellerRecords.since(row)))
                .orElseGet(MailChange.Other::new);
    }
}
