package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.LineId;
import souk.http.Answer;
import souk.http.Call;
import souk.order.Order;
import souk.order.OrderNumber;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.sales.SampleSales;

class ListSoldLinesTest {
    private static final LineId MUGS = LineId.of(SampleSales.MUG);

    /** Paid, and still to be sent. */
    private static final Order SENT =
            SampleSales.paid(SampleSales.sent(), SampleOrders.NOON.plusSeconds(60));

    private final SalesFunctions sales = new SalesFunctions();
    private final SalesFunctions desk =
            new SalesFunctions().then(SalesFunctions.PLACED, SalesFunctions.PAID);

    @Test
    void showsWhatWasSoldAndNothingOfWhoBought() {
        Answer answer = desk.list(desk.orders("sam"));

        assertThat(answer.text())
                .isEqualTo(
                        "{\"items\":[{\"orderId\":\""
                                + SampleOrders.ORDER
                                + "\",\"number\":\""
                                + OrderNumber.of(SampleOrders.ORDER)
                                + "\",\"paidAt\":\"2026-03-01T12:01:00Z\",\"paymentStatus\":\"Paid\","
                                + "\"fulfilment\":\"None\",\"products\":[{\"id\":\"mug\","
                                + "\"productId\":\"mug\",\"variantId\":null,\"options\":[],\"quantity\":2,"
                                + "\"title\":\"The mug\",\"image\":null,"
                                + "\"price\":{\"amount\":1001,\"currency\":\"EUR\"}}],"
                                + "\"shippingAmount\":0,\"totalAmount\":2002,\"refundedAmount\":0,\"currency\":\"EUR\"}],"
                                + "\"nextCursor\":null}");
        assertThat(answer.text()).doesNotContain("alice", "cs_1", "pi_1");
    }

    @Test
    void showsEachOfTwoSellersInOneBasketTheirOwnLines() {
        JsonNode sues = desk.list(desk.orders("sue")).json();

        assertThat(sues.path("items")).hasSize(1);
        assertThat(sues.findValuesAsText("productId")).containsExactly("reading-lamp");
        assertThat(sues.at("/items/0/totalAmount").asLong()).isEqualTo(1000);
        assertThat(desk.list(desk.orders("bob")).json().path("items")).isEmpty();
    }

    @Test
    void saysThatNothingIsToBeSentOnceAllWentBack() {
        Order part = SampleRefunds.refunded(SENT, 1_501, SampleOrders.NOON.plusSeconds(90));
        Order whole =
                SampleRefunds.refunded(
                        part, part.total().minor(), SampleOrders.NOON.plusSeconds(99));

        sales.then(SampleSales.sent(), SENT).then(SENT, part);
        JsonNode first = first();
        sales.then(part, whole);
        JsonNode then = first();

        assertThat(first.path("fulfilment").asText()).isEqualTo("Unfulfilled");
        assertThat(first.path("paymentStatus").asText()).isEqualTo("PartiallyRefunded");
        assertThat(then.path("fulfilment").asText()).isEqualTo("None");
        assertThat(then.path("paymentStatus").asText()).isEqualTo("Refunded");
        assertThat(then.path("refundedAmount").asLong()).isEqualTo(2_542);
    }

    @Test
    void showsThoseThatAreSentSoFar() {
        Order part = SENT.withCounts(SENT.counts().withShipped(Map.of(MUGS, 1)));
        sales.then(SampleSales.sent(), SENT).then(SENT, part);

        assertThat(sent("sam", "PartlyShipped")).hasSize(1);
        assertThat(sent("sam", "Unfulfilled")).isEmpty();
        assertThat(sent("sue", "Unfulfilled")).hasSize(1);
        sales.list(sales.orders("sam").query("fulfilment", "Lost")).problem(400, "MALFORMED");
    }

    @Test
    void tellsWhatIsToBeSentWhereToAsCsv() {
        Order part = SENT.withCounts(SENT.counts().withShipped(Map.of(MUGS, 1)));
        sales.then(SampleSales.sent(), SENT).then(SENT, part);

        Answer answer = sales.list(sales.orders("sam").query("format", "csv"));

        assertThat(answer.headers())
                .containsEntry("content-type", "text/csv; charset=utf-8")
                .containsEntry("content-disposition", "attachment; filename=\"to-send.csv\"");
        assertThat(answer.text())
                .isEqualTo(
                        "order,number,paidAt,product,title,units,shipping,name,line1,line2,city,"
                                + "region,postalCode,country,phone\r\n"
                                + SampleOrders.ORDER
                                + ","
                                + OrderNumber.of(SampleOrders.ORDER)
                                + ",2026-03-01T12:01:00Z,mug,The mug,1,standard,Inês Duarte,"
                                + "Rua do Carmo 12,,Hamburg,Region,20457,DE,'+351 21 123 4567\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "=1+1|'=1+1",
                "+49|'+49",
                "@SUM(1)|'@SUM(1)",
                "-1|'-1",
                "a,b|\"a,b\"",
                "say \"a\"|\"say \"\"a\"\"\"",
                "=\"a\"|\"'=\"\"a\"\"\"",
                "plain|plain",
            })
    void whatPeopleTypedIsNoFormula(String text, String cell) {
        assertThat(ToSendCsv.cell(text)).isEqualTo(cell);
    }

    private JsonNode first() {
        return sales.list(sales.orders("sam")).json().at("/items/0");
    }

    private JsonNode sent(String seller, String fulfilment) {
        Answer answer = sales.list(sales.orders(seller).query("fulfilment", fulfilment));
        return answer.json().path("items");
    }

    @Test
    void refusesWhoDoesNotSell() {
        desk.list(desk.orders("alice")).problem(403, "NOT_A_SELLER");
        desk.list(Call.of("GET /api/sellers/orders")).problem(401, "UNAUTHORIZED");
    }

    @Test
    void refusesALimitAndACursorThatAreNone() {
        desk.list(desk.orders("sam").query("limit", "101")).problem(400, "MALFORMED");
        desk.list(desk.orders("sam").query("cursor", "x")).problem(400, "MALFORMED");
    }
}
