package souk.functions.search;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.SuggestionJson;
import souk.search.SearchIndex;
import souk.search.SearchText;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/search/suggestions: what somebody may be about to type. */
public final class SuggestSearches extends Route {
    private static final int MOST = 8;

    private final SearchIndex index;

    public SuggestSearches() {
        this(SearchWiring.index(Live.stores()));
    }

    SuggestSearches(SearchIndex index) {
        this.index = index;
    }

    @Override
    protected void prime() {
        super.prime();
        new SuggestSearches(SearchWiring.primingIndex(PrimingShop.stores()))
                .primeOver(PrimingEvent.of("").asking("q", "prim"));
    }

    @Override
    protected Reply answer(Request request) {
        SearchText text = request.query("q", SearchText::new).orElse(SearchText.EMPTY);
        return Reply.ok(index.suggest(text, MOST), SuggestionJson::write);
    }
}
