package souk.functions.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import souk.http.Answer;
import souk.http.Call;
import souk.http.Route;

/** ListOrders and ListMyOrders, two addresses of one list. */
class OrderListsTest {
    enum Address {
        ORDERS("GET /api/orders"),
        MY_ORDERS("GET /api/users/orders");

        private final String route;

        Address(String route) {
            this.route = route;
        }

        Address other() {
            return this == ORDERS ? MY_ORDERS : ORDERS;
        }
    }

    private final Ordered ordered =
            new Ordered()
                    .by("alice", "one")
                    .by("bob", "bobs")
                    .by("alice", "two")
                    .by("alice", "three")
                    .by("alice", "four")
                    .by("alice", "five");

    @ParameterizedTest
    @EnumSource
    void showsOnesOwnOrdersNewestFirst(Address address) {
        Answer answer = sent(address, call(address, "alice"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("cache-control", "no-store");
        assertThat(names(answer)).containsExactly("five", "four", "three", "two", "one");
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void showsEachOrderWholeAndNoneToWhoNeverOrdered(Address address) {
        Answer alone =
                Call.of("GET /api/orders/{id}")
                        .as("bob")
                        .path("id", Ordered.id("bobs"))
                        .to(ordered.route());

        assertThat(sent(address, call(address, "bob")).text())
                .isEqualTo(
                        "{\"items\":["
                                + alone.text()
                                        .replace(
                                                ",\"parcels\":[],\"returns\":[],\"returnable\":[]",
                                                "")
                                + "],\"nextCursor\":null}");
        assertThat(sent(address, call(address, "carol")).text())
                .isEqualTo("{\"items\":[],\"nextCursor\":null}");
    }

    @ParameterizedTest
    @CsvSource({"ORDERS,1,5", "ORDERS,2,3", "ORDERS,5,1", "MY_ORDERS,3,2", "MY_ORDERS,100,1"})
    void leadsFromPageToPageByItsCursor(Address address, String limit, int pages) {
        List<List<String>> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer answer =
                    sent(
                            address,
                            call(address, "alice").query("limit", limit).query("cursor", cursor));
            seen.add(names(answer));
            cursor = answer.json().path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(seen).hasSize(pages);
        assertThat(seen.stream().flatMap(List::stream))
                .containsExactly("five", "four", "three", "two", "one");
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheCursorOfAnotherListOrShopper(Address address) {
        String cursor = cursor(address);

        refuses(address, call(address, "bob").query("cursor", cursor));
        refuses(address.other(), call(address.other(), "alice").query("cursor", cursor));
        refuses(address, call(address, "alice").query("cursor", cursor + "A"));
        refuses(address, call(address, "alice").query("cursor", "2"));
    }

    @ParameterizedTest
    @EnumSource
    void takesItsCursorWithAnotherLimit(Address address) {
        Call next = call(address, "alice").query("limit", "3").query("cursor", cursor(address));

        assertThat(names(sent(address, next))).containsExactly("three", "two", "one");
    }

    @ParameterizedTest
    @CsvSource({"ORDERS,0", "ORDERS,101", "ORDERS,1.5", "MY_ORDERS,-1", "MY_ORDERS,many"})
    void refusesALimitBeyond1To100(Address address, String limit) {
        Answer answer = sent(address, call(address, "alice").query("limit", limit));

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?limit INVALID");
    }

    @ParameterizedTest
    @EnumSource
    void asksWhoeverHasNoTokenToSignInFirst(Address address) {
        sent(address, Call.of(address.route).query("limit", "0")).problem(401, "UNAUTHORIZED");
    }

    @ParameterizedTest
    @EnumSource
    void showsThoseThatAreSentSoFar(Address address) {
        ordered.paid("one").paid("two").paid("four").sent("two", 2);
        ordered.sent("four", 1);

        assertThat(names(sent(address, call(address, "alice").query("fulfilment", "Unfulfilled"))))
                .containsExactly("one");
        assertThat(
                        names(
                                sent(
                                        address,
                                        call(address, "alice")
                                                .query("fulfilment", "PartlyShipped"))))
                .containsExactly("four");
        assertThat(names(sent(address, call(address, "alice").query("fulfilment", "None"))))
                .containsExactly("five", "three");
        Answer no = sent(address, call(address, "alice").query("fulfilment", "Lost"));
        no.problem(400, "MALFORMED");
        assertThat(no.faults()).containsExactly("?fulfilment INVALID");
    }

    private String cursor(Address address) {
        Answer first = sent(address, call(address, "alice").query("limit", "2"));
        return first.json().path("nextCursor").asText();
    }

    private void refuses(Address address, Call call) {
        Answer answer = sent(address, call);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?cursor INVALID");
    }

    private Answer sent(Address address, Call call) {
        Route route =
                switch (address) {
                    case ORDERS -> new ListOrders(ordered.orders());
                    case MY_ORDERS -> new ListMyOrders(ordered.orders());
                };
        return call.to(route);
    }

    private static Call call(Address address, String shopper) {
        return Call.of(address.route).as(shopper);
    }

    /** What {@link Ordered#id} made them of. */
    private static List<String> names(Answer answer) {
        List<String> names = new ArrayList<>();
        answer.json()
                .path("items")
                .forEach(item -> names.add(item.path("id").asText().replaceFirst("2+$", "")));
        return names;
    }
}
