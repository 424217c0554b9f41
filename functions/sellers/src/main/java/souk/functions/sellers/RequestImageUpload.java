package souk.functions.sellers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.listing.Picture;
import souk.listing.Selling;
import souk.listing.Upload;
import souk.seller.Sellers;
import souk.shopper.ShopperId;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** POST /api/sellers/images: leave to upload one picture, straight to where pictures are kept. */
public final class RequestImageUpload extends Route {
    private final Sellers sellers;
    private final Selling selling;

    public RequestImageUpload() {
        this(Live.stores());
    }

    private RequestImageUpload(Stores stores) {
        this(stores.sellers(), stores.selling());
    }

    RequestImageUpload(Sellers sellers, Selling selling) {
        this.sellers = sellers;
        this.selling = selling;
    }

    @Override
    protected void prime() {
        String body = "{\"contentType\": \"image/png\", \"bytes\": 1}";
        new RequestImageUpload(PrimingShop.stores()).primeOver(PrimingEvent.of(body));
    }

    @Override
    protected Reply answer(Request request) {
        ShopperId person = Seller.member(request);
        Picture picture = request.body(Picture.class);
        Upload upload = selling.upload(sellers.findOrRegister(person), picture);
        return Reply.created(upload.image().path(), json -> write(json, upload));
    }

    private static void write(JsonGenerator json, Upload upload) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("upload");
        json.writeStringField("method", "PUT");
        json.writeStringField("url", upload.address().toString());
        json.writeObjectFieldStart("headers");
        for (Map.Entry<String, String> header : new TreeMap<>(upload.headers()).entrySet()) {
            json.writeStringField(header.getKey(), header.getValue());
        }
        json.writeEndObject();
        json.writeStringField("expiresAt", upload.expiresAt().toString());
        json.writeEndObject();
        json.writeStringField("image", upload.image().path());
        json.writeEndObject();
    }
}
