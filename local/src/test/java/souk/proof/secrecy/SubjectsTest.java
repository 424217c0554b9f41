package souk.proof.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.journey.Buyer;
import souk.journey.DemoSellers;
import souk.journey.PictureFile;
import souk.journey.RealShop;
import souk.journey.Seller;
import souk.journey.Visitor;
import souk.local.LocalCloud;

/** Who sells, buys, reviews and reports is told to nobody else, nor can it be checked. */
@Tag("proof")
class SubjectsTest {
    private static final String SELLER = "5a1f0c7e-canary-seller";
    private static final String BUYER = "77e2b9d4-canary-buyer";
    private static final String READER = "c04d8a63-canary-reader";
    private static final String KEY = "canary-key-1";

    /**
     * What somebody was answered.
     *
     * @param to the subject of who asked; nobody's where anybody may ask
     */
    private record Answer(String to, String what, String text) {}

    /** What no answer to anybody else holds: name, street and phone of {@link Buyer#ADDRESS}. */
    private static final List<String> RECIPIENT =
            List.of("Ann Arendt", "Hauptstrasse", "+49 30 4711");

    private final List<Answer> answers = new ArrayList<>();
    private final List<String> known = new ArrayList<>(List.of(KEY));

    @Test
    void areInNoAnswerToAnybodyElse() {
        var shop = RealShop.shared(false);
        var sam = new Seller(new Visitor(shop, DemoSellers.token(shop, SELLER)));
        var picture = sam.uploads(PictureFile.named("a picture"));
        var product = sam.lists("A canary mug", "canaries", 9, picture).path("id").asText();
        known.add(product);
        sam.sendsEverywhere();
        var buyer = new Buyer(Visitor.of(shop, BUYER));
        var placed = buyer.order(KEY, buyer.want(product, 2));
        known.add(Buyer.id(placed));
        buyer.atStripe(placed, "pay", "card=4242424242424242");
        buyer.await(placed, "Paid");
        var four = "{\"productId\": \"" + product + "\", \"rating\": 4}";
        var said = buyer.visitor().send("POST", "/api/reviews", four);
        var review = Visitor.json(said).path("id").asText();

        anybodyReads(shop, product);
        theSellerReads(sam.visitor());
        someGoesBack(sam.visitor(), buyer.visitor(), Buyer.id(placed), product);
        theReaderActs(shop, product, review);
        theModeratorActs(shop, review);

        assertThat(answers).hasSizeGreaterThan(10);
        assertThat(found()).isEmpty();
        // RecipientTest tells who else may read where it goes, and for how long.
        assertThat(answers)
                .extracting(Answer::text)
                .noneMatch(text -> RECIPIENT.stream().anyMatch(text::contains));
    }

    private void anybodyReads(LocalCloud shop, String product) {
        var anybody = Visitor.anybody(shop);
        hears(anybody, "", "GET", "/api/products?category=canaries&limit=1", "");
        hears(anybody, "", "GET", "/api/products?limit=1", "");
        hears(anybody, "", "GET", "/api/products/" + product, "");
        hears(anybody, "", "GET", "/api/reviews/" + product, "");
        var seller = DemoSellers.id(shop, SELLER);
        hears(anybody, "", "GET", "/api/sellers/" + seller, "");
        hears(anybody, "", "GET", "/api/products?seller=" + seller, "");
    }

    private void theSellerReads(Visitor seller) {
        Buyer.eventually(
                () -> seller.call("GET", "/api/sellers/orders", "").path("items"),
                items -> !items.isEmpty());
        for (String path :
                List.of(
                        "application",
                        "orders",
                        "analytics",
                        "analytics?format=csv",
                        "products?limit=1")) {
            hears(seller, SELLER, "GET", "/api/sellers/" + path, "");
        }
    }

    private void someGoesBack(Visitor seller, Visitor buyer, String order, String product) {
        var unit = "{\"lines\": [{\"id\": \"" + product + "\", \"quantity\": 1}]";
        var sold = "/api/sellers/orders/" + order;
        hears(seller, SELLER, "POST", sold + "/refunds", unit + ", \"restock\": true}");
        hears(seller, SELLER, "POST", sold + "/parcels", "{}");
        var returned = hears(buyer, BUYER, "POST", "/api/orders/" + order + "/returns", unit + "}");
        var path = sold + "/returns/" + Visitor.json(returned).path("id").asText();
        hears(seller, SELLER, "GET", "/api/sellers/returns", "");
        hears(seller, SELLER, "PUT", path, "{\"state\": \"Approved\"}");
        hears(seller, SELLER, "PUT", path, "{\"state\": \"Received\"}");
        assertThat(answers).last().extracting(Answer::text).asString().contains("Received");
    }

    private void theReaderActs(LocalCloud shop, String product, String review) {
        var reader = Visitor.of(shop, READER);
        var body = "{\"productId\": \"" + product + "\", \"quantity\": 1}";
        hears(reader, READER, "POST", "/api/cart", body);
        hears(reader, READER, "POST", "/api/reviews/" + review + "/reports", "{}");
        hears(reader, READER, "PUT", "/api/reviews/" + review, "{\"rating\": 1}");
        body = "{\"productId\": \"" + product + "\"}";
        hears(reader, READER, "POST", "/api/users/wishlist", body);
        hears(reader, READER, "GET", "/api/users/wishlist", "");
    }

    private void theModeratorActs(LocalCloud shop, String review) {
        var mo = new Visitor(shop, token(shop, "mo", "moderators"));
        for (boolean visible : List.of(false, true)) {
            var body = "{\"visible\": " + visible + "}";
            hears(mo, "mo", "PUT", "/api/reviews/" + review + "/visibility", body);
        }
    }

    private HttpResponse<String> hears(
            Visitor who, String subject, String method, String path, String body) {
        var answer = who.send(method, path, Map.of("Idempotency-Key", KEY), body);
        answers.add(
                new Answer(subject, method + " " + path, answer.headers().map() + answer.body()));
        return answer;
    }

    private List<String> found() {
        var traces = new SubjectTraces(known);
        List<String> found = new ArrayList<>();
        for (Answer answer : answers) {
            for (String subject : List.of(SELLER, BUYER, READER)) {
                if (!subject.equals(answer.to())) {
                    traces.of(subject, answer.text())
                            .forEach(trace -> found.add(answer.what() + " " + trace));
                }
            }
        }
        return found;
    }

    private static String token(LocalCloud shop, String subject, String group) {
        return shop.identity().accessToken(subject, List.of(group));
    }
}
