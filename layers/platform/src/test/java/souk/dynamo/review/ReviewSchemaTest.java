package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.ProductId;
import souk.dynamo.Attributes;
import souk.engine.OnEveryEngine;
import souk.review.Review;
import souk.shopper.ShopperId;

@OnEveryEngine
class ReviewSchemaTest {
    @Test
    void isAFaultToReadWhenARowHoldsSomethingThatNoReviewHas() {
        Review review = RandomReviews.of(new ShopperId("alice"), new ProductId("mug"), 3, 1);
        var row = new HashMap<>(ReviewSchema.INSTANCE.write(review));
        row.put("rating", Attributes.number(9));

        assertThatThrownBy(() -> ReviewSchema.INSTANCE.read(row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a row that is no Review: rating must be 1 to 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"userId", "rating", "createdAt", "reports", "buyerReports", "version"})
    void isAFaultToReadWhenARowLacksSomething(String name) {
        Review review = RandomReviews.of(new ShopperId("alice"), new ProductId("mug"), 3, 1);
        var row = new HashMap<>(ReviewSchema.INSTANCE.write(review));
        row.remove(name);

        assertThatThrownBy(() -> ReviewSchema.INSTANCE.read(row))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
    }
}
