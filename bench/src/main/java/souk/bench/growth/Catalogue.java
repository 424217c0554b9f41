package souk.bench.growth;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.ProductLoader;
import souk.bench.deployed.SampleProducts;
import souk.bench.routes.CartSituations;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.catalogue.Product;

/**
 * A shop with a catalogue of a certain size.
 *
 * @param size how many products it has
 */
record Catalogue(int size, Deployment deployment) implements SizedShop {
    /** Those of the catalogue and the cart. */
    private static final List<String> FUNCTIONS =
            List.of(
                    "ListProducts",
                    "GetProduct",
                    "GetCart",
                    "AddToCart",
                    "ChangeCartLine",
                    "RemoveFromCart");

    /** Opens one and lists what it sells. */
    static Catalogue open(Path root, int size) {
        var branch = new Catalogue(size, Deployment.open(root));
        var samples = new SampleProducts(branch.deployment().currency());
        Iterable<Product> products =
                () -> IntStream.rangeClosed(1, size).mapToObj(samples::product).iterator();
        new ProductLoader(branch.deployment()).load(products, size);
        return branch;
    }

    @Override
    public List<String> functions() {
        return FUNCTIONS;
    }

    @Override
    public RouteProcess start(String function, Path scratch) {
        Path folder = scratch.resolve(Integer.toString(size));
        return RouteProcess.start(deployment, deployment.function(function), folder);
    }

    @Override
    public List<Situation> situations(String function, RouteProcess process) {
        return switch (function) {
            case "ListProducts" -> new ListSituations(process, size).all();
            case "GetProduct" -> {
                var product = ApiEvent.of("GET /api/products/{id}");
                String id = SampleProducts.id(size / 2).value();
                yield List.of(new Situation("product", function, () -> product.id(id)));
            }
            default ->
                    new CartSituations(deployment.stores().carts())
                            .all().stream().filter(s -> s.function().equals(function)).toList();
        };
    }

    @Override
    public void close() {
        deployment.close();
    }
}
