package souk.functions.sellers;

import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.listing.NoSuchImage;
import souk.listing.PictureId;
import souk.listing.Pictures;
import souk.listing.Preparation;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.Stores;

/** GET /api/sellers/images/{id}: how far an uploaded picture is. */
public final class GetImage extends Route {
    private final Seller sellers;
    private final Pictures pictures;

    public GetImage() {
        this(Live.stores());
    }

    private GetImage(Stores stores) {
        this(stores.sellers(), stores.pictures());
    }

    GetImage(Sellers sellers, Pictures pictures) {
        this.sellers = new Seller(sellers);
        this.pictures = pictures;
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.selling(request);
        Preparation state =
                PictureId.find(seller.id(), request.path("id", id -> id))
                        .flatMap(pictures::preparation)
                        .orElseThrow(NoSuchImage::new);
        return Reply.ok(json -> PreparationJson.write(json, state));
    }
}
