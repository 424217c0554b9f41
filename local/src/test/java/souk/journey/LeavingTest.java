package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.local.fixture.Fixture;

/** Somebody who has done everything leaves; what they left is looked for everywhere. */
class LeavingTest {
    private static final LocalSettings SETTINGS = RealShop.settings().withSchedules(false);
    private static final LocalCloud SHOP = LocalCloud.start(SETTINGS);

    @AfterAll
    static void close() {
        SHOP.close();
    }

    @Test
    void takesEverythingAlongAndLeavesNothing() throws IOException {
        var ann = new Leaver(SHOP, "leaves-all");
        ann.lives();

        var export = ann.takesAlong();
        assertThat(ann.words()).hasSizeGreaterThan(10);
        assertThat(ann.words()).allMatch(export.toString()::contains);
        assertThat(ann.pictures()).allMatch(export.toString()::contains);
        assertThat(export).anyMatch(page -> !page.path("sales").isEmpty());
        assertThat(export).anyMatch(page -> !page.path("seller").isEmpty());

        assertThat(ann.leaves("remove")).isEqualTo(202);
        ann.isErased();

        String rows = AllRows.of(SHOP).text();
        assertThat(ann.words()).noneMatch(rows::contains);
        assertThat(rows).doesNotContain("\"leaves-all\"").doesNotContain("leaves-all)");
        for (String picture : ann.pictures()) {
            var gone = Fixture.request(SHOP.address().resolve(picture)).build();
            assertThat(Fixture.send(gone).statusCode()).isNotEqualTo(200);
        }
        String logs = logs();
        assertThat(logs).contains("ExportAccount").contains("FinishErasures");
        assertThat(ann.words()).noneMatch(logs::contains);
    }

    @Test
    void keepsReviewsAsThoseOfAFormerShopper() {
        var ann = new Leaver(SHOP, "leaves-words");
        ann.lives();

        assertThat(ann.leaves("keep")).isEqualTo(202);
        ann.isErased();

        String rows = AllRows.of(SHOP).text();
        assertThat(ann.words())
                .allSatisfy(
                        word ->
                                assertThat(rows.contains(word))
                                        .isEqualTo(word.startsWith("Comment")));
    }

    @Test
    void refusesAnErasedShoppersOrder() {
        var ann = new Buyer(Visitor.of(SHOP, "leaves-and-orders"));
        assertThat(ann.visitor().send("DELETE", "/api/users/me?reviews=keep", "").statusCode())
                .isEqualTo(202);

        var answer = ann.send("late", ann.want("oat-tall-mug", 1), "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(answer).path("code").asText()).isEqualTo("ACCOUNT_ERASED");
    }

    @Test
    void endsTheSignIn() {
        var carol = Visitor.named(SHOP, "carol");
        assertThat(carol.token()).isNotEmpty();
        assertThat(carol.send("DELETE", "/api/users/me?reviews=keep", "").statusCode())
                .isEqualTo(202);

        new Leaver(SHOP, "carol").isErased();

        assertThat(Visitor.named(SHOP, "carol").token()).isEmpty();
    }

    @Test
    void refusesWhoHasAnOpenOrderOrSignedInLongAgo() {
        var ann = Buyer.of(SHOP, "leaves-too-early");
        var placed = ann.order("oat-tall-mug", 1);

        var busy = ann.visitor().send("DELETE", "/api/users/me?reviews=keep", "");
        assertThat(busy.statusCode()).isEqualTo(409);
        assertThat(Visitor.json(busy).at("/current/orders/0").asText()).isEqualTo(Buyer.id(placed));

        var token = SHOP.identity().access("signed-in-long-ago").claim("auth_time", 1).sign();
        var again = new Visitor(SHOP, token).send("DELETE", "/api/users/me?reviews=keep", "");
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(Visitor.json(again).path("code").asText()).isEqualTo("SIGN_IN_AGAIN");
    }

    private static String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SETTINGS.logs().orElseThrow())) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
