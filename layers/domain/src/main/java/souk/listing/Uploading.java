package souk.listing;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import souk.catalogue.SellerId;
import souk.shopper.DailyUse;
import souk.shopper.DailyUses;
import souk.shopper.ShopperId;
import souk.shopper.TooManyToday;
import souk.value.Digest;

/** Uploads of pictures by sellers, so many a day. Safe for use by many threads. */
public final class Uploading {
    private final Pictures pictures;
    private final DailyUses uses;
    private final int mostADay;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids never the same twice
     */
    public Uploading(
            Pictures pictures, DailyUses uses, int mostADay, Clock clock, Supplier<String> ids) {
        this.pictures = pictures;
        this.uses = uses;
        this.mostADay = mostADay;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Leave to upload a picture that the seller may show when it is prepared.
     *
     * @param person who the seller is
     * @throws TooManyToday when they have asked for so many today
     */
    public Upload upload(ShopperId person, SellerId seller, Picture picture) {
        Instant now = clock.instant();
        var use = DailyUse.of(person, DailyUse.Kind.UPLOADS, mostADay, now);
        if (!uses.count(use)) {
            throw TooManyToday.of(use, now);
        }
        String name = Digest.of(seller.value(), ids.get());
        return pictures.upload(new PictureId(seller, name), picture);
    }
}
