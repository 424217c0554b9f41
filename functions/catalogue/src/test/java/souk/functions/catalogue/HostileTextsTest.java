package souk.functions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.http.Answer;
import souk.http.Call;

/**
 * Whatever sellers write, a page has the elements that it has with harmless texts, and no others.
 */
class HostileTextsTest {
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!][^<>]*>?");
    private static final Pattern DATA = Pattern.compile("(?s)<script[^>]*json.*?</script>");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "</script>",
                                "<script>alert(1)</script>",
                                "\"><img src=x onerror=alert(1)>",
                                "'\"`=",
                                "<!--",
                                "-->",
                                "<!--/$-->",
                                "]]>",
                                "&lt;&#60;",
                                "[[price]]",
                                "[[each]]",
                                "$1\\",
                                "\u0000",
                                "\u202Eedoc",
                                "\u2028\u2029",
                                "\uFEFF",
                                "</template></title>",
                                "😀"),
                        Arbitraries.strings().excludeChars('\uFFFF').ofMaxLength(30))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> String.join("", parts))
                // What is no Unicode is in no table.
                .filter(text -> text.codePoints().noneMatch(HostileTextsTest::isSurrogate));
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= 0xD800 && codePoint <= 0xDFFF;
    }

    @Property(tries = 400)
    void addNothingToAPage(@ForAll("texts") String text) {
        for (String file : new String[] {"product/index.html", "index.html"}) {
            Answer hostile = page(file, text);
            Answer harmless = page(file, "plain");

            assertThat(shape(hostile.text())).isEqualTo(shape(harmless.text()));
            assertThat(hostile.text()).doesNotContain("\u0000");
            assertThat(DATA.matcher(hostile.text()).results().map(MatchResult::group))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each).doesNotContain("\u2028", "\u2029"));
        }
    }

    @Property(tries = 400)
    void reachTheStorefrontAsTheyWere(@ForAll("texts") String text) {
        var product = Answers.in(page("product/index.html", text)).path("/api/products/mug");

        assertThat(product.path("title").asText()).isEqualTo(text);
        assertThat(product.path("description").asText()).isEqualTo(text);
        assertThat(product.at("/seller/name").asText()).isEqualTo(text);
    }

    /** The tags with the names of their attributes, and what stands in scripts left out. */
    private static String shape(String html) {
        String withoutTexts = html.replaceAll("(?s)(<script[^>]*(?:json)[^>]*>)[^<]*", "$1");
        var tags = new StringBuilder();
        TAG.matcher(withoutTexts)
                .results()
                .forEach(tag -> tags.append(VALUE.matcher(tag.group()).replaceAll("_")));
        return tags.toString();
    }

    private static Answer page(String file, String text) {
        var products = new ProductsInMemory().with("mug", "k", 1_250, ProductStatus.ACTIVE);
        Product mug = products.find(new ProductId("mug")).orElseThrow();
        var shop = new ProductsInMemory();
        shop.add(
                new Product(
                        mug.id(),
                        mug.seller(),
                        text,
                        text,
                        text,
                        new Category("kitchen"),
                        mug.price(),
                        mug.stock(),
                        mug.images(),
                        mug.rating(),
                        mug.delivery(),
                        mug.status(),
                        mug.suspension(),
                        mug.version(),
                        mug.createdAt()));
        var route =
                new ShowPage(shop, new PagesInMemory(), "https://shop.example", Clock.systemUTC());
        return Call.of("ANY /pages/{page+}").path("page", file).query("id", "mug").to(route);
    }
}
