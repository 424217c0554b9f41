package souk.bench.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each seller sold according to the file, and according to the shop's overview: revenue,
 * shipping, units, orders and the listings that sold best. Amounts in minor units.
 */
final class SellerTotals {
    /** The overview is a moment behind one payment, and some seconds behind thousands. */
    private static final int MAX_LOOKS = 240;

    private static final int PAUSE_MILLIS = 500;
    private static final int BEST = 5;

    private final Map<String, Sums> sellers = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private static final class Sums {
        private final Map<String, Long> revenue = new TreeMap<>();
        private final Map<String, Long> unitsOf = new TreeMap<>();
        private long units;
        private long shipping;
        private long orders;

        long total() {
            return revenue.values().stream().mapToLong(Long::longValue).sum();
        }

        List<String> best() {
            return revenue.entrySet().stream()
                    .sorted(
                            Map.Entry.<String, Long>comparingByValue()
                                    .thenComparing(each -> unitsOf.getOrDefault(each.getKey(), 0L))
                                    .reversed()
                                    .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                    .limit(BEST)
                    .map(
                            each ->
                                    "%s %d in %d"
                                            .formatted(
                                                    each.getKey(),
                                                    each.getValue(),
                                                    unitsOf.getOrDefault(each.getKey(), 0L)))
                    .toList();
        }
    }

    SellerTotals(Collection<Basket> baskets, Expected.Calculator calculator) {
        for (Basket basket : baskets) {
            Set<String> inBasket = new HashSet<>();
            Expected expected = calculator.of(basket);
            expected.shipping()
                    .forEach(
                            (seller, charge) ->
                                    sellers.computeIfAbsent(seller, id -> new Sums()).shipping +=
                                            charge);
            expected.lines()
                    .forEach(
                            (_, line) -> {
                                Sums sums =
                                        sellers.computeIfAbsent(line.seller(), id -> new Sums());
                                sums.revenue.merge(line.listing(), line.sum(), Long::sum);
                                sums.unitsOf.merge(
                                        line.listing(), (long) line.quantity(), Long::sum);
                                sums.units += line.quantity();
                                if (inBasket.add(line.seller())) {
                                    sums.orders++;
                                }
                            });
        }
    }

    /** What differs; waits until the overview has all units, for two minutes at most. */
    List<String> differences(Shop shop, ShopClient client) {
        List<String> found = new ArrayList<>();
        sellers.forEach((seller, sums) -> compare(seller, sums, shop, client, found));
        return found;
    }

    private void compare(
            String seller, Sums wanted, Shop shop, ShopClient client, List<String> found) {
        JsonNode reported = overview(shop.sellerToken(seller), wanted.units, client);
        JsonNode totals = reported.path("totals");
        String sold =
                "revenue %d, shipping %d, units %d, orders %d"
                        .formatted(wanted.total(), wanted.shipping, wanted.units, wanted.orders);
        String shown =
                "revenue %d, shipping %d, units %d, orders %d"
                        .formatted(
                                totals.path("revenue").asLong(),
                                totals.path("shipping").asLong(),
                                totals.path("units").asLong(),
                                totals.path("orders").asLong());
        List<String> best = new ArrayList<>();
        reported.path("products")
                .forEach(
                        each ->
                                best.add(
                                        "%s %d in %d"
                                                .formatted(
                                                        each.path("productId").asText(),
                                                        each.path("revenue").asLong(),
                                                        each.path("units").asLong())));
        boolean equal = sold.equals(shown) && best.equals(wanted.best());
        if (!equal) {
            found.add(
                    "seller %s should have %s, best %s; the shop reports %s, best %s"
                            .formatted(seller, sold, wanted.best(), shown, best));
        }
        lines.add("seller %s: %s, best %s".formatted(seller, shown, String.join(", ", best)));
    }

    private static JsonNode overview(String token, long units, ShopClient client) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String query = "from=%s&to=%s".formatted(today.minusDays(2), today.plusDays(1));
        JsonNode reported = client.sales(token, query);
        for (int look = 1;
                look < MAX_LOOKS && reported.path("totals").path("units").asLong() < units;
                look++) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CallFailed("the wait for a seller's totals was interrupted");
            }
            reported = client.sales(token, query);
        }
        return reported;
    }

    /** A line for each seller, with what the shop reported. */
    List<String> lines() {
        return List.copyOf(lines);
    }
}
