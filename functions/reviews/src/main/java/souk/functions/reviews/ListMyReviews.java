package souk.functions.reviews;

import java.util.List;
import java.util.Optional;
import souk.catalogue.ProductId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ReviewJson;
import souk.review.Review;
import souk.review.Reviews;
import souk.shopper.ShopperId;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/users/reviews: the shopper's own reviews, newest first, or the one of a product. */
public final class ListMyReviews extends Route {
    private final Reviews reviews;

    public ListMyReviews() {
        this(Live.stores().reviews());
    }

    ListMyReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListMyReviews(PrimingShop.stores().reviews()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        ShopperId shopper = request.shopper();
        Page<Review> page =
                request.query("productId", ProductId::new)
                        .map(product -> of(shopper, product))
                        .orElseGet(
                                () ->
                                        reviews.findByShopper(
                                                shopper, request.limit(), request.after()));
        return Reply.list(page.items(), request.cursor(page), ReviewJson::write);
    }

    private Page<Review> of(ShopperId shopper, ProductId product) {
        Optional<Review> review = reviews.findOwn(product, shopper);
        return new Page<>(review.map(List::of).orElse(List.of()), Optional.empty());
    }
}
