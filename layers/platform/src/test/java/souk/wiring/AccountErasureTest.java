package souk.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.account.AccountBusy;
import souk.account.ErasureRun.Step;
import souk.account.ReviewsChoice;
import souk.dynamo.Table;
import souk.dynamo.TestStore;
import souk.engine.OnEveryEngine;

@OnEveryEngine
class AccountErasureTest {
    private final AccountFixture shop = new AccountFixture();
    private final PlantedAccount account = PlantedAccount.plant();

    @Test
    void exportsWhatWasPlantedInEveryTable() {
        var export = shop.exporting().of(account.person(), Optional.empty());

        String text = export.areas().toString();
        assertThat(account.words())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(text).contains(word));
        assertThat(export.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOfAPersonButWhatThePrivacyPageNames(ReviewsChoice reviews) {
        shop.leave(account.person(), reviews);
        shop.runToTheEnd(account.person());

        Set<String> gone = new TreeSet<>(account.words());
        if (reviews == ReviewsChoice.KEEP) {
            gone.removeIf(word -> word.contains("comment"));
        }
        gone.add(account.person().value());
        gone.add(account.image());
        assertThat(AccountFixture.allRows())
                .noneMatch(row -> gone.stream().anyMatch(row::contains));
        assertThat(shop.signInsDeleted).containsExactly(account.person());
    }

    @Test
    void keepsTheSignInAndTheSellerUntilWhatWasReservedIsPaidOrOver() {
        shop.leave(account.person(), ReviewsChoice.KEEP);

        shop.run();

        assertThat(shop.signInsDeleted).isEmpty();
        shop.clock.pass(Duration.ofMinutes(80));
        assertThat(shop.run()).contains(Step.SIGN_IN_GONE);
        assertThat(shop.signInsDeleted).containsExactly(account.person());
    }

    @Test
    void refusesWhoHasAnUnpaidOrder() {
        set(Table.ORDERS, Map.of("id", text(account.order())), "hold", "HELD");

        assertThatThrownBy(() -> shop.leave(account.person(), ReviewsChoice.KEEP))
                .isInstanceOfSatisfying(
                        AccountBusy.class,
                        busy ->
                                assertThat(busy.current())
                                        .containsEntry("orders", List.of(account.order())));
        assertThat(shop.erasures.find(account.person())).isEmpty();
    }

    @Test
    void waitsForAnOrderThatCameMeanwhile() {
        shop.leave(account.person(), ReviewsChoice.KEEP);
        set(Table.ORDERS, Map.of("id", text(account.order())), "hold", "HELD");
        shop.clock.pass(Duration.ofHours(2));

        assertThat(shop.run()).contains(Step.WAITS);
        assertThat(shop.signInsDeleted).isEmpty();

        set(Table.ORDERS, Map.of("id", text(account.order())), "hold", "COMMITTED");
        shop.runToTheEnd(account.person());
        assertThat(shop.signInsDeleted).containsExactly(account.person());
    }

    @Test
    void erasesWhatATokenWroteAfterTheSignInWasGone() {
        shop.leave(account.person(), ReviewsChoice.KEEP);
        shop.clock.pass(Duration.ofHours(2));
        shop.run();
        TestStore.CLIENT.putItem(
                put ->
                        put.tableName("Wishlists")
                                .item(
                                        Map.of(
                                                "userId", text(account.person().value()),
                                                "productId", text("late"))));

        shop.runToTheEnd(account.person());

        assertThat(AccountFixture.allRows())
                .noneMatch(row -> row.contains(account.person().value()));
    }

    @Test
    void beginsOnceHoweverOftenItIsAskedFor() {
        shop.leave(account.person(), ReviewsChoice.KEEP);
        var first = shop.erasures.find(account.person());

        shop.leave(account.person(), ReviewsChoice.REMOVE);

        assertThat(shop.erasures.find(account.person())).isEqualTo(first);
    }

    private static void set(
            Table table, Map<String, AttributeValue> key, String name, String value) {
        TestStore.CLIENT.updateItem(
                update ->
                        update.tableName(table.logicalName())
                                .key(key)
                                .updateExpression("SET #n = :v")
                                .expressionAttributeNames(Map.of("#n", name))
                                .expressionAttributeValues(Map.of(":v", text(value))));
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }
}
