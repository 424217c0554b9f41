package souk.functions.mail.letter;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import souk.catalogue.ProductId;
import souk.order.OrderId;

/**
 * Who writes. Immutable.
 *
 * @param name as people call it
 * @param storefront its origin, such as {@code https://souk.example}
 * @param zone in which it tells the date
 */
public record Shop(String name, URI storefront, ZoneId zone) {
    URI page(String path) {
        return storefront.resolve(path);
    }

    /** What its shopper sees of an order. */
    URI order(OrderId id) {
        return page("/order/?id=" + encoded(id.value()));
    }

    /** What a seller sees of an order. */
    URI soldOrder(OrderId id) {
        return page("/seller/order/?id=" + encoded(id.value()));
    }

    /** Where a product is reviewed. */
    URI reviews(ProductId id) {
        return page("/product/?id=" + encoded(id.value()) + "#reviews");
    }

    URI listing(ProductId id) {
        return page("/seller/listing/?id=" + encoded(id.value()));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }
}
