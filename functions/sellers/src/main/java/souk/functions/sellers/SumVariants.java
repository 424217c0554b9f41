package souk.functions.sellers;

import java.util.Set;
import souk.catalogue.ProductId;
import souk.catalogue.VariantStock;
import souk.stream.VariantStream;
import souk.wiring.Live;

/** Hears of each sale of a variant, and sees that its product says what all of them have left. */
public final class SumVariants extends VariantStream {
    private final VariantStock stock;

    public SumVariants() {
        this(Live.stores().following().variantStock());
    }

    SumVariants(VariantStock stock) {
        this.stock = stock;
    }

    @Override
    protected void changed(Set<ProductId> products) {
        products.forEach(stock::follow);
    }
}
