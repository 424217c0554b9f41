package souk.review;

import java.util.Optional;
import souk.catalogue.Product;

/** What a change of a review is decided on: the review and its product, as they are now. */
public record ReviewSnapshot(Optional<Review> review, Optional<Product> product) {}
