package souk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.value.Malformed;

class MailChoiceTest {
    @Test
    void nobodyIsAskedForReviewsWhoHasNotAgreed() {
        assertThat(MailChoice.DEFAULT.wants(MailTopic.REVIEWS)).isFalse();
        assertThat(MailChoice.DEFAULT.wants(MailTopic.SOLD)).isTrue();
        assertThat(MailChoice.DEFAULT.wants(MailTopic.LOW_STOCK)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void stoppingATopicStopsItAloneAndIsOneChange(MailTopic stopped) {
        var all = MailChoice.DEFAULT.with(true, SoldMails.DAILY, true);

        MailChoice after = all.without(stopped);

        for (MailTopic topic : MailTopic.values()) {
            assertThat(after.wants(topic)).isEqualTo(topic != stopped);
        }
        assertThat(after.version()).isEqualTo(3);
        assertThat(after.without(stopped)).isSameAs(after);
    }

    @Test
    void theSameChoiceIsNoChange() {
        assertThat(MailChoice.DEFAULT.with(false, SoldMails.EACH, true))
                .isSameAs(MailChoice.DEFAULT);
    }

    @Test
    void knowsItsWordsAndNoOthers() {
        for (SoldMails each : SoldMails.values()) {
            assertThat(SoldMails.of(each.word())).isEqualTo(each);
        }
        for (MailTopic each : MailTopic.values()) {
            assertThat(MailTopic.of(each.word())).isEqualTo(each);
        }
        assertThatThrownBy(() -> SoldMails.of("Each")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> MailTopic.of("")).isInstanceOf(Malformed.class);
    }
}
