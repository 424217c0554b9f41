package souk.order;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.order.RefundState.CANCELLED;
import static souk.order.RefundState.FAILED;
import static souk.order.RefundState.PENDING;
import static souk.order.RefundState.SUCCEEDED;
import static souk.order.SampleRefunds.refund;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefundTest {
    @Test
    void comesFurtherAndNeverGoesBack() {
        Refund pending = refund("re_1", 100, PENDING);
        Refund succeeded = refund("re_1", 100, SUCCEEDED);
        Refund failed = refund("re_1", 100, FAILED);

        assertThat(pending.after(succeeded)).isEqualTo(succeeded);
        assertThat(succeeded.after(failed)).isEqualTo(failed);
        assertThat(succeeded.after(pending)).isEqualTo(succeeded);
        assertThat(failed.after(succeeded)).isEqualTo(failed);
    }

    @Test
    void endsOnce() {
        Refund failed = refund("re_1", 100, FAILED);
        Refund cancelled = refund("re_1", 100, CANCELLED);

        assertThat(failed.after(cancelled)).isEqualTo(failed);
        assertThat(cancelled.after(failed)).isEqualTo(cancelled);
    }

    @Test
    void isNewsOnlyWhereItIsNotKnown() {
        Refund succeeded = refund("re_1", 100, SUCCEEDED);
        List<Refund> known = List.of(refund("re_2", 50, PENDING), succeeded);

        assertThat(Refund.news(known, succeeded)).isEmpty();
        assertThat(Refund.news(known, refund("re_1", 100, PENDING))).isEmpty();
        assertThat(Refund.news(known, refund("re_2", 50, FAILED)))
                .contains(refund("re_2", 50, FAILED));
        assertThat(Refund.news(known, refund("re_3", 7, PENDING)))
                .contains(refund("re_3", 7, PENDING));
    }
}
