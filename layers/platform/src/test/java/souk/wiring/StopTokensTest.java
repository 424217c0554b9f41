package souk.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.mail.MailStop;
import souk.mail.MailTopic;
import souk.shopper.ShopperId;
import souk.value.Malformed;

class StopTokensTest {
    private static final ShopperId ANN = new ShopperId("6c1d2e3f-8a9b-4c5d-9e0f-1a2b3c4d5e6f");

    private final StopTokens tokens = new StopTokens(() -> "one");

    @ParameterizedTest
    @EnumSource
    void sayWhoseTheyAreAndWhatTheyStop(MailTopic topic) {
        var stop = new MailStop(ANN, topic);

        String token = tokens.seal(stop);

        assertThat(token).matches("[A-Za-z0-9_-]{60,120}").isNotEqualTo(tokens.seal(stop));
        assertThat(tokens.open(token)).isEqualTo(stop);
    }

    @Test
    void areForgedByChangingNoCharacter() {
        String token = tokens.seal(new MailStop(ANN, MailTopic.SOLD));

        // The last character has bits that say nothing.
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            refuses(token.substring(0, i) + other + token.substring(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void areNothingElse(String token) {
        refuses(token);
        refuses(token + "A".repeat(300));
    }

    @Test
    void ofAnotherSecretAreRefusedUnlessItIsKeptBesideTheNewOne() {
        String token = tokens.seal(new MailStop(ANN, MailTopic.REVIEWS));
        var changed = new StopTokens(() -> " two  one ");

        assertThat(changed.open(token).person()).isEqualTo(ANN);
        String newer = changed.seal(new MailStop(ANN, MailTopic.REVIEWS));
        refuses(newer);
        assertThat(new StopTokens(() -> "two").open(newer).person()).isEqualTo(ANN);
        assertThatThrownBy(() -> new StopTokens(() -> "two").open(token))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void tellNothingOfThePerson() {
        List<String> all =
                Stream.of(MailTopic.values())
                        .map(topic -> tokens.seal(new MailStop(ANN, topic)))
                        .toList();

        assertThat(all).noneMatch(token -> token.contains(ANN.value()));
        assertThat(all.stream().map(token -> token.substring(0, 8)).distinct()).hasSize(3);
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> tokens.open(token)).isInstanceOf(Malformed.class);
    }
}
