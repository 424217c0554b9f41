package souk.wiring;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Option;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.TestStore;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.mail.MailChoiceRow;
import souk.dynamo.order.OrderSchema;
import souk.dynamo.parcel.ParcelSchema;
import souk.dynamo.shipping.RateCardRow;
import souk.mail.MailChoice;
import souk.mail.SoldMails;
import souk.order.Order;
import souk.order.Party;
import souk.parcel.Parcel;
import souk.parcel.ParcelEnd;
import souk.parcel.ParcelState;
import souk.shopper.ShopperId;

/**
 * Somebody who has done everything: the example row of each table, as theirs, with a word of its
 * own in place of each text that a person can give. All that was bought or sold is settled.
 */
final class PlantedAccount {
    /** Of which the example is not what a settled account has. */
    private static final Set<Table> WRITTEN_HERE =
            Set.of(Table.ORDERS, Table.PARCELS, Table.PRODUCTS, Table.SELLERS);

    private static final Instant THEN = Instant.parse("2026-01-05T10:00:00Z");

    private final String id = UUID.randomUUID().toString();
    private final OwnWords words = new OwnWords(id, product(), seller());
    private final ExampleRows rows = new ExampleRows(Currency.getInstance("EUR"));

    private PlantedAccount() {}

    static PlantedAccount plant() {
        var account = new PlantedAccount();
        account.putAll();
        return account;
    }

    ShopperId person() {
        return new ShopperId("sub-" + id);
    }

    String seller() {
        return "seller-" + id;
    }

    String product() {
        return "product-" + id;
    }

    String order() {
        return "order-" + id;
    }

    String review() {
        return product() + "-aaaaaaaaaaaaaaaaaaaaaaaaaa";
    }

    /** What was written into rows of that table. */
    Set<String> words(Table table) {
        return words.of(table);
    }

    Set<String> words() {
        return words.all();
    }

    private void putAll() {
        for (Table table : Table.values()) {
            if (!WRITTEN_HERE.contains(table)) {
                rows.of(table).ifPresent(row -> put(table, row));
            }
        }
        put(Table.ORDERS, OrderSchema.INSTANCE.write(settled()));
        put(Table.PRODUCTS, ProductSchema.INSTANCE.write(inOptions()));
        put(Table.PARCELS, ParcelSchema.INSTANCE.write(delivered()));
        put(
                Table.SELLERS,
                RateCardRow.SCHEMA.write(new RateCardRow(new SellerId(seller()), rows.rates(), 1)));
        put(Table.SELLERS, Map.of("id", text("user#" + person()), "name", text("prime")));
        put(
                Table.SELLERS,
                Map.of(
                        "id", text(seller()),
                        "userId", text(person().value()),
                        "name", text("prime"),
                        "about", text("prime"),
                        "deliveryAndReturns", text("prime"),
                        "state", text("Approved"),
                        "version", number("1")));
        put(
                Table.SHOPPERS,
                MailChoiceRow.SCHEMA.write(
                        new MailChoiceRow(
                                person(), new MailChoice(true, SoldMails.EACH, true, 2))));
        put(Table.SHOPPERS, Map.of("item", text("day#2026-01-05"), "reviews", number("1")));
        put(
                Table.REVIEWS,
                Map.of(
                        "id", text("report#other#1#" + person()),
                        "userId", text("reporter#" + person()),
                        "byAge", text("1767607200000#report"),
                        "reason", text("prime")));
    }

    private Product inOptions() {
        Product plain = ProductSchema.INSTANCE.read(rows.of(Table.PRODUCTS).orElseThrow());
        var size = List.of(new Option("Size", List.of("M")));
        return plain.in(new Options(size, false, List.of(), Optional.empty()), 1);
    }

    private Order settled() {
        var sent = rows.orders().sent();
        return sent.withCounts(sent.counts().withDelivered(ExampleOrders.parcel().units()));
    }

    private static Parcel delivered() {
        Parcel sent = ExampleOrders.parcel();
        return new Parcel(
                sent.order(),
                sent.id(),
                sent.seller(),
                sent.lines(),
                sent.tracking(),
                sent.shippedAt(),
                ParcelState.DELIVERED,
                Optional.of(new ParcelEnd(THEN, Party.SHOPPER)),
                sent.requestHash(),
                2);
    }

    private void put(Table table, Map<String, AttributeValue> example) {
        Map<String, AttributeValue> row = words.in(table, example);
        switch (table) {
            case CARTS, WISHLISTS -> row.put("userId", text(person().value()));
            case ORDERS -> {
                row.put("id", text(order()));
                row.put("userId", text(person().value()));
                row.put("placedAt", text("1767607200000#" + order()));
            }
            case PARCELS, REFUNDS -> row.put("orderId", text(order()));
            case RETURNS -> {
                row.put("orderId", text(order()));
                row.put("state", text("Refused"));
                row.remove("waitsFor");
                row.remove("waitsSince");
            }
            case REVIEWS -> {
                if (row.containsKey("rating")) {
                    row.put("id", text(review()));
                    row.put("userId", text(person().value()));
                    row.put("byAge", text("1767607200000#" + review()));
                }
            }
            case PRODUCTS -> {
                row.put("id", text(product()));
                row.put("sellerId", text(seller()));
                row.put("sellerName", words.next(table, "sellerName"));
                row.put("sellerStatus", text(seller() + "#active"));
                row.put("byAge", text("1767607200000#" + product()));
                row.put("images", AttributeValue.fromL(List.of(text(image()))));
            }
            case SELLERS -> row.put("sellerId", text(seller()));
            case VARIANTS -> row.put("owner", text(seller()));
            case SALES -> row.put("sellerId", text(seller()));
            case SHOPPERS -> row.put("userId", text(person().value()));
            case DECISIONS -> {
                row.put("month", text("2026-01"));
                row.put("entry", text("1767607200000#" + id));
                row.put("subjectId", text(seller()));
                // Why it was decided stays, under an id that leads to nobody.
                row.remove("reason");
            }
            case MAILS -> row.put("id", text("mail-" + id));
            case REQUESTS, SEARCH_TAIL -> {}
        }
        TestStore.CLIENT.putItem(put -> put.tableName(table.logicalName()).item(row));
    }

    String image() {
        return "/media/" + seller() + "/one.jpg";
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    private static AttributeValue number(String number) {
        return AttributeValue.fromN(number);
    }
}
