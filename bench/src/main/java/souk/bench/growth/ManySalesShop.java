package souk.bench.growth;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleSellers;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;

/**
 * A shop that has sold so much in four years, and one of its fifty sellers who looks at the sums.
 *
 * @param size orders of the whole shop
 */
record ManySalesShop(int size, Deployment deployment) implements SizedShop {
    /** What the reading of a whole year is called. */
    static final String YEAR = salesOf(365);

    /** Opens one and adds what the orders sold of that seller's products. */
    static ManySalesShop open(Path root, int size) {
        var branch = new ManySalesShop(size, Deployment.open(root));
        SampleSellers.register(branch.deployment().stores().sellers(), SalesLoader.SELLER);
        new SalesLoader(branch.deployment()).add(size);
        return branch;
    }

    @Override
    public List<String> functions() {
        return List.of("ReadSales", "ListSoldLines");
    }

    @Override
    public RouteProcess start(String function, Path scratch) {
        Path folder = scratch.resolve("orders-" + size);
        return RouteProcess.start(deployment, deployment.function(function), folder);
    }

    @Override
    public List<Situation> situations(String function, RouteProcess process) {
        if (function.equals("ListSoldLines")) {
            var sold = bySeller("GET /api/sellers/orders");
            return List.of(
                    new Situation("sold, 20 newest", function, () -> sold),
                    new Situation(
                            "sold, 20 to send",
                            function,
                            () -> sold.query("fulfilment", "Unfulfilled")));
        }
        return List.of(report(30), report(365));
    }

    private static Situation report(int days) {
        LocalDate to = SalesLoader.LAST;
        var event =
                bySeller("GET /api/sellers/analytics")
                        .query("from", to.minusDays(days - 1L).toString())
                        .query("to", to.toString());
        return new Situation(salesOf(days), "ReadSales", () -> event);
    }

    private static String salesOf(int days) {
        return "sales of " + days + " days";
    }

    private static ApiEvent bySeller(String route) {
        return ApiEvent.of(route).shopper(SalesLoader.SELLER.value());
    }

    @Override
    public void close() {
        deployment.close();
    }
}
