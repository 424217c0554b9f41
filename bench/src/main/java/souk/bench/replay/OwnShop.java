package souk.bench.replay;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import souk.bench.command.CannotRun;
import souk.bench.deployed.SampleSellers;
import souk.catalogue.LineId;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Products;
import souk.catalogue.SellerId;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.DynamoProducts;
import souk.dynamo.mail.DynamoMails;
import souk.dynamo.seller.DynamoSellers;
import souk.dynamo.shipping.DynamoRateCards;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.local.mail.SentMail;
import souk.mail.Mail;
import souk.mail.Mails;
import souk.seller.Sellers;
import souk.shipping.RateCards;
import souk.shipping.ShippingRates;
import souk.value.Precondition;

/**
 * A local cloud of its own: free ports, nothing kept, no demo catalogue and no throttling, so that
 * it runs beside a shop that is open.
 */
public final class OwnShop implements Shop {
    private final LocalCloud cloud;
    private final Products products;
    private final Sellers sellers;
    private final RateCards cards;
    private final Mails mails;

    /** Opens what {@code template.yaml} in this folder describes. */
    OwnShop(Path root) {
        this(LocalSettings.inMemory(root.resolve("template.yaml")));
    }

    /** Opens a shop with these settings. */
    public OwnShop(LocalSettings settings) {
        this.cloud = LocalCloud.start(settings);
        var tables = Tables.of(cloud.dynamoDb(), table -> table(table.variable()));
        this.products = new DynamoProducts(tables);
        this.cards = new DynamoRateCards(tables);
        this.mails = new DynamoMails(tables);
        this.sellers =
                new DynamoSellers(tables, Clock.systemUTC(), () -> UUID.randomUUID().toString());
    }

    /** The local cloud itself. */
    public LocalCloud cloud() {
        return cloud;
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
        return cloud.identity().accessToken(seller, List.of());
    }

    @Override
    public void add(ProductWithVariants product) {
        products.add(product);
    }

    @Override
    public void sends(String seller, ShippingRates rates) {
        SampleSellers.register(sellers, new SellerId(seller));
        cards.replace(new SellerId(seller), Precondition.ANY, rates);
    }

    @Override
    public Map<String, Integer> stock(Collection<String> ids) {
        Map<String, Integer> stock = new HashMap<>();
        products.findLines(ids.stream().map(LineId::new).toList())
                .forEach((id, product) -> stock.put(id.value(), product.stock()));
        return stock;
    }

    @Override
    public void mailsTo(Consumer<SentMail> reader) {
        cloud.mail().inbox().eachIsReadBy(reader);
    }

    /** One that is being sent is looked at again when its lease ends: this asks beyond that. */
    @Override
    public boolean mailsWait() {
        return !mails.due(Instant.now().plus(Mail.LEASE.multipliedBy(2)), 1).isEmpty();
    }

    @Override
    public void close() {
        cloud.close();
    }

    private String table(String name) {
        return cloud.template().functions().stream()
                .flatMap(function -> function.environment().entrySet().stream())
                .filter(variable -> variable.getKey().equals(name))
                .findFirst()
                .orElseThrow(() -> new CannotRun("the template sets no " + name))
                .getValue();
    }
}
