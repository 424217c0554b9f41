package souk.functions.reviews;

import java.util.Optional;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.ProductId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.review.ReviewList;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.review.Reviews;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/reviews/{id}: what was said of a product, for anyone; id is the product's. */
public final class ListReviews extends Route {
    private final Reviews reviews;

    public ListReviews() {
        this(Live.stores().reviews());
    }

    ListReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListReviews(PrimingShop.stores().reviews())
                .primeOver(PrimingEvent.of("").at(PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        var query =
                new ReviewQuery(
                        request.path("id", ProductId::new),
                        request.query("sort", ReviewSort::of).orElse(ReviewSort.NEWEST),
                        request.query("rating", Stars::of),
                        request.limit(),
                        request.after());
        ReviewList list = reviews.list(query).orElseThrow(NoSuchProduct::new);
        Optional<String> cursor = request.cursor(list.page());
        return Reply.ok(json -> ReviewListJson.write(json, list, cursor));
    }
}
