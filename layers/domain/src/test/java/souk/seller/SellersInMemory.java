package souk.seller;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import souk.catalogue.SellerId;
import souk.shopper.ShopperId;

/** Sellers in a map. Safe for use by many threads. */
public final class SellersInMemory implements Sellers {
    private final Map<ShopperId, SellerId> byPerson = new ConcurrentHashMap<>();

    /** With a person who is a seller already. */
    public SellersInMemory with(String person, SellerId id) {
        register(new ShopperId(person), id);
        return this;
    }

    @Override
    public Optional<SellerId> find(ShopperId person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    @Override
    public SellerId register(ShopperId person, SellerId id) {
        return byPerson.computeIfAbsent(person, each -> id);
    }

    @Override
    public SellerId findOrRegister(ShopperId person) {
        return register(person, new SellerId(UUID.randomUUID().toString()));
    }
}
