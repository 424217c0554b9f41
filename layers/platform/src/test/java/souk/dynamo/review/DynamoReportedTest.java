package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.review.ReviewFixture.REVIEWING;
import static souk.dynamo.review.ReviewFixture.added;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.catalogue.Product;
import souk.dynamo.Faults;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.order.OrderFixture;
import souk.engine.OnEveryEngine;
import souk.moderation.SampleVerdicts;
import souk.review.Report;
import souk.review.ReportReason;
import souk.review.Reported;
import souk.review.Reported.Complaint;
import souk.review.Reported.Queue;
import souk.review.Review;
import souk.value.Page;

/** The moderators' lists of reviews. Others' reviews may stand in them too. */
@OnEveryEngine
class DynamoReportedTest {
    private final Product mug = OrderFixture.listed(9);
    private final Faults faults = new Faults();
    private final Reported reported =
            new DynamoReported(TestStore.tables(faults), () -> UUID.randomUUID().toString());

    private Review once;
    private Review thrice;

    @BeforeEach
    void reportTwo() {
        once = review(1);
        thrice = review(2);
        report(once, "Rude.");
        report(thrice, "Old.", "Spam.", "");
    }

    @Test
    void beginWithTheMostReported() {
        assertThat(ids(Queue.REPORTED)).containsExactly(thrice.id().value(), once.id().value());
        assertThat(ids(Queue.HIDDEN)).isEmpty();
    }

    @Test
    void tellTheProductAndTheReasonsTheLatestFirst() {
        Complaint complaint = mine(Queue.REPORTED).getFirst();

        assertThat(complaint.title()).contains(mug.title());
        assertThat(complaint.reports().stream().map(Report::reason))
                .containsExactlyInAnyOrder(reason("Old."), reason("Spam."), reason(""));
    }

    @Test
    void goOnWhereThePageBeforeEnded() {
        List<String> read = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Complaint> page = reported.list(Queue.REPORTED, 1, after);
            page.items().forEach(each -> read.add(each.review().id().value()));
            after = page.next();
        } while (after.isPresent());

        assertThat(read).containsSubsequence(thrice.id().value(), once.id().value());
        assertThat(read).doesNotHaveDuplicates();
    }

    @Test
    void keepWhatReportsHaveHiddenWithTheReportedUntilAModeratorDecides() {
        report(once, "1", "2", "3", "4");
        assertThat(ids(Queue.REPORTED)).first().isEqualTo(once.id().value());

        REVIEWING.moderate(once.id(), false, SampleVerdicts.PLAIN);

        assertThat(ids(Queue.REPORTED)).containsExactly(thrice.id().value());
        assertThat(ids(Queue.HIDDEN)).containsExactly(once.id().value());
        assertThat(mine(Queue.HIDDEN).getFirst().reports()).isEmpty();
    }

    @Test
    void leaveOutWhatIsShownAgainAndWhatItsAuthorTookBack() {
        REVIEWING.moderate(thrice.id(), true, SampleVerdicts.PLAIN);
        REVIEWING.moderate(once.id(), false, SampleVerdicts.PLAIN);
        REVIEWING.remove(once.shopper(), once.id());

        assertThat(ids(Queue.REPORTED)).isEmpty();
        assertThat(ids(Queue.HIDDEN)).isEmpty();
    }

    @Test
    void tellOnlyWhatWasSaidSinceAModeratorDecided() {
        REVIEWING.moderate(thrice.id(), true, SampleVerdicts.PLAIN);
        report(thrice, "New.");

        assertThat(mine(Queue.REPORTED).stream().map(Complaint::reports).map(List::size))
                .containsExactly(1, 1);
    }

    @Test
    void takeTwoRoundTripsAPage() {
        reported.list(Queue.REPORTED, 2, Optional.empty());

        assertThat(faults.calls()).containsExactly("BatchGetItem", "Query", "Query", "Query");
    }

    private Review review(int stars) {
        return added(UniqueProducts.shopper(), mug, stars);
    }

    private static void report(Review review, String... reasons) {
        for (String reason : reasons) {
            REVIEWING.report(UniqueProducts.shopper(), review.id(), reason(reason));
        }
    }

    private static Optional<ReportReason> reason(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty()).map(ReportReason::new);
    }

    private List<String> ids(Queue queue) {
        return mine(queue).stream().map(each -> each.review().id().value()).toList();
    }

    /** Those of the mug. */
    private List<Complaint> mine(Queue queue) {
        List<Complaint> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Complaint> page = reported.list(queue, 100, after);
            found.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return found.stream().filter(each -> each.review().product().equals(mug.id())).toList();
    }
}
