package souk.refund.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import souk.parcel.ParcelState;
import souk.refund.ReturnState;

/** Requests that make sense more often than not. */
final class RandomRequests {
    private final Random random;
    private final ReferenceShop shop;
    private final ReferenceOrder order;
    private int keys;

    RandomRequests(Random random, ReferenceShop shop) {
        this.random = random;
        this.shop = shop;
        this.order = shop.order;
    }

    Optional<Request> cancel() {
        boolean all = random.nextInt(4) == 0;
        Map<Integer, Integer> units = units(lines(-1), order::toPack);
        boolean unpaidOnly = random.nextInt(12) == 0;
        return units.isEmpty() && !all
                ? Optional.empty()
                : Optional.of(
                        new Request.Cancel(
                                "cancel-" + ++keys,
                                all ? Optional.empty() : Optional.of(units),
                                unpaidOnly));
    }

    Optional<Request> ship() {
        int seller = seller();
        List<Integer> parcels =
                lines(seller).stream().filter(line -> order.lines.get(line).parcel()).toList();
        if (parcels.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Integer> units = units(parcels, order::toPack);
        boolean all = units.isEmpty() || random.nextInt(3) == 0;
        var some = all ? Optional.<Map<Integer, Integer>>empty() : Optional.of(units);
        return Optional.of(new Request.Ship("parcel-" + seller + "-" + ++keys, seller, some));
    }

    Optional<Request> end(boolean delivered) {
        return any(List.copyOf(shop.parcels.keySet()))
                .map(
                        key ->
                                new Request.End(
                                        key,
                                        shop.parcel(key).seller(),
                                        delivered ? ParcelState.DELIVERED : ParcelState.LOST));
    }

    Optional<Request> ask() {
        int seller = seller();
        Map<Integer, Integer> units = units(lines(seller), shop::sent);
        return units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Request.Ask("return-" + ++keys, seller, units));
    }

    Optional<Request> say() {
        return any(List.copyOf(shop.returns.keySet())).map(this::say);
    }

    private Request say(String key) {
        ReferenceShop.Asked asked = shop.asked(key);
        ReturnState usual =
                switch (asked.state()) {
                    case ASKED ->
                            random.nextInt(5) == 0 ? ReturnState.REFUSED : ReturnState.APPROVED;
                    case APPROVED, RECEIVED -> ReturnState.RECEIVED;
                    case REFUSED -> ReturnState.REFUSED;
                };
        var any = List.of(ReturnState.APPROVED, ReturnState.REFUSED, ReturnState.RECEIVED);
        ReturnState state = random.nextInt(8) == 0 ? any.get(random.nextInt(3)) : usual;
        boolean received = state == ReturnState.RECEIVED;
        long shipping = received && random.nextInt(3) == 0 ? shipping(asked.seller()) : 0;
        boolean restock = received && random.nextBoolean();
        return new Request.Say(key, asked.seller(), state, restock, shipping);
    }

    Optional<Request> give() {
        int seller = seller();
        List<Request.Piece> pieces = new ArrayList<>();
        for (int line : lines(seller)) {
            if (random.nextInt(3) > 0) {
                pieces.add(piece(line));
            }
        }
        long shipping = random.nextInt(3) == 0 ? shipping(seller) : 0;
        String key = "refund-" + seller + "-" + ++keys;
        return pieces.isEmpty() && shipping == 0
                ? Optional.empty()
                : Optional.of(
                        new Request.Give(key, seller, pieces, shipping, random.nextBoolean()));
    }

    /** A new request of the kind and the seller of another, under its key. */
    Optional<Request> underKeyOf(Request other) {
        return switch (other) {
            case Request.Cancel it ->
                    cancel().map(Request.Cancel.class::cast)
                            .map(now -> new Request.Cancel(it.key(), now.units(), false));
            case Request.Ship it ->
                    ship().map(Request.Ship.class::cast)
                            .filter(now -> now.seller() == it.seller())
                            .map(now -> new Request.Ship(it.key(), now.seller(), now.units()));
            case Request.Ask it ->
                    ask().map(Request.Ask.class::cast)
                            .map(now -> new Request.Ask(it.key(), now.seller(), now.units()));
            case Request.Give it ->
                    give().map(Request.Give.class::cast)
                            .filter(now -> now.seller() == it.seller())
                            .map(
                                    now ->
                                            new Request.Give(
                                                    it.key(),
                                                    now.seller(),
                                                    now.pieces(),
                                                    now.shipping(),
                                                    now.restock()));
            case Request.End it -> Optional.of(it);
            case Request.Say it -> Optional.of(it);
        };
    }

    private Request.Piece piece(int line) {
        int units = random.nextInt(3) == 0 ? 0 : some(order.kept(line));
        boolean named = units == 0 || random.nextInt(4) == 0;
        long most = Math.max(1, order.left(line));
        long amount = random.nextInt(6) == 0 ? most : 1 + random.nextLong(most + most / 8 + 1);
        return new Request.Piece(line, units, named ? Optional.of(amount) : Optional.empty());
    }

    private long shipping(int seller) {
        long left = order.left(order.shipping(seller));
        return random.nextInt(6) == 0 ? left + 1 : random.nextLong(left + 1);
    }

    /** Some units of some lines, now and then one more than there are. */
    private Map<Integer, Integer> units(List<Integer> lines, IntUnaryOperator most) {
        Map<Integer, Integer> units = new TreeMap<>();
        for (int line : lines) {
            int there = most.applyAsInt(line);
            if (random.nextBoolean() && (there > 0 || random.nextInt(20) == 0)) {
                units.put(line, some(there));
            }
        }
        return units;
    }

    private int some(int there) {
        return random.nextInt(10) == 0 ? there + 1 : 1 + random.nextInt(Math.max(1, there));
    }

    private int seller() {
        return random.nextInt(order.charges.size());
    }

    /** All of a seller, or of all if below 0. */
    private List<Integer> lines(int seller) {
        return IntStream.range(0, order.lines.size())
                .filter(line -> seller < 0 || order.seller(line) == seller)
                .boxed()
                .toList();
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
