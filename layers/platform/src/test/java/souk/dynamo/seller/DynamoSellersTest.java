package souk.dynamo.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.dynamo.Faults;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.Differences;
import souk.engine.DiffersOn;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.seller.About;
import souk.seller.AlreadySeller;
import souk.seller.DeliveryAndReturns;
import souk.seller.SampleSellers;
import souk.seller.Seller;
import souk.seller.SellerApplication;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.seller.SellerState;
import souk.seller.StaleProfile;
import souk.shopper.ShopperId;
import souk.value.Precondition;

@OnEveryEngine
class DynamoSellersTest {
    private static final SellerApplication POTS = SampleSellers.application("Pots");
    private static final SellerApplication PANS = SampleSellers.application("Pans");

    private final Faults faults = new Faults();
    private final DynamoSellers sellers = SellerFixture.sellers(faults);
    private final ShopperId person = UniqueProducts.shopper();

    @Test
    void isNobodyAtFirst() {
        assertThat(sellers.find(person)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void appliesOnceThoughACallFails(Faults.Fault fault) {
        faults.meet(fault);

        Seller seller = sellers.apply(person, POTS);

        assertThat(seller.state()).isEqualTo(SellerState.APPLIED);
        assertThat(sellers.find(seller.id())).contains(seller);
        assertThat(sellers.find(person).orElseThrow().name()).isEqualTo(seller.name());
    }

    @Test
    void replacesAnApplicationThatWaits() {
        Seller first = sellers.apply(person, POTS);

        assertThat(sellers.apply(person, POTS)).isEqualTo(first);
        Seller second = sellers.apply(person, PANS);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isEqualTo(2);
        assertThat(sellers.find(person).orElseThrow().name()).isEqualTo(PANS.profile().name());
    }

    @Test
    void refusesAnApplicationOfWhoSells() {
        SellerFixture.approved(person, new SellerId(UniqueProducts.unique("seller")));

        assertThatThrownBy(() -> sellers.apply(person, POTS)).isInstanceOf(AlreadySeller.class);
    }

    @Test
    void isOneSellerForManyCallsAtOnce() {
        Set<String> ids = new ConcurrentSkipListSet<>();

        IntStream.range(0, 16)
                .parallel()
                .forEach(each -> ids.add(sellers.apply(person, POTS).id().value()));

        assertThat(ids).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DiffersOn(value = Engine.MOTO, by = Differences.NO_TOKEN, with = "ANSWER_LOST")
    void changesTheNameInBothRowsThoughACallFails(Faults.Fault fault) {
        var id = new SellerId(UniqueProducts.unique("seller"));
        SellerFixture.approved(person, id);
        var renamed =
                new SellerProfile(
                        new SellerName("Bowls"),
                        new About("Round ones."),
                        new DeliveryAndReturns("By post.\nUnused."));
        faults.meet(fault);

        Seller after = sellers.describe(id, Precondition.exactly(1), renamed);

        assertThat(after.version()).isEqualTo(2);
        assertThat(sellers.find(id)).contains(after);
        assertThat(sellers.find(person).orElseThrow().name()).isEqualTo(renamed.name());
        assertThatThrownBy(() -> sellers.describe(id, Precondition.exactly(1), POTS.profile()))
                .isInstanceOf(StaleProfile.class);
    }

    @Test
    void keepsWhoseTheIdIsBesideIt() {
        SellerId id = sellers.apply(person, POTS).id();

        var key = Map.of("id", Attributes.text(id.value()));
        var row = TestStore.CLIENT.getItem(get -> get.tableName("Sellers").key(key)).item();
        assertThat(row.get("userId")).isEqualTo(Attributes.text(person.value()));
    }
}
