package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import souk.catalogue.Image;

/** A picture as the contract shows it: its largest size, and the address of each size. */
public final class ImageJson {
    private ImageJson() {}

    /**
     * {@code {"src": "…-1200x800.jpg", "width": 1200, "height": 800, "sizes": [{"src": …, "width":
     * 480}, …]}}.
     *
     * @param src the address of the largest size
     */
    public static void write(JsonGenerator json, String src) throws IOException {
        Image image = Image.of(src);
        json.writeStartObject();
        json.writeStringField("src", image.src());
        json.writeNumberField("width", image.width());
        json.writeNumberField("height", image.height());
        json.writeArrayFieldStart("sizes");
        for (Image.Size size : image.sizes()) {
            json.writeStartObject();
            json.writeStringField("src", size.src());
            json.writeNumberField("width", size.width());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The field {@code image}: the picture, or null. */
    public static void writeField(JsonGenerator json, Optional<String> src) throws IOException {
        json.writeFieldName("image");
        if (src.isPresent()) {
            write(json, src.get());
        } else {
            json.writeNull();
        }
    }
}
