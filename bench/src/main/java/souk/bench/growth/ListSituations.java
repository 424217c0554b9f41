package souk.bench.growth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import souk.bench.CannotRun;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.SampleProducts;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.catalogue.ProductSort;

/**
 * Lists in every sort, of the whole catalogue and of one category, their first page and a deep one.
 *
 * @param list the running ListProducts, by which the deep pages are found
 * @param products how many there are
 */
record ListSituations(RouteProcess list, int products) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int DEEPEST = 5_000;

    List<Situation> all() {
        List<Situation> all = new ArrayList<>();
        for (ProductSort sort : ProductSort.values()) {
            var whole = ApiEvent.of("GET /api/products").query("sort", sort.word());
            var category = whole.query("category", SampleProducts.category(1).slug());
            add(all, "list by " + sort.word(), whole, products);
            add(all, "category by " + sort.word(), category, products / SampleProducts.CATEGORIES);
        }
        return all;
    }

    private void add(List<Situation> all, String name, ApiEvent first, int items) {
        all.add(new Situation(name, "ListProducts", () -> first));
        ApiEvent deep = first.query("cursor", cursorAfter(first, Math.min(items - PAGE, DEEPEST)));
        all.add(new Situation(name + ", deep", "ListProducts", () -> deep));
    }

    /** The cursor behind so many items; a cursor does not mind the limit of the pages before it. */
    private String cursorAfter(ApiEvent first, int items) {
        String cursor = "";
        for (int left = items; left > 0; left -= LARGEST_PAGE) {
            ApiEvent page = first.query("limit", Integer.toString(Math.min(left, LARGEST_PAGE)));
            ApiEvent next = cursor.isEmpty() ? page : page.query("cursor", cursor);
            cursor = nextCursor(list.visit(next).answer());
        }
        return cursor;
    }

    private static String nextCursor(String answer) {
        try {
            JsonNode body = JSON.readTree(JSON.readTree(answer).path("body").asText());
            if (body.path("nextCursor").isTextual()) {
                return body.path("nextCursor").asText();
            }
        } catch (JsonProcessingException e) {
            // told below, like an answer without a cursor
        }
        throw new CannotRun("ListProducts gave no cursor: " + answer);
    }
}
