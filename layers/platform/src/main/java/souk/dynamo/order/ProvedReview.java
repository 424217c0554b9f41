package souk.dynamo.order;

import static souk.dynamo.Attributes.optionalText;
import static souk.dynamo.Attributes.text;

import java.util.Optional;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.order.OrderId;
import souk.review.ReviewId;

/** Of a review's row, what an order has to do with it: whether it proves the purchase. */
record ProvedReview(ReviewId id, Optional<OrderId> purchase) {
    static final Schema<ProvedReview> SCHEMA =
            Schema.readOnly(
                    ProvedReview.class,
                    Keys.of("id"),
                    row ->
                            new ProvedReview(
                                    new ReviewId(text(row, "id")),
                                    optionalText(row, "purchase").map(OrderId::new)));
}
