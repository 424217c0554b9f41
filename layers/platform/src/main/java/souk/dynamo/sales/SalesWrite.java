package souk.dynamo.sales;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import souk.catalogue.SellerId;
import souk.dynamo.RequestMark;
import souk.dynamo.RowUpdate;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.order.Fulfilment;
import souk.sales.SalesBusy;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.sales.SalesRow;
import souk.sales.SellerChange;
import souk.sales.SentChange;

/**
 * Adds one step of an order to the sums of its sellers, together with a marker that names the step:
 * whoever finds the marker has nothing to do. Sums are added to, never set, so that steps may come
 * in any sequence. An order of very many sellers takes several transactions, each with a marker.
 */
record SalesWrite(Tables tables, Clock clock, Supplier<String> ids) {
    /** A stream tells a change for a day; a batch may be tried again as long. */
    private static final Duration MARKERS_KEPT = Duration.ofDays(8);

    /** What one transaction may hold. */
    private static final int MAX_WRITES = 100;

    void apply(SalesChange change) {
        List<Transaction> parts = new ArrayList<>();
        Transaction part = begin(change, parts);
        for (SellerChange seller : change.sellers()) {
            List<RowUpdate> writes = writes(change, seller);
            if (part.size() + writes.size() > MAX_WRITES) {
                part = begin(change, parts);
            }
            writes.forEach(part::update);
        }
        // A part that is not done has been done before.
        parts.forEach(each -> each.run(tables, ids.get(), SalesBusy::new));
    }

    private Transaction begin(SalesChange change, List<Transaction> parts) {
        Transaction part =
                new Transaction()
                        .put(
                                RequestMark.table(tables),
                                marker(change, parts.size()),
                                RequestMark.NEW);
        parts.add(part);
        return part;
    }

    private RequestMark marker(SalesChange change, int part) {
        String id = "sale#" + change.order() + "#" + change.version() + "#" + part;
        return new RequestMark(id, clock.instant().plus(MARKERS_KEPT));
    }

    private List<RowUpdate> writes(SalesChange change, SellerChange seller) {
        List<RowUpdate> writes = new ArrayList<>();
        SellerId whose = seller.seller();
        SalesRow.days(change.day(), seller)
                .forEach((day, sums) -> writes.add(add(whose, SalesRows.day(day), sums)));
        writes.add(sold(change, seller));
        seller.goods()
                .forEach(
                        (line, figures) -> {
                            writes.add(add(whose, SalesRows.dayOf(line, change.day()), figures));
                            writes.add(add(whose, SalesRows.weekOf(line, change.day()), figures));
                        });
        return writes;
    }

    private RowUpdate add(SellerId seller, String sort, SalesFigures figures) {
        RowUpdate update = row(seller, sort);
        SalesRows.sums(figures)
                .forEach(
                        (sum, more) -> {
                            if (more != 0) {
                                update.add(sum, more);
                            }
                        });
        return update;
    }

    /**
     * What was sold never changes, however often it is set; what went back adds up, and so does
     * whether the order counts. How far it is sent begins here, unless a later step was quicker.
     */
    private RowUpdate sold(SalesChange change, SellerChange seller) {
        String sort = SalesRows.order(change.paidAt(), change.order());
        return row(seller.seller(), sort)
                .set(SalesRows.LINES, SalesRows.lines(seller.lines()))
                .set(SalesRows.CURRENCY, seller.lines().getFirst().price().currency())
                .setIfMissing(SalesRows.FULFILMENT, seller.fulfilment())
                .setIfMissing(
                        SalesRows.SELLER_FULFILMENT,
                        SalesRows.sellerFulfilment(seller.seller(), seller.fulfilment()))
                .setIfMissing(SalesRows.SENT_VERSION, change.version())
                .add(SalesRows.SHIPPING, seller.charged())
                .add(SalesRows.REFUNDED, seller.total().refunded())
                .add(SalesRows.ORDERS, seller.total().orders());
    }

    /** The highest version counts, in whatever sequence they come. */
    void apply(SentChange change) {
        Fulfilment fulfilment = change.fulfilment();
        row(change.seller(), SalesRows.order(change.paidAt(), change.order()))
                .set(SalesRows.FULFILMENT, fulfilment)
                .set(
                        SalesRows.SELLER_FULFILMENT,
                        SalesRows.sellerFulfilment(change.seller(), fulfilment))
                .set(SalesRows.SENT_VERSION, change.version())
                .when(SalesRows.LINES.exists())
                .when(
                        SalesRows.SENT_VERSION
                                .missing()
                                .or(SalesRows.SENT_VERSION.below(change.version())))
                .run(tables, SalesBusy::new);
    }

    private RowUpdate row(SellerId seller, String sort) {
        var sales = tables.table(Table.SALES, SalesSchema.INSTANCE);
        return RowUpdate.of(sales, Schema.keyOf(seller.value(), sort));
    }
}
