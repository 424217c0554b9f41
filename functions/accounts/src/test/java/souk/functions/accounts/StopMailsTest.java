package souk.functions.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.SellerId;
import souk.http.Answer;
import souk.http.Call;
import souk.mail.MailChoicesInMemory;
import souk.mail.MailStop;
import souk.mail.MailStopping;
import souk.mail.MailTopic;
import souk.mail.SoldMails;
import souk.seller.SellersInMemory;
import souk.shopper.ShopperId;
import souk.wiring.StopTokens;

class StopMailsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";
    private static final ShopperId SAM = new ShopperId("sam");

    private final MailChoicesInMemory choices = new MailChoicesInMemory();
    private final SellersInMemory sellers = new SellersInMemory().with("sam", new SellerId("sams"));
    private final StopTokens tokens = new StopTokens(() -> "secret");

    @ParameterizedTest
    @EnumSource
    void stopsATopicOfWhoseMailItWasHoweverOften(MailTopic topic) {
        choices.change(SAM, now -> now.with(true, SoldMails.DAILY, true));
        String token = tokens.seal(new MailStop(SAM, topic));

        Answer first = stop(token, FORM, ONE_CLICK);
        Answer again = stop(token, FORM, ONE_CLICK);

        assertThat(first.text()).isEqualTo("{\"topic\":\"" + topic.word() + "\"}");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(choices.find(SAM).wants(topic)).isFalse();
        assertThat(choices.find(SAM).version()).isEqualTo(3);
    }

    @Test
    void readsPartsAndWhatTheGatewayTakesForBinary() {
        String token = tokens.seal(new MailStop(SAM, MailTopic.SOLD));
        String parts =
                """
                --b
                Content-Disposition: form-data; name="List-Unsubscribe"

                One-Click
                --b--
                """
                        .replace("\n", "\r\n");

        Answer answer =
                Call.of("POST /api/mail/stop")
                        .query("token", token)
                        .base64(parts.getBytes(StandardCharsets.UTF_8))
                        .header("content-type", "multipart/form-data; boundary=b")
                        .to(route());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(choices.find(SAM).sold()).isEqualTo(SoldMails.NONE);
    }

    @Test
    void leavesNoTraceOfWhoIsGone() {
        var gone = new ShopperId("gone");
        for (MailTopic topic : MailTopic.values()) {
            String token = tokens.seal(new MailStop(gone, topic));

            assertThat(stop(token, FORM, ONE_CLICK).status()).isEqualTo(200);
        }
        assertThat(choices.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", ""})
    void refusesWhatIsNoTokenOfTheShop(String token) {
        assertThat(stop(token, FORM, ONE_CLICK).faults()).containsExactly("?token INVALID");
        assertThat(choices.size()).isZero();
    }

    @Test
    void refusesTheTokenOfAnotherSecret() {
        String other = new StopTokens(() -> "other").seal(new MailStop(SAM, MailTopic.SOLD));

        stop(other, FORM, ONE_CLICK).problem(400, "MALFORMED");
        assertThat(choices.size()).isZero();
    }

    @Test
    void refusesAnotherBodyAndChangesNothing() {
        String token = tokens.seal(new MailStop(SAM, MailTopic.SOLD));

        stop(token, FORM, "List-Unsubscribe=Two").problem(400, "MALFORMED");
        stop(token, FORM, ONE_CLICK + "&more=1").problem(400, "MALFORMED");
        stop(token, "application/json", "{}").problem(415, "NOT_A_FORM");
        assertThat(choices.size()).isZero();
    }

    private Answer stop(String token, String type, String body) {
        return Call.of("POST /api/mail/stop")
                .query("token", token)
                .header("content-type", type)
                .body(body)
                .to(route());
    }

    private StopMails route() {
        return new StopMails(new MailStopping(choices, sellers), tokens);
    }
}
