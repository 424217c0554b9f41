package souk.wiring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.account.Erasure;
import souk.account.ErasureRun;
import souk.account.Erasures;
import souk.account.Exporting;
import souk.account.Leaving;
import souk.account.PersonalData;
import souk.account.ReviewsChoice;
import souk.account.UnfinishedOrders;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.TestStore;
import souk.dynamo.account.DynamoErasures;
import souk.dynamo.account.DynamoPersonalData;
import souk.dynamo.account.DynamoUnfinishedOrders;
import souk.dynamo.catalogue.DynamoListings;
import souk.dynamo.catalogue.DynamoSellerListings;
import souk.dynamo.order.DynamoOrders;
import souk.dynamo.parcel.DynamoParcels;
import souk.dynamo.refund.DynamoRefunds;
import souk.dynamo.review.DynamoReviews;
import souk.dynamo.sales.DynamoSales;
import souk.listing.PicturesInMemory;
import souk.review.Reviewing;
import souk.shopper.ShopperId;

/** Accounts on the test store, and short words for tests of them. */
final class AccountFixture {
    static final Duration LONG = Duration.ofMinutes(5);

    final MutableClock clock = new MutableClock();
    final PicturesInMemory pictures = new PicturesInMemory();
    private final Set<ShopperId> left = new HashSet<>();
    final List<ShopperId> signInsDeleted = new ArrayList<>();
    final Erasures erasures;
    final UnfinishedOrders unfinished;
    final List<PersonalData> areas;

    AccountFixture(ExecutionInterceptor... interceptors) {
        Tables tables = TestStore.tables(interceptors);
        var eur = Currency.getInstance("EUR");
        var orders = new DynamoOrders(tables, eur, clock, AccountFixture::id);
        var reviews = new DynamoReviews(tables, AccountFixture::id);
        this.erasures = new DynamoErasures(tables, AccountFixture::id);
        this.unfinished =
                new DynamoUnfinishedOrders(
                        tables,
                        orders,
                        new DynamoParcels(tables, clock, AccountFixture::id),
                        new DynamoRefunds(tables, eur, clock, AccountFixture::id),
                        new DynamoSales(tables, clock, AccountFixture::id),
                        clock);
        this.areas =
                DynamoPersonalData.all(
                        tables,
                        orders,
                        reviews,
                        new Reviewing(reviews, clock),
                        new DynamoListings(tables, AccountFixture::id),
                        new DynamoSellerListings(tables, clock, AccountFixture::id),
                        pictures,
                        unfinished,
                        clock,
                        AccountFixture::id);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    Exporting exporting() {
        return new Exporting(areas, clock);
    }

    void leave(ShopperId person, ReviewsChoice reviews) {
        left.add(person);
        new Leaving(erasures, unfinished, clock, AccountFixture::id).begin(person, reviews);
    }

    /** What is due now, of those who left this shop. */
    List<ErasureRun.Step> run() {
        List<ErasureRun.Step> steps = new ArrayList<>();
        new ErasureRun(new OwnErasures(), areas, signInsDeleted::add, clock)
                .run(LONG, steps::add, (former, fault) -> {});
        return steps;
    }

    /** A run that may end anywhere. */
    void runKilled() {
        try {
            run();
        } catch (IllegalStateException ended) {
            // The next run goes on.
        }
    }

    /** All runs that an erasure takes, with the hours that they take. */
    void runToTheEnd(ShopperId person) {
        for (int run = 0; run < 30 && erasures.find(person).isPresent(); run++) {
            run();
            clock.pass(Duration.ofMinutes(15));
        }
    }

    /** Every row of every table, as text. */
    static List<String> allRows() {
        List<String> all = new ArrayList<>();
        for (Table table : Table.values()) {
            TestStore.CLIENT
                    .scanPaginator(scan -> scan.tableName(table.logicalName()))
                    .items()
                    .forEach(row -> all.add(table + " " + RowJson.text(row)));
        }
        return all;
    }

    /** Other tests leave unfinished ones in the same tables. */
    private final class OwnErasures implements Erasures {
        @Override
        public void begin(Erasure erasure) {
            erasures.begin(erasure);
        }

        @Override
        public List<ShopperId> due(Instant now, int most) {
            return erasures.due(now, 1000).stream().filter(left::contains).toList();
        }

        @Override
        public Optional<Erasure> find(ShopperId person) {
            return erasures.find(person);
        }

        @Override
        public void postpone(Erasure erasure, Instant until) {
            erasures.postpone(erasure, until);
        }

        @Override
        public void finish(Erasure erasure) {
            erasures.finish(erasure);
        }
    }
}
