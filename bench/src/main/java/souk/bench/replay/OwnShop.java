package souk.bench.replay;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import souk.bench.command.CannotRun;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.Products;
import souk.dynamo.catalogue.DynamoProducts;
import souk.local.LocalCloud;
import souk.local.LocalSettings;

/**
 * A local cloud of its own: free ports, nothing kept, no demo catalogue and no throttling, so that
 * it runs beside a shop that is open.
 */
final class OwnShop implements Shop {
    private final LocalCloud cloud;
    private final Products products;

    /** Opens what {@code template.yaml} in this folder describes. */
    OwnShop(Path root) {
        this.cloud = LocalCloud.start(LocalSettings.inMemory(root.resolve("template.yaml")));
        this.products = new DynamoProducts(cloud.dynamoDb(), productsTable());
    }

    @Override
    public URI address() {
        return cloud.address();
    }

    @Override
    public URI stripe() {
        return cloud.stripe()
                .orElseThrow(() -> new CannotRun("the shop has no stand-in of Stripe"))
                .address();
    }

    @Override
    public String token(String customer) {
        return cloud.identity().accessToken(customer, List.of());
    }

    @Override
    public String sellerToken(String seller) {
        return cloud.identity().accessToken(seller, List.of("sellers"));
    }

    @Override
    public void add(Product product) {
        products.add(product);
    }

    @Override
    public Map<String, Integer> stock(Collection<String> ids) {
        Map<String, Integer> stock = new HashMap<>();
        products.findAll(ids.stream().map(ProductId::new).toList())
                .forEach((id, product) -> stock.put(id.value(), product.stock()));
        return stock;
    }

    @Override
    public void close() {
        cloud.close();
    }

    private String productsTable() {
        return cloud.template().functions().stream()
                .flatMap(function -> function.environment().entrySet().stream())
                .filter(variable -> variable.getKey().equals("PRODUCTS_TABLE"))
                .findFirst()
                .orElseThrow(() -> new CannotRun("the template sets no PRODUCTS_TABLE"))
                .getValue();
    }
}
