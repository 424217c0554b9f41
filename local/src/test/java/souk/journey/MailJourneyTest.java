package souk.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import souk.local.LocalCloud;
import souk.local.mail.MailFault;
import souk.local.mail.SentMail;

/** Whoever buys and sells is told by mail, once each, at the stand-in for SES. */
@Execution(ExecutionMode.SAME_THREAD)
class MailJourneyTest {
    private static final String PAYS = "card=4242424242424242";

    private final LocalCloud shop = RealShop.shared(false);

    /** What somebody was told, oldest first, as soon as it is so much. */
    private List<SentMail> told(String person, int mails) {
        return Buyer.eventually(
                        () -> shop.mail().inbox().to(person + "@example.com"),
                        all -> all.size() >= mails)
                .reversed();
    }

    private static List<String> kinds(List<SentMail> mails) {
        return mails.stream().map(mail -> id(mail).replaceFirst("-[a-z2-7]{26}$", "")).toList();
    }

    private JsonNode pays(Buyer buyer, String product) {
        var placed = buyer.order(product, 1);
        assertThat(buyer.atStripe(placed, "pay", PAYS).statusCode()).isEqualTo(200);
        buyer.await(placed, "Paid");
        return placed;
    }

    private Seller seller(String person) {
        return new Seller(new Visitor(shop, DemoSellers.token(shop, person))).sendsEverywhere();
    }

    private static String listed(Seller seller) {
        return seller.lists("A lantern", "lanterns", 50, "/images/demo/bud-vase-trio.svg")
                .path("id")
                .asText();
    }

    private static String id(SentMail mail) {
        return mail.tags().getOrDefault("mailId", "");
    }

    private void runs(String job) {
        shop.functions().invoke(job, "{}".getBytes(UTF_8), Duration.ofMinutes(1));
    }

    @Test
    void anOrderIsToldToItsShopperAndItsSellerAndItsParcelToTheShopper() {
        var seller = seller("mail-seller");
        var buyer = Buyer.of(shop, "mail-buyer");
        var placed = pays(buyer, listed(seller));

        var receipt = told("mail-buyer", 1).getFirst();
        var number = buyer.find(placed).path("number").asText();
        assertThat(receipt.subject()).contains(number);
        assertThat(receipt.text()).contains("A lantern", "Hauptstrasse 5");
        assertThat(kinds(told("mail-seller", 1))).containsExactly("sold");
        assertThat(told("mail-seller", 1).getFirst().text()).doesNotContain("Hauptstrasse");

        var sent =
                seller.visitor()
                        .send(
                                "POST",
                                "/api/sellers/orders/" + Buyer.id(placed) + "/parcels",
                                Map.of("Idempotency-Key", "one"),
                                "{}");
        assertThat(sent.statusCode()).isEqualTo(201);

        assertThat(kinds(told("mail-buyer", 2))).containsExactly("ordered", "shipped");
        Stream.of(1, 2).forEach(_ -> runs("SendMails"));
        assertThat(kinds(told("mail-buyer", 2))).containsExactly("ordered", "shipped");
    }

    @Test
    void anOrdersMailsGoWhereItSaysAndThoseOfOthersDoNot() {
        var seller = seller("mail-seller-4");
        var product = listed(seller);
        var buyer = Buyer.of(shop, "mail-elsewhere");
        var said =
                buyer.send(
                        "elsewhere",
                        buyer.want(product, 1),
                        ", \"email\": \"mail-office@example.com\"");
        assertThat(said.statusCode()).as(said.body()).isEqualTo(201);
        assertThat(buyer.atStripe(Visitor.json(said), "pay", PAYS).statusCode()).isEqualTo(200);
        assertThat(kinds(told("mail-office", 1))).containsExactly("ordered");

        pays(buyer, product);

        assertThat(kinds(told("mail-elsewhere", 1))).containsExactly("ordered");
        assertThat(told("mail-office", 1)).hasSize(1);
        assertThat(told("mail-seller-4", 2))
                .allSatisfy(mail -> assertThat(mail.text()).doesNotContain("mail-office"));
        var sold = "/api/sellers/orders/" + Buyer.id(Visitor.json(said));
        assertThat(seller.visitor().send("GET", sold, "").body()).doesNotContain("mail-office");
    }

    @Test
    void aCancelledOrderAndItsMoneyAreTold() {
        var buyer = Buyer.of(shop, "mail-cancels");
        var product = listed(seller("mail-seller-2"));
        var unpaid = buyer.order(product, 1);
        assertThat(buyer.cancels(Buyer.id(unpaid)).statusCode()).isEqualTo(200);
        assertThat(kinds(told("mail-cancels", 1))).containsExactly("cancelled");

        var paid = pays(Buyer.of(shop, "mail-refunded"), product);
        var refunded = Buyer.of(shop, "mail-refunded");
        assertThat(refunded.cancels(Buyer.id(paid)).statusCode()).isEqualTo(200);
        runs("SettleStaleOrders");

        assertThat(kinds(told("mail-refunded", 2))).containsExactly("ordered", "refund-sent");
    }

    @Test
    void whoStopsMailsAboutSalesByTheirMailClientGetsNoMore() {
        var seller = seller("mail-seller-5");
        var product = listed(seller);
        pays(Buyer.of(shop, "mail-buyer-5"), product);
        var sold = told("mail-seller-5", 1).getFirst();
        assertThat(sold.headers())
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        var address = sold.headers().getOrDefault("List-Unsubscribe", "").replaceAll("[<>]", "");
        var path = address.substring(address.indexOf("/api/"));
        assertThat(sold.text()).contains("/mail/#token=").endsWith("topic=sold\n" + home(address));

        assertThat(Visitor.anybody(shop).send("GET", path, "").statusCode()).isEqualTo(404);
        for (int time = 0; time < 2; time++) {
            assertThat(stops(path).statusCode()).isEqualTo(200);
        }

        var choice = seller.visitor().call("GET", "/api/users/mail", "");
        assertThat(choice.path("sold").asText()).isEqualTo("none");
        assertThat(choice.path("version").asInt()).isEqualTo(2);
        pays(Buyer.of(shop, "mail-buyer-6"), product);
        Buyer.eventually(
                () -> KeptMail.all(shop),
                all -> all.stream().anyMatch(mail -> mail.state().equals("Dropped")));
        assertThat(told("mail-seller-5", 1)).hasSize(1);
        assertThat(stops(path.replace("token=", "token=A")).statusCode()).isEqualTo(400);
    }

    private static String home(String address) {
        return address.substring(0, address.indexOf("/api/")) + "\n";
    }

    private HttpResponse<String> stops(String path) {
        return Visitor.anybody(shop)
                .send(
                        "POST",
                        path,
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        "List-Unsubscribe=One-Click");
    }

    /** The answer never comes; SES's own news says that the mail has left. */
    @Test
    void aLostAnswerIsNoSecondMail() {
        shop.mail().faults().next(MailFault.LOST_ANSWER, "mail-unanswered@example.com", 1);

        var buyer = Buyer.of(shop, "mail-unanswered");
        pays(buyer, listed(seller("mail-seller-3")));

        var receipt = told("mail-unanswered", 1).getFirst();
        var kept =
                Buyer.eventually(
                        () ->
                                KeptMail.all(shop).stream()
                                        .filter(mail -> mail.id().equals(id(receipt)))
                                        .findFirst()
                                        .orElseThrow(),
                        mail -> mail.state().equals("Delivered"));
        assertThat(kept.messageId()).isEqualTo(receipt.id());
        runs("SendMails");
        assertThat(told("mail-unanswered", 1)).hasSize(1);
    }
}
