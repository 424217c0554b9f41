package souk.dynamo.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import souk.account.PersonalData;
import souk.account.UnfinishedOrders;
import souk.dynamo.Attribute;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.listing.Listings;
import souk.listing.Pictures;
import souk.listing.SellerListings;
import souk.order.Orders;
import souk.review.Reviewing;
import souk.review.Reviews;

/**
 * All that DynamoDB holds about people, in the sequence in which it is erased: the seller last,
 * since by that listings and sales are found.
 */
public final class DynamoPersonalData {
    private static final Attribute<String> ITEM = Attribute.text("item");

    /** What keeps an erased shopper from ordering, the erasure, and what unpaid orders hold. */
    private static final Set<String> KEPT = Set.of("seed", ErasureRow.ITEM, "open");

    private DynamoPersonalData() {}

    /**
     * Each area.
     *
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public static List<PersonalData> all(
            Tables tables,
            Orders orders,
            Reviews reviews,
            Reviewing reviewing,
            Listings listings,
            SellerListings sellerListings,
            Pictures pictures,
            UnfinishedOrders unfinished,
            Clock clock,
            Supplier<String> ids) {
        return List.of(
                new PersonalCart(tables),
                wishlist(tables),
                shopper(tables),
                reports(tables),
                new PersonalReviews(tables, reviews, reviewing),
                new PersonalOrders(tables, orders),
                new PersonalListings(tables, listings, pictures, clock, ids),
                new PersonalSales(tables),
                new PersonalDecisions(tables, clock),
                new PersonalSeller(tables, sellerListings, unfinished, clock));
    }

    private static PersonalData wishlist(Tables tables) {
        Attribute<String> product = Attribute.text("productId");
        return new PersonalRows(
                "wishlist",
                OwnedRows.of(tables, Table.WISHLISTS, Names.USER, product),
                person -> person.value(),
                row -> Names.key(row, Names.USER, product),
                row -> false);
    }

    /** Addresses, limits and what was counted. */
    private static PersonalData shopper(Tables tables) {
        return new PersonalRows(
                "shopper",
                OwnedRows.of(tables, Table.SHOPPERS, Names.USER, ITEM),
                person -> person.value(),
                row -> Names.key(row, Names.USER, ITEM),
                DynamoPersonalData::isKept);
    }

    private static boolean isKept(StoredRow row) {
        return KEPT.contains(ITEM.of(row.attributes()));
    }

    /** Reports of others' reviews. */
    private static PersonalData reports(Tables tables) {
        return new PersonalRows(
                "reports",
                OwnedRows.ofIndex(
                        tables,
                        Table.REVIEWS,
                        "user",
                        Names.USER,
                        Attribute.text("byAge"),
                        Names.ID),
                person -> "reporter#" + person,
                row -> Names.key(row, Names.ID),
                row -> false);
    }
}
