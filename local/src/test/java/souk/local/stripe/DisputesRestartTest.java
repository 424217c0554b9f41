package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.StripeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.local.stripe.ledger.Dispute.Kind;
import souk.local.stripe.ledger.Dispute.Status;

/** What the stand-in still knows of refunds and disputes after a restart. */
final class DisputesRestartTest {
    @TempDir Path folder;

    @Test
    void keepsDisputesAndWhatBecameOfThem() throws StripeException {
        var first = open();
        var paid = first.paid("4242424242424242");
        var won =
                first.standIn
                        .disputes()
                        .open(paid.getId(), OptionalLong.of(500), "general", Kind.CHARGEBACK);
        first.standIn.disputes().review(won.id());
        first.standIn.disputes().close(won.id(), Status.WON);
        var inquiry =
                first.standIn
                        .disputes()
                        .open(paid.getId(), OptionalLong.of(700), "duplicate", Kind.INQUIRY);
        var before = first.client.v1().disputes().retrieve(won.id()).toJson();
        first.standIn.close();

        var second = open();

        assertThat(second.client.v1().disputes().retrieve(won.id()).toJson()).isEqualTo(before);
        assertThat(second.standIn.disputes().escalate(inquiry.id()).status())
                .isEqualTo(Status.NEEDS_RESPONSE);
        assertThat(second.charge(paid).getDisputed()).isTrue();
        second.standIn.close();
    }

    @Test
    void keepsRefundsPending() throws StripeException {
        var first = open();
        var paid = first.paid("4242424242424242");
        first.standIn.holdRefunds(paid.getId(), true);
        var refund = first.refund(paid, 500).getId();
        first.standIn.close();

        var second = open();

        assertThat(second.client.v1().refunds().retrieve(refund).getStatus()).isEqualTo("pending");
        assertThat(second.refund(paid, 500).getStatus()).isEqualTo("pending");
        second.standIn.close();
    }

    @Test
    void readsPaymentsFromBeforeThereWereDisputes() throws StripeException, IOException {
        var first = open();
        var paid = first.paid("4242424242424242");
        first.standIn.close();
        var kept = Files.readString(file());
        var added = ",\"refundsStayPending\":false,\"disputes\":[]";
        assertThat(kept).contains(added);
        Files.writeString(file(), kept.replace(added, ""));

        var second = open();

        assertThat(second.refund(paid, 500).getStatus()).isEqualTo("succeeded");
        assertThat(second.charge(paid).getDisputed()).isFalse();
        second.standIn.close();
    }

    private OpenStripe open() {
        return new OpenStripe(settings -> settings.withState(file()));
    }

    private Path file() {
        return folder.resolve("stripe/journal");
    }
}
