package souk.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.ProductId;
import souk.dynamo.StreamReader;
import souk.dynamo.StreamRecord;
import souk.dynamo.catalogue.VariantSchema;

/**
 * A Lambda function that hears which products have variants that were made, sold or changed. A
 * batch is one piece of work, and fails as a whole.
 */
public abstract class VariantStream extends TableStream<ProductId> {
    protected VariantStream() {
        super(Integer.MAX_VALUE);
    }

    /** These products have other variants, or variants of another stock; at least one. */
    protected abstract void changed(Set<ProductId> products);

    @Override
    final List<StreamRecord<ProductId>> read(InputStream in) throws IOException {
        return StreamReader.read(in, VariantSchema.PRODUCT::of);
    }

    @Override
    final void heard(List<StreamRecord<ProductId>> records) {
        Set<ProductId> products = new LinkedHashSet<>();
        for (StreamRecord<ProductId> record : records) {
            Optional<ProductId> product = record.after();
            product.ifPresent(products::add);
        }
        if (!products.isEmpty()) {
            changed(products);
        }
    }
}
