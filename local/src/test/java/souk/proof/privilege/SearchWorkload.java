package souk.proof.privilege;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.functions.search.fresh.IndexBuilder;
import souk.journey.Buyer;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/** What is found while there is no index and with one, and how three of them are built. */
record SearchWorkload(LocalCloud shop) {
    private static final Map<String, AttributeValue> MANIFEST =
            Map.of("list", Rows.text("manifest"), "id", Rows.text("current"));

    void findsByTheTable() {
        searches();
    }

    /**
     * The first is built of the table, the second of the first, and the third removes the first.
     * The tail of the second stays until the third.
     */
    void findsByTheIndex() {
        changes(IndexBuilder.MAX_ENTRIES + 1);
        awaitIndex(1);
        searches();
        changes(IndexBuilder.MAX_ENTRIES + 1);
        awaitIndex(2);
        changes(1);
        awaitIndex(3);
        // A build ends with it.
        Buyer.eventually(
                shop::calls,
                calls ->
                        calls.stream()
                                .anyMatch(
                                        call ->
                                                call.caller().equals("IndexProducts")
                                                        && call.action()
                                                                .equals("s3:DeleteObject")));
        // One that no index holds, and that nobody has read.
        changes(1);
        searches();
    }

    private void searches() {
        var anybody = Visitor.anybody(shop);
        anybody.call("GET", "/api/search?q=mug", "");
        anybody.call("GET", "/api/search/suggestions?q=mu", "");
    }

    /** Of products that are gone: the tail does not say what changed. */
    private void changes(int products) {
        IntStream.range(0, products)
                .mapToObj(
                        number ->
                                Map.of(
                                        "list", Rows.text("tail"),
                                        "id", Rows.text("gone-" + number),
                                        "change", Rows.text(UUID.randomUUID().toString())))
                .forEach(
                        row ->
                                shop.dynamoDb()
                                        .putItem(put -> put.tableName("SearchTail").item(row)));
    }

    private void awaitIndex(int generation) {
        Buyer.eventually(
                () ->
                        shop.dynamoDb()
                                .getItem(get -> get.tableName("SearchTail").key(MANIFEST))
                                .item()
                                .getOrDefault("generation", AttributeValue.fromN("0")),
                found -> Integer.parseInt(found.n()) >= generation);
    }
}
