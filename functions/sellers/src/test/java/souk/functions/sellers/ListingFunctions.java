package souk.functions.sellers;

import java.time.Instant;
import java.util.Optional;
import souk.http.Call;
import souk.listing.SellingInMemory;
import souk.moderation.Decision;
import souk.moderation.Subject;
import souk.seller.SellerState;

/** Sam's routes over a market in memory, and the calls to them. */
final class ListingFunctions {
    static final String TEAPOT =
            """
            {"title": "Teapot", "description": "Does not drip.", "category": "kitchen",
             "price": {"amount": 1250, "currency": "EUR"}, "stock": 5, "images": []}""";

    private final SellingInMemory market = new SellingInMemory();

    SellingInMemory market() {
        return market;
    }

    CreateListing create() {
        return new CreateListing(market.sellers(), market.selling());
    }

    ChangeListing change() {
        return new ChangeListing(market.sellers(), market.selling());
    }

    RemoveListing remove() {
        return new RemoveListing(market.sellers(), market.selling());
    }

    ListListings list() {
        return new ListListings(market.sellers(), market.listings());
    }

    RequestImageUpload upload() {
        return new RequestImageUpload(market.sellers(), market.uploading());
    }

    /** Sam sells no more, for now. */
    void suspendSam() {
        market.sellers()
                .decide(
                        SellingInMemory.SAM,
                        SellerState.SUSPENDED,
                        new Decision(
                                Instant.EPOCH,
                                "moderator",
                                new Subject(Subject.Kind.SELLER, "sam", ""),
                                "Suspended",
                                Optional.empty()));
    }

    static Call creating(String body) {
        return Call.of("POST /api/sellers/products").as("sam").json(body);
    }

    static Call changing(String id, String tag, String body) {
        return Call.of("PUT /api/sellers/products/{id}")
                .as("sam")
                .path("id", id)
                .header("if-match", tag)
                .json(body);
    }

    static Call removing(String id) {
        return Call.of("DELETE /api/sellers/products/{id}").as("sam").path("id", id);
    }
}
