package souk.seller;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import souk.catalogue.SellerId;
import souk.moderation.Decision;
import souk.shopper.ShopperId;
import souk.value.Page;
import souk.value.Precondition;

/** Sellers in a map; lists are whole. Safe for use by many threads. */
public final class SellersInMemory implements Sellers {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final Map<ShopperId, SellerId> byPerson = new ConcurrentHashMap<>();
    private final Map<SellerId, Seller> sellers = new ConcurrentHashMap<>();

    /** With a person who sells. */
    public SellersInMemory with(String person, SellerId id) {
        add(new ShopperId(person), SampleSellers.approved(id));
        return this;
    }

    /** With a person who is in that state. */
    public SellersInMemory with(String person, SellerId id, SellerState state) {
        add(new ShopperId(person), SampleSellers.in(state, SampleSellers.approved(id)));
        return this;
    }

    @Override
    public Optional<Membership> find(ShopperId person) {
        return Optional.ofNullable(byPerson.get(person))
                .flatMap(this::find)
                .map(seller -> new Membership(seller.id(), seller.name(), seller.state()));
    }

    @Override
    public Optional<Seller> find(SellerId id) {
        return Optional.ofNullable(sellers.get(id));
    }

    @Override
    public Map<SellerId, SellerState> states(Collection<SellerId> ids) {
        Map<SellerId, SellerState> states = new HashMap<>();
        ids.forEach(id -> find(id).ifPresent(seller -> states.put(id, seller.state())));
        return states;
    }

    @Override
    public Page<Seller> list(SellerState state, int limit, Optional<String> after) {
        return new Page<>(
                sellers.values().stream().filter(seller -> seller.state() == state).toList(),
                Optional.empty());
    }

    @Override
    public void add(ShopperId person, Seller seller) {
        if (byPerson.putIfAbsent(person, seller.id()) == null) {
            sellers.put(seller.id(), seller);
        }
    }

    @Override
    public Seller apply(ShopperId person, SellerApplication application) {
        SellerId known = byPerson.get(person);
        if (known == null) {
            var id = new SellerId(UUID.randomUUID().toString());
            Seller applying = Seller.applying(id, application, NOW);
            add(person, applying);
            return applying;
        }
        return change(known, seller -> seller.applyingAgain(application, NOW));
    }

    @Override
    public Seller describe(SellerId id, Precondition condition, SellerProfile profile) {
        return change(id, seller -> seller.described(condition, profile));
    }

    @Override
    public Seller decide(SellerId id, SellerState next, Decision decision) {
        return change(
                id, seller -> seller.state() == next ? seller : seller.decided(next, decision));
    }

    private Seller change(SellerId id, UnaryOperator<Seller> change) {
        Seller seller = find(id).orElseThrow(NoSuchSeller::new);
        Seller after = change.apply(seller);
        sellers.put(id, after);
        return after;
    }
}
