package souk.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.shopper.ShopperId;

class ActorTest {
    private static final ShopperId ALICE = new ShopperId("d41e8f60-2b7c-4a93-8e15-7c6f0a9b3d28");

    /** printf %s d41e8f60-... | openssl dgst -sha256 -hmac key | cut -c 1-12 */
    @Test
    void isTheHashOfThePersonUnderTheKey() {
        assertThat(new Actor("key").pseudonym(ALICE)).isEqualTo("3f9ce3f88f7a");
    }

    @Test
    void isAnotherUnderAnotherKeyAndOfAnotherPerson() {
        Actor actor = new Actor("key");

        assertThat(new Actor("other").pseudonym(ALICE)).isNotEqualTo(actor.pseudonym(ALICE));
        assertThat(actor.pseudonym(new ShopperId("bob"))).isNotEqualTo(actor.pseudonym(ALICE));
    }

    @Test
    void holdsForOneProcessWithoutAKey() {
        assertThat(Actor.of(ALICE)).isEqualTo(Actor.of(ALICE)).matches("[0-9a-f]{12}");
        assertThat(new Actor(null).pseudonym(ALICE)).isNotEqualTo(new Actor("").pseudonym(ALICE));
    }
}
