package souk.bench.routes;

import java.util.List;
import java.util.stream.IntStream;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.SampleProducts;
import souk.wiring.Stores;

/** Searches of a process that has searched before. Wants a hundred sample products. */
public record SearchSituations(Stores stores) {
    /** The mean while the shop is busy: an index is built when there are twice as many. */
    private static final int CHANGED = 100;

    /** All of them, with so many changed products in the tail. */
    public List<Situation> all() {
        stores.searchTail()
                .add(IntStream.rangeClosed(1, CHANGED).mapToObj(SampleProducts::id).toList());
        var search = ApiEvent.of("GET /api/search").query("limit", "20");
        var suggest = ApiEvent.of("GET /api/search/suggestions").query("q", "pro");
        return List.of(
                new Situation("search, 20 of 100", "SearchProducts", () -> search),
                new Situation("suggestions", "SuggestSearches", () -> suggest));
    }
}
