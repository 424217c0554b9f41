package souk.wiring;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.catalogue.VariantSchema;
import souk.dynamo.mail.MailChoiceRow;
import souk.dynamo.mail.MailSchema;
import souk.dynamo.moderation.DecisionRows;
import souk.dynamo.order.OrderSchema;
import souk.dynamo.order.RefundSchema;
import souk.dynamo.parcel.ParcelSchema;
import souk.dynamo.refund.ReturnSchema;
import souk.dynamo.review.ReviewSchema;
import souk.dynamo.sales.SalesSchema;
import souk.dynamo.search.TailRows;
import souk.dynamo.seller.SellerRows;
import souk.dynamo.shipping.AddressBookRow;
import souk.dynamo.shipping.RateCardRow;
import souk.dynamo.shopper.ShopperRows;
import souk.dynamo.wishlist.SavedRow;
import souk.mail.Mail;
import souk.mail.MailChoice;
import souk.mail.MailId;
import souk.mail.MailKind;
import souk.mail.MailState;
import souk.mail.MailSubject;
import souk.moderation.Decision;
import souk.moderation.Subject;
import souk.money.Money;
import souk.order.Fulfilment;
import souk.order.OrderId;
import souk.parcel.ParcelId;
import souk.refund.ReturnId;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.OpenReports;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewId;
import souk.sales.AllSales.Kept;
import souk.sales.SalesFigures;
import souk.sales.SalesRow;
import souk.sales.SalesRow.Content;
import souk.sales.SoldLine;
import souk.search.TailEntry;
import souk.seller.About;
import souk.seller.Seller;
import souk.seller.SellerApplication;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.seller.SellerState;
import souk.shipping.Address;
import souk.shipping.AddressBook;
import souk.shipping.AddressId;
import souk.shipping.AddressLine;
import souk.shipping.Area;
import souk.shipping.Country;
import souk.shipping.OptionId;
import souk.shipping.PostalCode;
import souk.shipping.ShippingOption;
import souk.shipping.ShippingRates;
import souk.shipping.Zone;
import souk.shopper.Email;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/**
 * One row of each kind, all of one caller and one product that are both called {@code prime}. They
 * are in no table.
 */
record ExampleRows(Currency currency) {
    static final ShopperId SHOPPER = new ShopperId("prime");
    static final ProductId PRODUCT = new ProductId("prime");
    static final SellerId SELLER = new SellerId("example");
    static final SellerName SELLER_NAME = new SellerName("Example");
    static final IdSeed SEED = new IdSeed("example");
    static final OrderId ORDER = OrderId.of(SEED, new IdempotencyKey("example"));
    static final Email EMAIL = new Email("prime@souk.example");
    static final MailId MAIL = new MailId("prime");
    static final ParcelId PARCEL = new ParcelId("prime");

    static final ReturnId RETURN = new ReturnId("prime");
    static final ReviewId REVIEW = ReviewId.of(PRODUCT, SEED);

    ExampleGoods goods() {
        return new ExampleGoods(currency);
    }

    ExampleOrders orders() {
        return new ExampleOrders(this);
    }

    /** The row of that table; none where nothing is ever looked up. */
    Optional<Map<String, AttributeValue>> of(Table table) {
        return switch (table) {
            case CARTS -> Optional.of(new CartSchema(currency).write(goods().cart()));
            case DECISIONS -> Optional.of(DecisionRows.SCHEMA.write(decision()));
            case MAILS -> Optional.of(MailSchema.INSTANCE.write(mail()));
            case ORDERS -> Optional.of(OrderSchema.INSTANCE.write(orders().unpaid()));
            case PARCELS -> Optional.of(ParcelSchema.INSTANCE.write(ExampleOrders.parcel()));
            case PRODUCTS -> Optional.of(ProductSchema.INSTANCE.write(goods().product()));
            case REFUNDS -> Optional.of(RefundSchema.write(ORDER, orders().refund()));
            case REQUESTS -> Optional.empty();
            case RETURNS -> Optional.of(ReturnSchema.INSTANCE.write(ExampleOrders.returned()));
            case REVIEWS -> Optional.of(review());
            case SALES -> Optional.of(soldOrder());
            case SEARCH_TAIL ->
                    Optional.of(TailRows.ENTRY.write(new TailEntry(PRODUCT, "example")));
            case SELLERS -> Optional.of(seller());
            case SHOPPERS -> Optional.of(shopper());
            case VARIANTS -> Optional.of(VariantSchema.INSTANCE.write(goods().variant()));
            case WISHLISTS -> Optional.of(saved());
        };
    }

    /** Whichever of a seller's rows is asked for. */
    private Map<String, AttributeValue> seller() {
        Map<String, AttributeValue> row =
                new HashMap<>(RateCardRow.SCHEMA.write(new RateCardRow(SELLER, rates(), 1)));
        var seller = new SellerRows.OfSeller(SHOPPER, aSeller(), Instant.EPOCH);
        row.putAll(SellerRows.OF_SELLER.write(seller));
        row.putAll(SellerRows.OF_PERSON.write(seller.ofPerson()));
        return row;
    }

    private static Seller aSeller() {
        return new Seller(
                SELLER,
                new SellerApplication(
                        new SellerProfile(SELLER_NAME, new About("")),
                        new Country("DE"),
                        false,
                        "1"),
                SellerState.APPROVED,
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                1);
    }

    private static DecisionRows.Row decision() {
        return new DecisionRows.Row(
                "example",
                new Decision(
                        Instant.EPOCH,
                        "example",
                        new Subject(Subject.Kind.SELLER, SELLER.value(), SELLER_NAME.text()),
                        SellerState.APPROVED.word(),
                        Optional.empty()));
    }

    private static Mail mail() {
        return new Mail(
                MAIL,
                MailKind.ORDERED,
                new MailSubject(Optional.of(ORDER), Optional.empty(), Optional.empty()),
                Instant.EPOCH,
                MailState.WAITING,
                Instant.EPOCH,
                0,
                Optional.empty(),
                Optional.empty(),
                1);
    }

    ShippingRates rates() {
        var nothing = Money.zero(currency);
        var option =
                new ShippingOption(
                        new OptionId("prime"), "Prime", nothing, nothing, Optional.empty(), 1, 2);
        var zone = new Zone(Area.of(List.of(Area.EVERYWHERE), List.of()), List.of(option));
        return new ShippingRates(new Country("DE"), List.of(zone));
    }

    /** Whichever of a shopper's rows is asked for. */
    private static Map<String, AttributeValue> shopper() {
        var book = AddressBook.EMPTY.adding(new AddressId("prime"), address(), true);
        Map<String, AttributeValue> row =
                new HashMap<>(AddressBookRow.SCHEMA.write(new AddressBookRow(SHOPPER, book)));
        row.putAll(MailChoiceRow.SCHEMA.write(new MailChoiceRow(SHOPPER, MailChoice.DEFAULT)));
        row.putAll(ShopperRows.seed(SHOPPER, SEED));
        return row;
    }

    static Address address() {
        return new Address(
                new AddressLine("Prime"),
                new AddressLine("Prime 1"),
                Optional.empty(),
                Optional.of(new AddressLine("Prime")),
                Optional.empty(),
                Optional.of(new PostalCode("10115")),
                new Country("DE"),
                Optional.empty());
    }

    private Map<String, AttributeValue> review() {
        return ReviewSchema.INSTANCE.write(
                new Review(
                        REVIEW,
                        SHOPPER,
                        new Rating(5),
                        Optional.of(new Comment("Made to prime a snapshot.")),
                        Optional.of(new DisplayName("Example")),
                        Optional.empty(),
                        Instant.EPOCH,
                        Optional.empty(),
                        OpenReports.NONE,
                        Optional.empty(),
                        false,
                        1));
    }

    private Map<String, AttributeValue> saved() {
        return SavedRow.SCHEMA.write(new SavedRow(SHOPPER, PRODUCT, Instant.EPOCH));
    }

    /** What the seller sold in the order. */
    private Map<String, AttributeValue> soldOrder() {
        var line =
                new SoldLine(
                        LineId.of(PRODUCT),
                        List.of(),
                        "Example",
                        Optional.empty(),
                        new Money(1, currency),
                        1);
        return SalesSchema.INSTANCE.write(
                new Kept(
                        new SalesRow.OfOrder(SELLER, ORDER, Instant.EPOCH),
                        new Content(
                                new SalesFigures(0, 0, 1, 0, 0),
                                List.of(line),
                                Optional.of(Fulfilment.UNFULFILLED))));
    }
}
