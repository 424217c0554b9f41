package souk.functions.catalogue.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import souk.catalogue.Category;
import souk.catalogue.Image;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductSort;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.Products;
import souk.functions.catalogue.page.FirstView.Words;
import souk.http.Reply;
import souk.http.Request;
import souk.json.ProductJson;
import souk.value.Malformed;
import souk.value.Page;

/** Reads what a page shows first, by the same calls as the routes that the page would ask. */
final class PageViews {
    /** As many products as the storefront asks for: {@code src/catalogue/listing.ts}. */
    static final int PRODUCTS = 24;

    /** So many are in sight of a phone; their pictures are wanted first. */
    private static final int DRAWN = 4;

    /** How wide pictures are drawn: {@code src/ui/sizes.ts}. */
    static final String GRID =
            "(min-width: 80rem) 20vw, (min-width: 64rem) 25vw, (min-width: 48rem) 33vw,"
                    + " calc(50vw - 24px)";

    static final String GALLERY = "(min-width: 48rem) 50vw, calc(100vw - 32px)";

    /** What narrows a category further, which only the search knows to do. */
    private static final List<String> FILTERS =
            List.of("minPrice", "maxPrice", "rating", "inStock", "seller");

    private final Products products;
    private final String origin;

    PageViews(Products products, String origin) {
        this.products = products;
        this.origin = origin;
    }

    /** The page of the product that {@code id} names. */
    Shown product(Request request) {
        Optional<String> id = request.query("id", Function.identity());
        if (id.isEmpty()) {
            return Shown.PLAIN;
        }
        var whole = valid(id.get(), ProductId::new).flatMap(products::findWhole);
        if (whole.isEmpty() || whole.get().product().suspended()) {
            return Shown.MISSING;
        }
        // What is no longer for sale is nothing to be found by.
        return whole.filter(each -> each.product().active())
                .map(this::view)
                .map(Shown::of)
                .orElse(Shown.PLAIN);
    }

    private FirstView view(ProductWithVariants whole) {
        Product product = whole.product();
        String id = product.id().value();
        return new FirstView(
                Optional.of(new Words(product.title(), product.description(), "product")),
                "/product/?id=" + id,
                product.images().stream().findFirst().map(Image::of),
                GALLERY,
                DrawnProduct.of(product).stream().toList(),
                List.of(LinkedProduct.of(whole, origin)),
                Map.of("/api/products/" + id, Reply.ok(whole, ProductJson::write).body()));
    }

    /**
     * The first page of all products, or of a category.
     *
     * @param settings the text of {@code config.json}
     */
    Shown list(Request request, String settings) {
        ProductSort sort =
                request.query("sort", Function.identity())
                        .flatMap(word -> valid(word, ProductSort::of))
                        .orElse(ProductSort.NEWEST);
        Optional<String> asked = request.query("category", Function.identity());
        if (asked.isEmpty()) {
            boolean longer = request.query("pages", Function.identity()).isPresent();
            return longer ? Shown.PLAIN : Shown.of(all(request, sort));
        }
        return valid(asked.get(), Category::new)
                .flatMap(category -> Settings.name(settings, category).map(of(request, category)))
                .map(Shown::of)
                .orElse(Shown.PLAIN);
    }

    private FirstView all(Request request, ProductSort sort) {
        // Of exactly the call that the page would make, so that its cursor goes on there.
        Request call = request.asOf("GET /api/products", Map.of("sort", sort.word()));
        call.query("sort", ProductSort::of);
        Page<Product> page = browse(Optional.empty(), sort);
        Optional<String> cursor = call.cursor(page);
        return new FirstView(
                Optional.empty(),
                "/",
                leading(page),
                GRID,
                page.items().stream().limit(DRAWN).flatMap(PageViews::drawn).toList(),
                List.of(),
                Map.of(
                        "/api/products?sort=" + sort.word() + "&limit=" + PRODUCTS,
                        Reply.list(page.items(), cursor, ProductJson::writeListed).body()));
    }

    /** Its products come from the search, with what narrows them; here is its leading picture. */
    private Function<String, FirstView> of(Request request, Category category) {
        boolean plain =
                FILTERS.stream().noneMatch(each -> request.query(each, each::concat).isPresent())
                        && request.query("sort", Function.identity()).isEmpty();
        return name ->
                new FirstView(
                        Optional.of(
                                new Words(
                                        name,
                                        name + " by independent makers, each with a name.",
                                        "website")),
                        "/?category=" + category.slug(),
                        plain
                                ? leading(browse(Optional.of(category), ProductSort.NEWEST))
                                : Optional.empty(),
                        GRID,
                        List.of(),
                        List.of(),
                        Map.of());
    }

    private Page<Product> browse(Optional<Category> category, ProductSort sort) {
        return products.browse(new ProductQuery(category, sort, PRODUCTS, Optional.empty()));
    }

    private static Stream<Map<String, String>> drawn(Product product) {
        return DrawnProduct.of(product).stream();
    }

    private static Optional<Image> leading(Page<Product> page) {
        return page.items().stream()
                .findFirst()
                .flatMap(product -> product.images().stream().findFirst())
                .map(Image::of);
    }

    /** What an address cannot mean is taken as if it were not there. */
    private static <T> Optional<T> valid(String text, Function<String, T> as) {
        try {
            return Optional.of(as.apply(text));
        } catch (Malformed no) {
            return Optional.empty();
        }
    }
}
