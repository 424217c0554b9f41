package souk.cart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import souk.catalogue.ProductId;
import souk.value.Malformed;

/** What somebody put aside before signing in: 1 to 40 lines, each product once. */
public record GuestCart(List<Line> lines) {
    /** One product of it. */
    public record Line(ProductId productId, Quantity quantity) {}

    public GuestCart {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > Cart.MAX_LINES) {
            throw new Malformed("a guest's cart has 1 to " + Cart.MAX_LINES + " lines");
        }
        if (lines.stream().map(Line::productId).distinct().count() < lines.size()) {
            throw new Malformed("a guest's cart names each product once");
        }
    }

    /** Quantities by product, in the guest's order. */
    public SequencedMap<ProductId, Quantity> quantities() {
        var quantities = new LinkedHashMap<ProductId, Quantity>();
        lines.forEach(line -> quantities.put(line.productId(), line.quantity()));
        return quantities;
    }
}
