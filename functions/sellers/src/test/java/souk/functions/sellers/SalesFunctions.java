package souk.functions.sellers;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Products;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.StockLevel;
import souk.http.Answer;
import souk.http.Call;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.SampleOrders;
import souk.sales.SalesChange;
import souk.sales.SalesInMemory;
import souk.sales.SampleSales;
import souk.sales.SentChange;
import souk.seller.SellersInMemory;
import souk.value.Page;

/** A desk where sam, who sells mugs, and sue, who sells lamps, look at what they sold. */
final class SalesFunctions {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Half past midnight of the second of March in Berlin, still the first elsewhere. */
    static final Instant NOW = Instant.parse("2026-03-01T23:30:00Z");

    static final Order PLACED = SampleSales.placed();
    static final Order PAID = SampleSales.paid(PLACED, SampleOrders.NOON.plusSeconds(60));

    private static final SellersInMemory SELLERS =
            new SellersInMemory()
                    .with("sam", SampleSales.SAM)
                    .with("sue", SampleSales.SUE)
                    .with("bob", new SellerId("bobs"));

    final SalesInMemory sales = new SalesInMemory();
    final OrdersInMemory orders = new OrdersInMemory();
    private final List<StockLevel> stock = new ArrayList<>();
    private final Map<LineId, Product> known = new HashMap<>();
    private Currency currency = SampleOrders.EUR;

    SalesFunctions in(String code) {
        currency = Currency.getInstance(code);
        return this;
    }

    /** A step of an order. */
    SalesFunctions then(Order before, Order after) {
        SalesChange.between(Optional.of(before), after, BERLIN).ifPresent(sales::add);
        SentChange.between(Optional.of(before), after).forEach(sales::sent);
        orders.with(after);
        return this;
    }

    /** An active product of sam's. */
    SalesFunctions stocked(String id, int units) {
        var rating = new RatingSummary(List.of(0L, 0L, 0L, 1L, 1L));
        stock.add(new StockLevel(new LineId(id), "The " + id, List.of(), units));
        known.put(new LineId(id), SampleOrders.product(id, 1, units).rated(rating));
        return this;
    }

    /** A product that is known by its id alone. */
    SalesFunctions archived(String id) {
        known.put(new LineId(id), SampleOrders.product(id, 1, 0));
        return this;
    }

    /** As it is for sale, or one variant of what is. */
    SalesFunctions known(Product product) {
        known.put(product.line(), product);
        return this;
    }

    Call analytics(String seller) {
        return Call.of("GET /api/sellers/analytics").as(seller);
    }

    Answer read(Call call) {
        return call.to(
                new ReadSales(
                        SELLERS,
                        new Overview(
                                sales,
                                this::low,
                                new Archive(known),
                                Clock.fixed(NOW, BERLIN),
                                BERLIN,
                                currency)));
    }

    private List<StockLevel> low(SellerId seller, int fewer, int most) {
        return stock.stream()
                .filter(each -> seller.equals(SampleSales.SAM) && each.stock() < fewer)
                .sorted(Comparator.comparingInt(StockLevel::stock))
                .limit(most)
                .toList();
    }

    Call orders(String seller) {
        return Call.of("GET /api/sellers/orders").as(seller);
    }

    Answer list(Call call) {
        return call.to(new ListSoldLines(SELLERS, sales, orders));
    }

    /** Products that can be found by their ids and in no other way. */
    private record Archive(Map<LineId, Product> byLine) implements Products {
        @Override
        public Optional<Product> find(ProductId id) {
            return Optional.ofNullable(byLine.get(LineId.of(id)));
        }

        @Override
        public Map<ProductId, Product> findAll(Collection<ProductId> ids) {
            throw new AssertionError("a seller's desk reads lines");
        }

        @Override
        public Optional<ProductWithVariants> findWhole(ProductId id) {
            throw new AssertionError("a seller's desk shows no variants");
        }

        @Override
        public Map<LineId, Product> findLines(Collection<LineId> lines) {
            Map<LineId, Product> found = new HashMap<>(byLine);
            found.keySet().retainAll(lines);
            return found;
        }

        @Override
        public Page<Product> browse(ProductQuery query) {
            throw new AssertionError("a seller's desk does not browse");
        }

        @Override
        public void add(ProductWithVariants product) {
            throw new AssertionError("nor does it list");
        }
    }
}
