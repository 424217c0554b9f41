package souk.dynamo.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.catalogue.SellerId;
import souk.dynamo.Attributes;
import souk.dynamo.Faults;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.engine.OnEveryEngine;
import souk.moderation.Decision;
import souk.moderation.DecisionReason;
import souk.moderation.Subject;
import souk.seller.NoSuchSeller;
import souk.seller.SampleSellers;
import souk.seller.Seller;
import souk.seller.SellerState;
import souk.seller.SellerStateChanged;
import souk.shopper.ShopperId;

@OnEveryEngine
class SellerDecisionsTest {
    /** A month that no other test decides in. */
    private static final Instant NOW = Instant.parse("2031-02-03T04:05:06Z");

    private final Faults faults = new Faults();
    private final DynamoSellers sellers = SellerFixture.sellers(faults);
    private final ShopperId person = UniqueProducts.shopper();

    @ParameterizedTest
    @EnumSource
    void movesBothRowsAndLogsItOnceThoughACallFails(Faults.Fault fault) {
        SellerId id = applied();
        faults.meet(fault);

        Seller approved = decide(id, SellerState.APPROVED);
        decide(id, SellerState.APPROVED);

        assertThat(approved.since()).contains(NOW);
        assertThat(sellers.find(id)).contains(approved);
        assertThat(sellers.find(person).orElseThrow().state()).isEqualTo(SellerState.APPROVED);
        assertThat(logged(id)).containsExactly("Approved");
    }

    @Test
    void restoresWhoWasSuspended() {
        SellerId id = applied();
        decide(id, SellerState.APPROVED);
        Seller suspended = decide(id, SellerState.SUSPENDED);
        Seller restored = decide(id, SellerState.APPROVED);

        assertThat(suspended.reason()).contains("Because.");
        assertThat(restored.since()).isEqualTo(suspended.since());
        assertThat(sellers.states(List.of(id, new SellerId("nobody"))))
                .isEqualTo(Map.of(id, SellerState.APPROVED));
    }

    @Test
    void refusesWhatLeadsNowhere() {
        SellerId id = applied();
        decide(id, SellerState.REFUSED);

        assertThatThrownBy(() -> decide(id, SellerState.SUSPENDED))
                .isInstanceOf(SellerStateChanged.class);
        assertThatThrownBy(() -> decide(new SellerId("nobody"), SellerState.APPROVED))
                .isInstanceOf(NoSuchSeller.class);
        assertThat(logged(id)).containsExactly("Refused");
    }

    @Test
    void listsThoseInAStateTheLongestInItFirst() {
        SellerId first = closed();
        SellerId second = closed();

        var page = sellers.list(SellerState.CLOSED, 1, Optional.empty());
        var more = sellers.list(SellerState.CLOSED, 100, page.next());

        assertThat(page.items()).hasSize(1);
        assertThat(more.items()).extracting(Seller::id).contains(second).doesNotContain(first);
        assertThat(more.items()).allMatch(each -> each.state() == SellerState.CLOSED);
    }

    private SellerId applied() {
        return sellers.apply(person, SampleSellers.application("Pots")).id();
    }

    private SellerId closed() {
        SellerId id = SellerFixture.approved();
        decide(id, SellerState.CLOSED);
        return id;
    }

    private Seller decide(SellerId id, SellerState next) {
        return sellers.decide(
                id,
                next,
                new Decision(
                        NOW,
                        "moderator",
                        new Subject(Subject.Kind.SELLER, id.value(), "Pots"),
                        next.word(),
                        Optional.of(new DecisionReason("Because."))));
    }

    /** The outcomes of what was decided on a seller. */
    private static List<String> logged(SellerId id) {
        return TestStore.CLIENT
                .scan(scan -> scan.tableName("Decisions").consistentRead(true))
                .items()
                .stream()
                .filter(row -> Attributes.text(id.value()).equals(row.get("subjectId")))
                .map(row -> Objects.requireNonNull(row.get("outcome")).s())
                .toList();
    }
}
