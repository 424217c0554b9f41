package souk.functions.sellers;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.http.Seller;
import souk.listing.Picture;
import souk.listing.Upload;
import souk.listing.Uploading;
import souk.seller.Sellers;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** POST /api/sellers/images: leave to upload one picture, straight to where pictures are kept. */
public final class RequestImageUpload extends Route {
    private final Seller sellers;
    private final Uploading uploading;

    public RequestImageUpload() {
        this(Live.stores());
    }

    private RequestImageUpload(Stores stores) {
        this(stores.sellers(), uploading(stores));
    }

    RequestImageUpload(Sellers sellers, Uploading uploading) {
        this.sellers = new Seller(sellers);
        this.uploading = uploading;
    }

    private static Uploading uploading(Stores stores) {
        return new Uploading(
                stores.pictures(),
                stores.dailyUses(),
                Live.uploadsPerDay(),
                stores.clock(),
                stores.newIds());
    }

    @Override
    protected void prime() {
        String body = "{\"contentType\": \"image/png\", \"bytes\": 1}";
        new RequestImageUpload(PrimingShop.stores()).primeOver(PrimingEvent.of(body));
    }

    @Override
    protected Reply answer(Request request) {
        var seller = sellers.selling(request);
        Picture picture = request.body(Picture.class);
        Upload upload = uploading.upload(request.shopper(), seller.id(), picture);
        String location = "/api/sellers/images/" + upload.picture().name();
        return Reply.created(location, json -> UploadJson.write(json, upload));
    }
}
