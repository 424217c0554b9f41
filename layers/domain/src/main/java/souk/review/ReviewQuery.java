package souk.review;

import java.util.Optional;
import souk.catalogue.ProductId;

/** Which reviews of a product somebody wants to read: of all stars, or of one number of them. */
public record ReviewQuery(
        ProductId product,
        ReviewSort sort,
        Optional<Rating> rating,
        int limit,
        Optional<String> after) {}
