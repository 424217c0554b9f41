package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import souk.local.stripe.ledger.Dispute.Kind;

/** Refunds of a payment over 30.00 that are asked for at the same time. */
final class RefundRaceTest {
    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void neverGiveBackMoreThanWasPaid() throws StripeException {
        var paid = stripe.paid("4242424242424242");

        var answers = IntStream.range(0, 16).mapToObj(_ -> refundLater(paid)).toList();

        assertThat(join(answers)).filteredOn("succeeded"::equals).hasSize(6);
        assertThat(join(answers)).filteredOn("charge_already_refunded"::equals).hasSize(10);
        assertThat(stripe.charge(paid).getAmountRefunded()).isEqualTo(3_000);
    }

    @Test
    void giveNothingBackAfterAChargeback() throws StripeException {
        var paid = stripe.paid("4242424242424242");
        var answers = IntStream.range(0, 4).mapToObj(_ -> refundLater(paid)).toList();

        stripe.dispute(paid, OptionalLong.empty(), Kind.CHARGEBACK);
        var before = join(answers).stream().filter("succeeded"::equals).count();
        var after = refundLater(paid).join();

        assertThat(after).isEqualTo("charge_disputed");
        assertThat(stripe.charge(paid).getAmountRefunded()).isEqualTo(500 * before);
        assertThat(stripe.events().lastIndexOf("refund.created"))
                .isLessThan(stripe.events().indexOf("charge.dispute.created"));
    }

    /** What a refund of 5.00 is answered. */
    private CompletableFuture<String> refundLater(Session paid) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return stripe.refund(paid, 500).getStatus();
                    } catch (InvalidRequestException refused) {
                        return refused.getCode();
                    } catch (StripeException e) {
                        throw new IllegalStateException(e);
                    }
                },
                THREADS);
    }

    private static List<String> join(List<CompletableFuture<String>> answers) {
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
