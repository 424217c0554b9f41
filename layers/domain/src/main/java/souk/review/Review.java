package souk.review;

import java.time.Instant;
import java.util.Optional;
import souk.catalogue.ProductId;
import souk.order.OrderId;
import souk.shopper.ShopperId;

/**
 * What one shopper says of one product. Immutable: each method answers the review as it would be
 * and leaves the doing to {@link Reviews}.
 *
 * @param purchase the paid order that proves the shopper bought the product; empty when none does
 * @param editedAt when it was last changed by its author
 * @param hiddenAt since when only its author and moderators see it; then no figure counts it. Empty
 *     while anyone sees it
 * @param withdrawn whether its author took it back while it was hidden: then no moderator shows it
 * @param version 1 at first, one more at each change
 */
public record Review(
        ReviewId id,
        ShopperId shopper,
        Rating rating,
        Optional<Comment> comment,
        Optional<DisplayName> author,
        Optional<OrderId> purchase,
        Instant createdAt,
        Optional<Instant> editedAt,
        OpenReports reports,
        Optional<Instant> hiddenAt,
        boolean withdrawn,
        long version) {

    /** What a shopper says for the first time. */
    static Review first(
            ReviewId id,
            ShopperId shopper,
            Rating rating,
            Optional<Comment> comment,
            Optional<DisplayName> author,
            Optional<OrderId> purchase,
            Instant now) {
        return new Review(
                id,
                shopper,
                rating,
                comment,
                author,
                purchase,
                now,
                Optional.empty(),
                OpenReports.NONE,
                Optional.empty(),
                false,
                1);
    }

    public ProductId product() {
        return id.product();
    }

    /** Whether the shop knows that the author bought the product. */
    public boolean verified() {
        return purchase.isPresent();
    }

    /** Whether only its author and moderators see it. */
    public boolean hidden() {
        return hiddenAt.isPresent();
    }

    /** The stars that the product's figures count; none of a hidden review. */
    public Optional<Rating> counted() {
        return hidden() ? Optional.empty() : Optional.of(rating);
    }

    /**
     * As its author wants it now; one that was taken back is there again.
     *
     * @param found a paid order that proves the purchase, where none did until now
     */
    public Review edited(
            Rating stars, Optional<Comment> words, Optional<OrderId> found, Instant now) {
        Optional<OrderId> evidence = purchase.or(() -> found);
        return next(stars, words, evidence, Optional.of(now), reports, hiddenAt, false);
    }

    /** Without words and name; the stars that nobody counts stay. */
    public Review takenBack() {
        return new Review(
                id,
                shopper,
                rating,
                Optional.empty(),
                Optional.empty(),
                purchase,
                createdAt,
                editedAt,
                reports,
                hiddenAt,
                true,
                version + 1);
    }

    /**
     * One more shopper reported it; the fifth hides it.
     *
     * @param byBuyer whether that shopper has bought anything
     */
    public Review reported(boolean byBuyer, Instant now) {
        OpenReports more = reports.withOneMore(byBuyer);
        Optional<Instant> concealed =
                more.hide(verified()) ? hiddenAt.or(() -> Optional.of(now)) : hiddenAt;
        return next(rating, comment, purchase, editedAt, more, concealed, withdrawn);
    }

    /**
     * A moderator decided; the reports until now are dealt with. The same review if it is as they
     * want it and has no open report.
     */
    public Review decided(boolean visible, Instant now) {
        if (visible != hidden() && reports.equals(OpenReports.NONE)) {
            return this;
        }
        Optional<Instant> concealed =
                visible ? Optional.empty() : hiddenAt.or(() -> Optional.of(now));
        return next(rating, comment, purchase, editedAt, OpenReports.NONE, concealed, withdrawn);
    }

    /** With other evidence that its author bought the product, or none. */
    public Review boughtBy(Optional<OrderId> evidence) {
        return next(rating, comment, evidence, editedAt, reports, hiddenAt, withdrawn);
    }

    private Review next(
            Rating stars,
            Optional<Comment> words,
            Optional<OrderId> evidence,
            Optional<Instant> edited,
            OpenReports open,
            Optional<Instant> concealed,
            boolean taken) {
        return new Review(
                id,
                shopper,
                stars,
                words,
                author,
                evidence,
                createdAt,
                edited,
                open,
                concealed,
                taken,
                version + 1);
    }
}
