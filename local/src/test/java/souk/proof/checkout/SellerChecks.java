package souk.proof.checkout;

import java.util.List;
import java.util.Optional;
import souk.catalogue.Product;
import souk.seller.Seller;

/** Whether each product says of its seller what is true. */
final class SellerChecks {
    private SellerChecks() {}

    static void check(CheckoutFixture fixture, List<String> broken) {
        var sellers = fixture.stores().sellers();
        for (Product product : fixture.stores().listedProducts().all()) {
            Optional<Seller> seller = sellers.find(product.seller());
            if (seller.isEmpty()) {
                broken.add(product.id() + " is of nobody");
            } else if (!product.equals(
                    product.of(seller.get().name().text(), !seller.get().state().sells()))) {
                broken.add(
                        "%s says %s, %s of %s"
                                .formatted(
                                        product.id(),
                                        product.sellerName(),
                                        product.suspension(),
                                        seller.get()));
            }
        }
    }
}
