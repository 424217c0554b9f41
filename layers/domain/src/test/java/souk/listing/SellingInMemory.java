package souk.listing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.order.SampleOrders;
import souk.seller.SampleSellers;
import souk.seller.SellersInMemory;
import souk.shopper.DailyUse;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/** A seller, sam, with listings and pictures in memory; euros, at noon. */
public final class SellingInMemory {
    public static final int UPLOADS_A_DAY = 9;

    public static final SellerId SAM = new SellerId("bench-7");
    public static final SellerId SUE = new SellerId("loom-9");

    private final SellersInMemory sellers = new SellersInMemory().with("sam", SAM).with("sue", SUE);
    private final ListingsInMemory listings = new ListingsInMemory();
    private final PicturesInMemory pictures = new PicturesInMemory();
    private final AtomicInteger next = new AtomicInteger();
    private final Selling selling =
            new Selling(
                    listings,
                    pictures,
                    SampleOrders.EUR,
                    Clock.fixed(SampleOrders.NOON, ZoneOffset.UTC),
                    () -> "id" + next.incrementAndGet());

    private final Map<DailyUse, Integer> uses = new HashMap<>();
    private final Uploading uploading =
            new Uploading(
                    pictures,
                    use -> uses.merge(use, 1, Integer::sum) <= use.most(),
                    UPLOADS_A_DAY,
                    Clock.fixed(SampleOrders.NOON, ZoneOffset.UTC),
                    () -> "picture" + next.incrementAndGet());

    public SellersInMemory sellers() {
        return sellers;
    }

    public ListingsInMemory listings() {
        return listings;
    }

    public PicturesInMemory pictures() {
        return pictures;
    }

    public Selling selling() {
        return selling;
    }

    public Uploading uploading() {
        return uploading;
    }

    /** A picture that sam has uploaded, and that is ready. */
    public ImageAddress uploaded() {
        var upload = uploading.upload(new ShopperId("sam"), SAM, new Picture("image/png", 9));
        return pictures.prepare(upload.picture());
    }

    /** Sam's teapot: 12.50 euros, five of it, at version 1. */
    public Product teapot() {
        return selling.list(
                        SampleSellers.member(SAM),
                        draft("Teapot"),
                        Optional.of(new IdempotencyKey("teapot")))
                .product();
    }

    /** A product of sam's with these pictures. */
    public Product listed(String title, String... images) {
        return selling.list(SampleSellers.member(SAM), draft(title, images), Optional.empty())
                .product();
    }

    public static ListingDraft draft(String title, String... images) {
        return new ListingDraft(
                new Title(title),
                new Description("Does not drip."),
                new Category("kitchen"),
                Optional.of(new PriceTag(1_250, "EUR")),
                Optional.of(new Stock(5)),
                List.of(images).stream().map(ImageAddress::new).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
