package souk.bench.replay;

import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import souk.catalogue.Product;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Variant;
import souk.local.mail.SentMail;
import souk.money.Money;
import souk.shipping.ShippingRates;

/**
 * A shop that is not quite right.
 *
 * @param dearer so much more it asks for everything, in minor units
 * @param lost so many of everything it loses; then it also tells a seller twice what they sold
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
    public void add(ProductWithVariants listed) {
        List<Variant> variants = listed.variants().stream().map(this::dearer).toList();
        shop.add(new ProductWithVariants(dearer(listed.product()), variants));
    }

    private Variant dearer(Variant each) {
        return new Variant(
                each.id(),
                each.values(),
                dearer(each.price()),
                each.stock(),
                each.sku(),
                each.image(),
                each.status());
    }

    private Money dearer(Money price) {
        return new Money(price.minor() + dearer, price.currency());
    }

    private Product dearer(Product p) {
        return new Product(
                p.id(),
                p.seller(),
                p.sellerName(),
                p.title(),
                p.description(),
                p.category(),
                dearer(p.price()),
                p.stock(),
                p.options(),
                p.images(),
                p.rating(),
                p.delivery(),
                p.status(),
                p.suspension(),
                p.version(),
                p.createdAt());
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

    /** Where something is lost, a seller hears of it twice. */
    @Override
    public void mailsTo(Consumer<SentMail> reader) {
        shop.mailsTo(
                mail -> {
                    reader.accept(mail);
                    if (lost > 0 && mail.subject().startsWith("You sold Copier")) {
                        reader.accept(mail);
                    }
                });
    }

    @Override
    public boolean mailsWait() {
        return shop.mailsWait();
    }

    @Override
    public void close() {
        shop.close();
    }
}
