package souk.operations.reconcile;

import java.time.Instant;
import java.util.List;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;
import souk.seller.SampleSellers;

/** Things for sale. */
final class SampleProducts {
    private SampleProducts() {}

    static Product listed(String id, Money price, int stock, Instant since) {
        return new Product(
                new ProductId(id),
                new SellerId("sam"),
                SampleSellers.NAME.text(),
                id,
                id,
                new Category("lamps"),
                price,
                stock,
                List.of(),
                RatingSummary.NONE,
                Delivery.NONE,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                since);
    }
}
