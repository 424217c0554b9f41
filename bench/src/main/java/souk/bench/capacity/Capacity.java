package souk.bench.capacity;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import souk.bench.Arguments;
import souk.bench.Scratch;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.figures.Figure;
import souk.bench.figures.MarkdownTable;
import souk.bench.routes.CartSituations;
import souk.bench.routes.OrderSituations;
import souk.bench.routes.ReviewSituations;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.SellerSituations;
import souk.bench.routes.Situation;
import souk.bench.routes.Visit;

/** Prints for each route what one call of it consumes. */
public final class Capacity {
    private static final int PRODUCTS = 100;

    private Capacity() {}

    /**
     * {@code [--root .]}. Prints one table.
     *
     * @return 0
     */
    public static int run(List<String> args, PrintStream out) {
        var asked = Arguments.parse(args, Set.of("--root"), Set.of()).withoutWords();
        try (var scratch = Scratch.make();
                var deployment = Deployment.open(Path.of(asked.text("--root", ".")))) {
            var samples = new SampleProducts(deployment.currency());
            for (int number = 1; number <= PRODUCTS; number++) {
                deployment.products().add(samples.product(number));
            }
            List<Situation> situations = new ArrayList<>(catalogue());
            situations.addAll(new CartSituations(deployment.carts()).all());
            situations.addAll(new OrderSituations(deployment).all());
            situations.addAll(new ReviewSituations(deployment).all());
            situations.addAll(new SellerSituations(deployment).all());
            out.println(table(deployment, scratch.folder(), situations));
            out.println(
                    "Round trips are calls that wait for one another. A write in a transaction"
                            + " counts twice, as in DynamoDB (DynamoDB Local says four times).");
        }
        return 0;
    }

    private static List<Situation> catalogue() {
        var list = ApiEvent.of("GET /api/products");
        var product = ApiEvent.of("GET /api/products/{id}");
        return List.of(
                new Situation("list, 20 newest", "ListProducts", () -> list),
                new Situation(
                        "list, 20 of a category by price",
                        "ListProducts",
                        () ->
                                list.query("category", SampleProducts.category(1).slug())
                                        .query("sort", "price")),
                new Situation(
                        "product", "GetProduct", () -> product.id(SampleProducts.id(1).value())));
    }

    private static MarkdownTable table(
            Deployment deployment, Path scratch, List<Situation> situations) {
        var table = new MarkdownTable("route", "round trips", "calls", "read units", "write units");
        Map<String, RouteProcess> processes = new HashMap<>();
        try {
            for (Situation situation : situations) {
                Visit visit =
                        processes
                                .computeIfAbsent(
                                        situation.function(),
                                        name ->
                                                RouteProcess.start(
                                                        deployment,
                                                        deployment.function(name),
                                                        scratch))
                                .visit(situation.next().get());
                table.row(
                        situation.name(),
                        Integer.toString(visit.roundTrips()),
                        Integer.toString(visit.calls().size()),
                        Figure.of(visit.readUnits(), 1),
                        Figure.of(visit.writeUnits(), 1));
            }
        } finally {
            processes.values().forEach(RouteProcess::close);
        }
        return table;
    }
}
