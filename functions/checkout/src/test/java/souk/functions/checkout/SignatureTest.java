package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.order.PaymentStatus;
import souk.webhook.Signed;

/** Which signatures are taken for Stripe's. */
class SignatureTest {
    private final CheckoutFunctions fixture = CheckoutFunctions.offered();
    private final Instant now = fixture.clock.instant();
    private final String body = fixture.paid().body();

    @ParameterizedTest
    @CsvSource({
        "0,true",
        "299,true",
        "300,true",
        "301,false",
        "86400,false",
        "-299,true",
        "-300,true",
        "-301,false",
        "-86400,false"
    })
    void takesFiveMinutesOfSkewEitherWay(long seconds, boolean taken) {
        assertTaken(Signed.at(now.plusSeconds(seconds), body), taken);
    }

    @ParameterizedTest
    @CsvSource({
        "whsec_old,whsec_old,true",
        "whsec_old,whsec_new,false",
        "whsec_old whsec_new,whsec_old,true",
        "whsec_old whsec_new,whsec_new,true",
        "'  whsec_old\n  whsec_new ',whsec_new,true",
        "whsec_old whsec_new,whsec_other,false",
        "whsec_old whsec_new,'whsec_old whsec_new',false",
        "whsec_old whsec_new,whsec_,false"
    })
    void takesEitherSecretWhileItIsRotated(String known, String used, boolean taken) {
        fixture.secrets = known;

        assertTaken(Signed.by(used, now, body), taken);
    }

    @Test
    void takesOneOfSeveralSignaturesInAnyOrder() {
        String right = Signed.mac(Signed.SECRET, now, body);
        String wrong = "0".repeat(64);
        for (String header :
                List.of(
                        "t=%d,v1=%s,v1=%s".formatted(now.getEpochSecond(), wrong, right),
                        "t=%d,v1=%s,v0=%s".formatted(now.getEpochSecond(), right, wrong),
                        "v0=%s,v1=%s,t=%d".formatted(wrong, right, now.getEpochSecond()))) {
            CheckoutFunctions each = CheckoutFunctions.offered();

            assertThat(each.hears(new Signed(body, header)).status()).as(header).isEqualTo(200);
        }
    }

    /** Stripe's own library throws at most of these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "=",
                "==",
                "t",
                "v1",
                "t=",
                "v1=",
                "t,v1",
                "t=,v1=",
                "t=1",
                "t=x,v1=x",
                "t=1772366400",
                "t=1772366400,v1",
                "t,v1=x",
                "t=1772366400,v1=",
                "t=-1,v1=x",
                "t=99999999999999999999,v1=x",
                "t=9223372036854775807,v1=x",
                "t=1e9,v1=x",
                "t=0x1,v1=x",
                "t= 1772366400,v1=x",
                "t=1772366400,,v1=\0",
                "\0",
                "t=\u0661,v1=x",
                "t=1772366400,v1=\ud83d\ude00",
                "v1=x,t=NaN",
                "t=1772366400,t=x,v1",
                "null"
            })
    void refusesAMalformedHeaderInWords(String header) {
        Answer answer = fixture.hears(new Signed(body, header));

        answer.problem(400, "BAD_SIGNATURE");
        assertThat(answer.written()).contains("\"WebhooksRefused\":1");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    private void assertTaken(Signed message, boolean taken) {
        Answer answer = fixture.hears(message);

        if (taken) {
            assertThat(answer.status()).isEqualTo(200);
        } else {
            answer.problem(400, "BAD_SIGNATURE");
        }
        assertThat(fixture.order().status())
                .isEqualTo(taken ? PaymentStatus.PAID : PaymentStatus.PENDING);
        assertThat(answer.written()).doesNotContain("whsec").doesNotContain("canary");
    }
}
