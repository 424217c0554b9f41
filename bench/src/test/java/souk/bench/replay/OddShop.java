package souk.bench.replay;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import souk.catalogue.Product;
import souk.money.Money;
import souk.shipping.ShippingRates;

/**
 * A shop that is not quite right.
 *
 * @param dearer so much more it asks for everything, in minor units
 * @param lost so many of everything it loses
 */
record OddShop(Shop shop, long dearer, int lost) implements Shop {
    @Override
    public URI address() {
        return shop.address();
    }

    @Override
    public URI stripe() {
        return shop.stripe();
    }

    @Override
    public String token(String customer) {
        return shop.token(customer);
    }

    @Override
    public String sellerToken(String seller) {
        return shop.sellerToken(seller);
    }

    @Override
    public void add(Product p) {
        shop.add(
                new Product(
                        p.id(),
                        p.seller(),
                        p.sellerName(),
                        p.title(),
                        p.description(),
                        p.category(),
                        new Money(p.price().minor() + dearer, p.price().currency()),
                        p.stock(),
                        p.images(),
                        p.rating(),
                        p.delivery(),
                        p.status(),
                        p.suspension(),
                        p.version(),
                        p.createdAt()));
    }

    @Override
    public void sends(String seller, ShippingRates rates) {
        shop.sends(seller, rates);
    }

    @Override
    public Map<String, Integer> stock(Collection<String> products) {
        Map<String, Integer> stock = new HashMap<>(shop.stock(products));
        stock.replaceAll((id, left) -> left - lost);
        return stock;
    }

    @Override
    public void close() {
        shop.close();
    }
}
