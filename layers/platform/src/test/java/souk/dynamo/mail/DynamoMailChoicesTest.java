package souk.dynamo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.TestStore;
import souk.engine.OnEveryEngine;
import souk.mail.MailChoice;
import souk.mail.MailTopic;
import souk.mail.SoldMails;
import souk.shopper.ShopperId;

@OnEveryEngine
class DynamoMailChoicesTest {
    private final DynamoMailChoices choices = new DynamoMailChoices(TestStore.tables());
    private final ShopperId ann = new ShopperId("ann-" + UUID.randomUUID());

    @Test
    void whoHasChosenNothingHasNoRow() {
        MailChoice same = choices.change(ann, now -> now.without(MailTopic.REVIEWS));

        assertThat(same).isEqualTo(MailChoice.DEFAULT);
        assertThat(choices.find(ann)).isEqualTo(MailChoice.DEFAULT);
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasChosen(SoldMails sold) {
        MailChoice chosen = choices.change(ann, now -> now.with(true, sold, false));

        assertThat(chosen).isEqualTo(new MailChoice(true, sold, false, 2));
        assertThat(choices.find(ann)).isEqualTo(chosen);
    }

    @Test
    void changesAtOnceLoseNothing() {
        choices.change(ann, now -> now.with(true, SoldMails.DAILY, true));

        List<CompletableFuture<Void>> all =
                Stream.of(MailTopic.values(), MailTopic.values())
                        .flatMap(Stream::of)
                        .map(topic -> CompletableFuture.runAsync(() -> stop(topic)))
                        .toList();
        all.forEach(CompletableFuture::join);

        assertThat(choices.find(ann)).isEqualTo(new MailChoice(false, SoldMails.NONE, false, 5));
    }

    @ParameterizedTest
    @EnumSource
    void isChangedOnceWhateverHappensOnTheWay(Fault fault) {
        Faults faults = new Faults();
        var shaky = new DynamoMailChoices(TestStore.tables(faults));
        faults.meet(fault, fault);

        MailChoice chosen = shaky.change(ann, now -> now.with(true, SoldMails.EACH, true));

        assertThat(chosen.version()).isEqualTo(2);
        assertThat(choices.find(ann)).isEqualTo(chosen);
    }

    private void stop(MailTopic topic) {
        choices.change(ann, now -> now.without(topic));
    }
}
