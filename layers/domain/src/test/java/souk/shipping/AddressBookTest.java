package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.shipping.SampleAddresses.HAMBURG;
import static souk.shipping.SampleAddresses.LISBON;

import org.junit.jupiter.api.Test;
import souk.value.IdempotencyKeyReused;

class AddressBookTest {
    private static final AddressId HOME = new AddressId("home");
    private static final AddressId WORK = new AddressId("work");

    private final AddressBook two =
            AddressBook.EMPTY.adding(HOME, LISBON, false).adding(WORK, HAMBURG, false);

    @Test
    void hasADefaultFromTheFirstOn() {
        assertThat(two.prefers(HOME)).isTrue();
        assertThat(two.version()).isEqualTo(2);
    }

    @Test
    void changesItsDefaultWhenItIsTold() {
        assertThat(two.changing(WORK, HAMBURG, true).prefers(WORK)).isTrue();
        assertThat(two.changing(WORK, LISBON, false).prefers(HOME)).isTrue();
    }

    @Test
    void isTheSameWhenAnAddressIsAddedAgain() {
        assertThat(two.adding(HOME, LISBON, false)).isSameAs(two);
        assertThatThrownBy(() -> two.adding(HOME, HAMBURG, false))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void handsTheDefaultOnToTheOldestThatIsLeft() {
        AddressBook one = two.without(HOME);

        assertThat(one.prefers(WORK)).isTrue();
        assertThat(one.without(WORK).preferred()).isEmpty();
        assertThat(one.without(HOME)).isSameAs(one);
    }

    @Test
    void refusesAnEleventhAndWhatIsNotThere() {
        AddressBook full = AddressBook.EMPTY;
        for (int i = 0; i < AddressBook.MAX; i++) {
            full = full.adding(new AddressId("a" + i), LISBON, false);
        }
        AddressBook all = full;

        assertThatThrownBy(() -> all.adding(HOME, LISBON, false))
                .isInstanceOf(AddressBookFull.class);
        assertThatThrownBy(() -> all.changing(HOME, LISBON, false))
                .isInstanceOf(NoSuchAddress.class);
    }
}
