package souk.search;

import souk.catalogue.ProductId;

/** A row whose changes are told to whoever builds the index. */
public sealed interface IndexRow {
    /** An entry of the tail. */
    record OfTail(TailEntry entry) implements IndexRow {}

    /** A product, of which only its stock is told. */
    record OfProduct(ProductId product, int stock) implements IndexRow {
        public boolean inStock() {
            return stock > 0;
        }
    }

    /** One that changes nothing for the index. */
    record Other() implements IndexRow {}
}
