package souk.dynamo.seller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.shopper.ShopperId;

@OnEveryEngine
class DynamoSellersTest {
    private final DynamoSellers sellers =
            new DynamoSellers(
                    TestStore.tables(), Clock.systemUTC(), () -> UUID.randomUUID().toString());
    private final ShopperId person = UniqueProducts.shopper();

    @Test
    void isNobodyAtFirst() {
        assertThat(sellers.find(person)).isEmpty();
    }

    @Test
    void isOneSellerWhoeverAsksAgain() {
        SellerId id = sellers.findOrRegister(person);

        assertThat(sellers.findOrRegister(person)).isEqualTo(id);
        assertThat(sellers.register(person, new SellerId("another"))).isEqualTo(id);
        assertThat(sellers.find(person)).contains(id);
    }

    @Test
    void isOneSellerForManyCallsAtOnce() {
        Set<String> ids = new ConcurrentSkipListSet<>();

        IntStream.range(0, 16)
                .parallel()
                .forEach(each -> ids.add(sellers.findOrRegister(person).value()));

        assertThat(ids).hasSize(1);
    }

    @Test
    void keepsWhoseTheIdIsBesideIt() {
        SellerId id = sellers.findOrRegister(person);

        var key = Map.of("id", Attributes.text(id.value()));
        var row = TestStore.CLIENT.getItem(get -> get.tableName("Sellers").key(key)).item();
        assertThat(row.get("userId")).isEqualTo(Attributes.text(person.value()));
    }
}
