package souk.dynamo.cart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;
import souk.cart.Cart;
import souk.cart.CartBusy;
import souk.cart.CartLine;
import souk.cart.CartWarning;
import souk.cart.MergeId;
import souk.cart.Quantity;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.concurrent.Together;
import souk.dynamo.Backoff;
import souk.dynamo.RequestMark;
import souk.shopper.ShopperId;

/**
 * Hands a guest's cart over, once per merge id: the marker in Requests and the lines in Carts are
 * written in one transaction, so that neither is there without the other. The SDK repeats a call
 * under the same client token, so a repeat within ten minutes is the same transaction; later, the
 * marker stands.
 */
record CartMerge(CartStore store, ShopperId shopper, MergeId id, Map<ProductId, Quantity> guest) {

    /** The cart after the merge and what to tell of it; pricing is left to the caller. */
    record Outcome(Cart cart, Map<ProductId, Product> products, List<CartWarning> warnings) {}

    Outcome apply() {
        for (int attempt = 1; attempt <= CartStore.MAX_ATTEMPTS; attempt++) {
            Backoff.beforeAttempt(attempt);
            Instant now = store.clock().instant();
            var marker =
                    new RequestMark(
                            "merge#" + shopper + "#" + id.value(), now.plus(CartWrite.KEPT));
            CartReading seen = store.read(shopper, guest.keySet(), Optional.of(marker));
            if (seen.doneBefore()) {
                return new Outcome(seen.cart(), seen.products(), List.of());
            }
            Cart.Merge merge = seen.cart().withGuestLines(guest, seen.products(), now);
            var products = seen.startReadingAll(store);
            try {
                store.tables()
                        .client()
                        .transactWriteItems(
                                t -> t.transactItems(items(marker, seen.cart(), merge, now)));
                return new Outcome(
                        after(seen.cart(), merge), Together.result(products), merge.warnings());
            } catch (TransactionCanceledException e) {
                requireLostRace(e);
            } catch (TransactionInProgressException lostAnswer) {
                // An attempt of ours still runs; its marker tells the next one how it ended.
            }
        }
        throw new CartBusy();
    }

    private List<TransactWriteItem> items(
            RequestMark marker, Cart seen, Cart.Merge merge, Instant now) {
        Put once =
                Put.builder()
                        .tableName(store.requests().tableName())
                        .item(RequestMark.SCHEMA.write(marker))
                        .conditionExpression("attribute_not_exists(id)")
                        .build();
        List<TransactWriteItem> items = new ArrayList<>();
        items.add(TransactWriteItem.builder().put(once).build());
        if (!merge.lines().isEmpty()) {
            CartWrite write = write(seen, merge, now);
            var key = store.schema().key(shopper.value());
            items.add(
                    TransactWriteItem.builder()
                            .update(write.inTransaction(store.carts().tableName(), key))
                            .build());
        }
        return items;
    }

    private CartWrite write(Cart seen, Cart.Merge merge, Instant now) {
        Map<String, AttributeValue> lines = new LinkedHashMap<>();
        for (CartLine line : merge.lines()) {
            lines.put(line.id().value(), store.schema().line(line, id.value()));
        }
        return CartWrite.lines(lines, seen, now);
    }

    private static Cart after(Cart seen, Cart.Merge merge) {
        if (merge.lines().isEmpty()) {
            return seen;
        }
        var lines = new LinkedHashMap<>(seen.lines());
        merge.lines().forEach(line -> lines.put(line.id(), line));
        return new Cart(seen.shopper(), seen.version() + 1, lines);
    }

    /** A failed condition or a conflict is a race that is run again; all else is a fault. */
    private static void requireLostRace(TransactionCanceledException e) {
        for (CancellationReason reason : e.cancellationReasons()) {
            String code = reason.code();
            if (!code.equals("None")
                    && !code.equals("ConditionalCheckFailed")
                    && !code.equals("TransactionConflict")) {
                throw e;
            }
        }
    }
}
