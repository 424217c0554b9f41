package souk.dynamo.review;

import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.Product;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.seller.SellerRows;
import souk.dynamo.shopper.Seeds;
import souk.review.Review;

/**
 * What every change of a review needs.
 *
 * @param ids gives each transaction a token of its own, at most 36 characters
 */
record ReviewStore(Tables tables, Supplier<String> ids) {

    DynamoDbTable<Review> reviews() {
        return tables.table(Table.REVIEWS, ReviewSchema.INSTANCE);
    }

    DynamoDbTable<Product> products() {
        return tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
    }

    DynamoDbTable<SellerRows.OfPerson> sellers() {
        return tables.table(Table.SELLERS, SellerRows.OF_PERSON);
    }

    Seeds seeds() {
        return new Seeds(tables, ids);
    }
}
