package souk.bench.routes;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.deployed.SampleSellers;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;
import souk.order.OrderId;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.sales.SellerChange;
import souk.sales.SoldLine;

/** The routes by which a seller reads sales. Wants the first ten sample products. */
public record SalesSituations(Deployment deployment) {
    private static final int ORDERS = 60;
    private static final int DAYS = 30;
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    /** All of them, of a seller with two orders a day. */
    public List<Situation> all() {
        var seller = new SellerId("bench-" + UUID.randomUUID());
        SampleSellers.register(deployment.stores().sellers(), seller);
        for (int number = 0; number < ORDERS; number++) {
            deployment.stores().sales().add(order(seller, number));
        }
        ApiEvent sold = by(seller, "GET /api/sellers/orders");
        return List.of(
                new Situation("sold, 20 newest", "ListSoldLines", () -> sold),
                new Situation(
                        "sold, 20 to send",
                        "ListSoldLines",
                        () -> sold.query("fulfilment", "Unfulfilled")),
                report(seller, DAYS),
                report(seller, 365));
    }

    private static Situation report(SellerId seller, int days) {
        ApiEvent event =
                by(seller, "GET /api/sellers/analytics")
                        .query("from", LAST.minusDays(days - 1L).toString())
                        .query("to", LAST.toString());
        return new Situation("sales of " + days + " days", "ReadSales", () -> event);
    }

    private static ApiEvent by(SellerId seller, String route) {
        return ApiEvent.of(route).shopper(seller.value());
    }

    private SalesChange order(SellerId seller, int number) {
        Product product = new SampleProducts(deployment.currency()).product(1 + number % DAYS % 10);
        var figures = new SalesFigures(product.price().minor(), 0, 0, 1, 0);
        var line =
                new SoldLine(product.id(), product.title(), Optional.empty(), product.price(), 1);
        var change =
                new SellerChange(
                        seller,
                        figures.plus(new SalesFigures(0, 0, 1, 0, 0)),
                        Map.of(product.line(), figures),
                        List.of(line),
                        0,
                        Map.of(),
                        Fulfilment.UNFULFILLED);
        LocalDate day = LAST.minusDays(number % DAYS);
        return new SalesChange(
                new OrderId("bench-" + UUID.randomUUID()),
                3,
                day,
                day.atTime(12, 0).toInstant(ZoneOffset.UTC).plusSeconds(number),
                List.of(change));
    }
}
