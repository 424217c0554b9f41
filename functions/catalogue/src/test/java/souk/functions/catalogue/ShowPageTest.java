package souk.functions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.Products;
import souk.http.Answer;
import souk.http.Call;
import souk.value.ShopUnavailable;

class ShowPageTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private final ProductsInMemory products =
            new ProductsInMemory()
                    .with("mug", "kitchen", 1_250, ProductStatus.ACTIVE)
                    .with("kite", "toys", 2_400, ProductStatus.ARCHIVED);
    private final PagesInMemory pages = new PagesInMemory();

    @Test
    void showsAProductWithTitlePictureAndPrice() {
        var answer = page("product/index.html").query("id", "mug").to(over(products));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("content-type", "text/html; charset=utf-8");
        assertThat(answer.text())
                .contains("<title>The mug · Souk</title>")
                .contains("href=\"https://shop.example/product/?id=mug\" data-first")
                .contains("og:image\" content=\"https://shop.example/pictures/mug.svg\"")
                .contains("<h1>The mug</h1><img src=\"/pictures/mug.svg\"")
                .contains("€12.50")
                .contains("\"price\":\"12.50\"")
                .contains(
                        "rel=\"preload\" as=\"image\" fetchpriority=\"high\" href=\"/pictures/mug.svg\"")
                // React looks for the template right behind the comment.
                .contains(
                        "<!--$!--><template data-dgst=\"\"></template><script type=\"application/ld+json\"")
                .doesNotContain("Product · Souk", "Useful things", "Loading");
    }

    @Test
    void comesWithWhatTheApiWouldAnswer() {
        var page = page("product/index.html").query("id", "mug").to(over(products));
        var api = Call.of("GET /api/products/{id}").path("id", "mug").to(new GetProduct(products));

        assertThat(Answers.in(page).path("/api/products/mug")).isEqualTo(api.json());
        assertThat(Answers.in(page).at("/~1config.json/currency").asText()).isEqualTo("EUR");
    }

    @Test
    void showsTheFirstPageOfTheListWithItsCursor() {
        for (int more = 0; more < 30; more++) {
            products.with("cup-" + more, "kitchen", 900, ProductStatus.ACTIVE);
        }

        var page = page("index.html").to(over(products));
        var api =
                Call.of("GET /api/products")
                        .query("sort", "newest")
                        .query("limit", "24")
                        .to(new ListProducts(products, products));

        assertThat(Answers.in(page).path("/api/products?sort=newest&limit=24"))
                .isEqualTo(api.json());
        assertThat(page.text())
                .contains("<ul><li><a href=\"/product/?id=cup-29\">The cup-29</a></li>")
                .contains("<title>Product · Souk</title>");
    }

    @Test
    void namesACategory() {
        var answer = page("index.html").query("category", "kitchen").to(over(products));

        assertThat(answer.text())
                .contains("<title>For the kitchen · Souk</title>")
                .contains("href=\"https://shop.example/?category=kitchen\"")
                .contains("href=\"/pictures/mug.svg\"");
    }

    @Test
    void leavesThePageAsItWasExportedWhereThereIsNothingToShow() {
        var route = over(products);

        plain(page("product/index.html").to(route), 200);
        plain(page("product/index.html").query("id", "kite").to(route), 200);
        assertThat(page("index.html").query("pages", "3").to(route).text())
                .isEqualTo(PagesInMemory.HOME_PAGE);
        assertThat(page("index.html").query("category", "nonsense").to(route).text())
                .isEqualTo(PagesInMemory.HOME_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cup", "no such thing", "a,b", "<b>"})
    void findsNoUnknownProduct(String id) {
        plain(page("product/index.html").query("id", id).to(over(products)), 404);
        plain(page("product/index.html").query("id", id.repeat(9_000)).to(over(products)), 404);
    }

    @Test
    void showsNothingOfASuspendedProduct() {
        Product mug = products.find(new ProductId("mug")).orElseThrow();
        var suspended = new ProductsInMemory();
        suspended.add(mug.suspended(Optional.of("forbidden")));

        plain(page("product/index.html").query("id", "mug").to(over(suspended)), 404);
    }

    @Test
    void leavesThePageAsItIsWhereTheDatabaseFailsOrIsSlow() {
        var down = new BrokenProducts(() -> new ShopUnavailable());
        var slow = new BrokenProducts(BrokenProducts.SLOW);

        for (Products broken : new Products[] {down, slow}) {
            var answer = page("product/index.html").query("id", "mug").to(over(broken));

            plain(answer, 200);
            assertThat(answer.headers()).containsEntry("cache-control", "no-store");
            assertThat(answer.written()).contains("Unavailable");
        }
    }

    @Test
    void answersNoOtherPageAndNoneWithoutTheBucket() {
        page("cart/index.html").to(over(products)).problem(404, "NOT_FOUND");
        pages.fail();
        page("index.html").to(over(products)).problem(503, "SHOP_UNAVAILABLE");
    }

    @Test
    void leavesAPageThatIsBuiltOtherwise() {
        pages.with("product/index.html", "<!DOCTYPE html><title>Welcome</title>");

        assertThat(page("product/index.html").query("id", "mug").to(over(products)).text())
                .isEqualTo("<!DOCTYPE html><title>Welcome</title>");
    }

    @Test
    void knowsNothingOfWhoAsks() {
        var one = page("product/index.html").query("id", "mug").as("alice").to(over(products));
        var other = page("product/index.html").query("id", "mug").to(over(products));

        assertThat(one.text()).isEqualTo(other.text());
    }

    private ShowPage over(Products shop) {
        return new ShowPage(shop, pages, "https://shop.example", NOON);
    }

    private static Call page(String name) {
        return Call.of("ANY /pages/{page+}").path("page", name);
    }

    private static void plain(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).isEqualTo(PagesInMemory.PRODUCT_PAGE);
    }
}
