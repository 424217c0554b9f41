package souk.bench.scaling;

import java.util.function.Function;

/**
 * A crowd and what it meets.
 *
 * @param opening makes the shop anew, for each run
 */
record Scenario(String name, Assumptions assumed, Function<SeededRandom, Workload> opening) {
    /** Everybody orders the same one product. */
    static Scenario oneProduct() {
        return oneProduct("one product", Assumptions.USUAL);
    }

    /** The same, should the store be another than is assumed. */
    static Scenario oneProduct(String name, Assumptions assumed) {
        return new Scenario(name, assumed, chance -> new Placing(1, 1, 1, chance.evenly(1)));
    }

    /** One product, with no more placings at once than that. */
    static Scenario door(int mostAtOnce) {
        Scenario open = oneProduct();
        return new Scenario(
                "one product, %d concurrent".formatted(mostAtOnce),
                open.assumed(),
                chance -> new ConcurrencyLimit(mostAtOnce, open.opening().apply(chance)));
    }

    /** One product whose stock lies in so many rows, of which an order takes one. */
    static Scenario buckets(int rows) {
        return new Scenario(
                "one product, stock in " + rows + " rows",
                Assumptions.USUAL,
                chance -> new Placing(rows, 1, 1, chance.evenly(rows)));
    }

    /** Orders of three of so many products, all as popular. */
    static Scenario evenly(int products, int sellers) {
        return new Scenario(
                "%,d products of %,d sellers".formatted(products, sellers),
                Assumptions.USUAL,
                chance -> new Placing(products, sellers, Inputs.LINES, chance.evenly(products)));
    }

    /** The same, the n-th product 1/n as popular as the first. */
    static Scenario zipf(int products, int sellers) {
        return new Scenario(
                "%,d products, Zipf".formatted(products),
                Assumptions.USUAL,
                chance -> new Placing(products, sellers, Inputs.LINES, chance.zipf(products)));
    }

    static Scenario sums(int sellers, int atOnce) {
        return new Scenario(
                "totals of %,d seller%s, %d batch%s"
                        .formatted(
                                sellers, sellers == 1 ? "" : "s", atOnce, atOnce == 1 ? "" : "es"),
                Assumptions.USUAL,
                chance -> new Summing(Inputs.NEW_TABLE_SHARDS * atOnce, sellers));
    }

    static Scenario reviews() {
        return new Scenario("reviews of one product", Assumptions.USUAL, chance -> new Reviewing());
    }

    static Scenario views() {
        return new Scenario("views of one product", Assumptions.USUAL, chance -> new Viewing());
    }
}
