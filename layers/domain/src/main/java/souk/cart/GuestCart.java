package souk.cart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.VariantId;
import souk.value.Malformed;

/** What somebody put aside before signing in: 1 to 40 lines, each product or variant once. */
public record GuestCart(List<Line> lines) {
    /** One product of it, as it was chosen. */
    public record Line(ProductId productId, Optional<VariantId> variantId, Quantity quantity) {
        /** One without options. */
        public Line(ProductId productId, Quantity quantity) {
            this(productId, Optional.empty(), quantity);
        }

        LineId id() {
            return LineId.of(productId, variantId);
        }
    }

    public GuestCart {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > Cart.MAX_LINES) {
            throw new Malformed("a guest's cart has 1 to " + Cart.MAX_LINES + " lines");
        }
        if (lines.stream().map(Line::id).distinct().count() < lines.size()) {
            throw new Malformed("a guest's cart names each product or variant once");
        }
    }

    /** Quantities by line, in the guest's order. */
    public SequencedMap<LineId, Quantity> quantities() {
        var quantities = new LinkedHashMap<LineId, Quantity>();
        lines.forEach(line -> quantities.put(line.id(), line.quantity()));
        return quantities;
    }
}
