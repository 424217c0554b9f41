package souk.functions.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.SellerId;
import souk.http.Answer;
import souk.http.Call;
import souk.order.OrderNumber;
import souk.order.OrdersInMemory;
import souk.order.SampleOrders;
import souk.parcel.Delivering;
import souk.parcel.Packing;
import souk.parcel.ParcelFixture;
import souk.parcel.ParcelsInMemory;
import souk.parcel.SellerOrder;
import souk.payment.MutableClock;
import souk.refund.RefundsInMemory;
import souk.seller.SellersInMemory;

/**
 * The routes of one order's parcels, as sam and sue, who sell, and alice, who bought, call them.
 */
class ParcelRoutesTest {
    private static final String ORDER = SampleOrders.ORDER.value();
    private static final String ONE_MUG = "{\"lines\": [{\"id\": \"mug\", \"quantity\": 1}]}";
    private static final String DELIVERED = "{\"state\": \"Delivered\"}";
    private static final String LOST = "{\"state\": \"Lost\"}";

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_000, 9))
                    .with(SampleOrders.product("vase", 1_000, 9))
                    .with(SampleOrders.product("download", 1_000, 9))
                    .with(ParcelFixture.paidOrder());
    private final ParcelsInMemory parcels = new ParcelsInMemory(orders);
    private final SellersInMemory sellers =
            new SellersInMemory()
                    .with("sam", ParcelFixture.SAM)
                    .with("sue", ParcelFixture.SUE)
                    .with("carol", new SellerId("carols"));

    @Test
    void showsASellerTheirOwnPartAndWhereItGoes() {
        Answer answer = read("sam");
        JsonNode order = answer.json();

        assertThat(order.path("number").asText())
                .isEqualTo(OrderNumber.of(SampleOrders.ORDER).value());
        assertThat(order.findValuesAsText("productId")).containsExactly("mug", "download");
        assertThat(order.at("/products/0/units/toPack").asInt()).isEqualTo(3);
        assertThat(order.at("/products/1/units").isNull()).isTrue();
        assertThat(order.at("/address/line1").asText()).isEqualTo("Rua do Carmo 12");
        assertThat(order.at("/shipping/amount").asInt()).isEqualTo(500);
        assertThat(order.path("totalAmount").asInt()).isEqualTo(4_500);
        assertThat(order.path("carriers").toString()).contains("\"DHL\"");
        assertThat(answer.text()).doesNotContain("alice", "vase", "cs_1", "pi_1");
    }

    @Test
    void sendsAParcelOncePerKey() {
        Answer sent = ship("sam", "one", ONE_MUG);

        assertThat(sent.status()).isEqualTo(201);
        String id = sent.json().path("id").asText();
        assertThat(sent.headers().get("location"))
                .isEqualTo("/api/sellers/orders/" + ORDER + "/parcels/" + id);
        assertThat(ship("sam", "one", ONE_MUG).text()).isEqualTo(sent.text());
        assertThat(read("sam").json().at("/products/0/units/toPack").asInt()).isEqualTo(2);
        assertThat(read("sue").json().path("parcels")).isEmpty();
        ship("sam", "one", "{}").problem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void sendsNothingWithoutAKey() {
        Call.of("POST /api/sellers/orders/{id}/parcels")
                .as("sam")
                .groups("[sellers]")
                .path("id", ORDER)
                .json(ONE_MUG)
                .to(new ShipParcel(sellers, new Packing(parcels, clock)))
                .problem(428, "IDEMPOTENCY_KEY_REQUIRED");
        assertThat(parcels.of(SampleOrders.ORDER)).isEmpty();
    }

    @Test
    void tellsWhatIsLeftWhenItIsTooLittle() {
        ship("sam", "one", "{}");

        Answer no = ship("sam", "two", ONE_MUG);

        no.problem(409, "UNITS_NOT_LEFT");
        assertThat(no.json().path("current").toString())
                .isEqualTo("{\"lines\":[{\"id\":\"mug\",\"toPack\":0}]}");
    }

    @Test
    void itsShopperAndItsSellerSayWhatBecameOfIt() {
        String id = shipped(ONE_MUG);

        assertThat(change(id, LOST).json().path("state").asText()).isEqualTo("Lost");
        assertThat(confirm("alice", id, DELIVERED).json().path("endedBy").asText())
                .isEqualTo("Shopper");
        Answer no = change(id, LOST);
        no.problem(409, "PARCEL_DELIVERED");
        assertThat(no.json().at("/current/parcel/state").asText()).isEqualTo("Delivered");
        Answer tracked = change(id, "{\"carrier\": \"UPS\", \"trackingNumber\": \"7\"}");
        assertThat(tracked.json().path("trackingUrl").asText())
                .isEqualTo("https://www.ups.com/track?tracknum=7");
    }

    @Test
    void hidesTheAddressAMonthAfterAllHasArrived() {
        confirm("alice", shipped("{}"), DELIVERED);

        clock.pass(SellerOrder.ADDRESS_KEPT.minus(Duration.ofSeconds(1)));
        assertThat(read("sam").json().path("address").isNull()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(read("sam").json().path("address").isNull()).isTrue();
        assertThat(read("sam").text()).doesNotContain("Carmo", "20457", "Duarte");
    }

    @Test
    void isNobodyElses() {
        String id = shipped(ONE_MUG);

        confirm("bob", id, DELIVERED).problem(404, "NO_SUCH_ORDER");
        confirm("alice", "unknown", DELIVERED).problem(404, "NO_SUCH_PARCEL");
        read("carol").problem(404, "NO_SUCH_ORDER");
        ship("carol", "one", ONE_MUG).problem(404, "NO_SUCH_ORDER");
        ship("sue", "two", ONE_MUG).problem(422, "NO_SUCH_LINE");
        Call.of("GET /api/sellers/orders/{id}")
                .as("ann")
                .path("id", ORDER)
                .to(reading())
                .problem(403, "NOT_A_SELLER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"lines\": []}|/lines",
                "{\"lines\": [{\"id\": \"mug\", \"quantity\": 0}]}|/lines/0/quantity",
                "{\"lines\": [{\"id\": \"a\", \"quantity\": 1}, {\"id\": \"a\", \"quantity\": 1}]}|/lines",
                "{\"carrier\": \" \"}|/carrier",
                "{\"trackingNumber\": \"1#2\"}|/trackingNumber",
            })
    void saysWhereAParcelIsWrong(String body, String pointer) {
        assertThat(ship("sam", "one", body).faults()).containsExactly(pointer + " INVALID");
        assertThat(parcels.of(SampleOrders.ORDER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|' INVALID'",
                "{\"state\": \"Shipped\"}|/state INVALID",
                "{\"state\": \"Gone\"}|/state INVALID",
                "{\"state\": 1}|/state WRONG_TYPE",
            })
    void saysWhereAChangeIsWrong(String body, String fault) {
        assertThat(change(shipped(ONE_MUG), body).faults()).containsExactly(fault);
    }

    @Test
    void aShopperSaysNothingButThatItHasArrived() {
        String id = shipped(ONE_MUG);

        assertThat(confirm("alice", id, LOST).faults()).containsExactly("/state INVALID");
        assertThat(confirm("alice", id, "{}").faults()).containsExactly("/state REQUIRED");
    }

    private Answer read(String seller) {
        return Call.of("GET /api/sellers/orders/{id}")
                .as(seller)
                .groups("[sellers]")
                .path("id", ORDER)
                .to(reading());
    }

    private GetSoldOrder reading() {
        return new GetSoldOrder(sellers, orders, parcels, new RefundsInMemory(orders), clock);
    }

    private String shipped(String body) {
        return ship("sam", "shipped", body).json().path("id").asText();
    }

    private Answer ship(String seller, String key, String body) {
        return Call.of("POST /api/sellers/orders/{id}/parcels")
                .as(seller)
                .groups("[sellers]")
                .path("id", ORDER)
                .header("idempotency-key", key)
                .json(body)
                .to(new ShipParcel(sellers, new Packing(parcels, clock)));
    }

    private Answer change(String parcel, String body) {
        return Call.of("PUT /api/sellers/orders/{id}/parcels/{parcelId}")
                .as("sam")
                .groups("[sellers]")
                .path("id", ORDER)
                .path("parcelId", parcel)
                .json(body)
                .to(new ChangeParcel(sellers, new Delivering(parcels, clock)));
    }

    private Answer confirm(String shopper, String parcel, String body) {
        return Call.of("PUT /api/orders/{id}/parcels/{parcelId}")
                .as(shopper)
                .path("id", ORDER)
                .path("parcelId", parcel)
                .json(body)
                .to(new ConfirmDelivery(new Delivering(parcels, clock)));
    }
}
