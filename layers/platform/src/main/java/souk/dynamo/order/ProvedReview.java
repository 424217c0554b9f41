package souk.dynamo.order;

import java.util.Optional;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.order.OrderId;
import souk.review.ReviewId;

/** Of a review's row, what an order has to do with it: whether it proves the purchase. */
public record ProvedReview(ReviewId id, Optional<OrderId> purchase) {
    public static final Attribute<ReviewId> ID =
            Attribute.text("id", ReviewId::new, ReviewId::value);
    public static final Attribute<OrderId> PURCHASE =
            Attribute.text("purchase", OrderId::new, OrderId::value);
    public static final Attribute<Long> VERSION = Attribute.number("version");

    static final Schema<ProvedReview> SCHEMA =
            Schema.readOnly(
                    ProvedReview.class,
                    Keys.of(ID),
                    row -> new ProvedReview(ID.of(row), PURCHASE.maybeOf(row)));
}
