package souk.review;

import souk.catalogue.RatingSummary;
import souk.value.Page;

/** Some reviews of a product, and the figures of all of them. */
public record ReviewList(RatingSummary summary, Page<Review> page) {}
