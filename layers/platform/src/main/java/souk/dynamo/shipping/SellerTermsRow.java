package souk.dynamo.shipping;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.seller.SellerRows;

/**
 * A row of Sellers that is read among others of another kind, as one batch reads a table: a
 * seller's rates, or the seller.
 */
record SellerTermsRow(Optional<RateCardRow> rates, Optional<SellerRows.Standing> seller) {
    static final Schema<SellerTermsRow> SCHEMA =
            Schema.readOnly(
                    SellerTermsRow.class, Keys.of(Attribute.text("id")), SellerTermsRow::read);

    private static SellerTermsRow read(Map<String, AttributeValue> row) {
        return new SellerTermsRow(
                RateCardRow.isIn(row)
                        ? Optional.of(RateCardRow.SCHEMA.read(row))
                        : Optional.empty(),
                SellerRows.isIn(row)
                        ? Optional.of(SellerRows.STANDING.read(row))
                        : Optional.empty());
    }
}
