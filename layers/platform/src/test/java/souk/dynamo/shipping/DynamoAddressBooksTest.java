package souk.dynamo.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.dynamo.Faults;
import souk.dynamo.Faults.Fault;
import souk.dynamo.TestStore;
import souk.engine.OnEveryEngine;
import souk.shipping.Address;
import souk.shipping.AddressBook;
import souk.shipping.AddressBookFull;
import souk.shipping.AddressId;
import souk.shipping.AddressLine;
import souk.shipping.Country;
import souk.shipping.Phone;
import souk.shipping.PostalCode;
import souk.shopper.ShopperId;

@OnEveryEngine
class DynamoAddressBooksTest {
    private static final Address LISBON =
            new Address(
                    new AddressLine("Inês Duarte"),
                    new AddressLine("Rua do Carmo 12"),
                    Optional.of(new AddressLine("2.º Esq.")),
                    Optional.of(new AddressLine("Lisboa")),
                    Optional.empty(),
                    Optional.of(new PostalCode("1200-094")),
                    new Country("PT"),
                    Optional.of(new Phone("+351 21 123 4567")));
    private static final Address HONG_KONG =
            new Address(
                    new AddressLine("陳大文"),
                    new AddressLine("長沙灣道 1"),
                    Optional.empty(),
                    Optional.of(new AddressLine("深水埗")),
                    Optional.of(new AddressLine("九龍")),
                    Optional.empty(),
                    new Country("HK"),
                    Optional.empty());

    private final DynamoAddressBooks books = new DynamoAddressBooks(TestStore.tables());
    private final ShopperId ann = new ShopperId("ann-" + UUID.randomUUID());

    @Test
    void keepsWhatItWasTold() {
        add("home");
        AddressBook two =
                books.change(ann, book -> book.adding(new AddressId("work"), HONG_KONG, true));

        assertThat(books.find(ann)).isEqualTo(two);
        assertThat(two.prefers(new AddressId("work"))).isTrue();
        assertThat(two.version()).isEqualTo(2);
    }

    @Test
    void isEmptyForWhoHasNone() {
        assertThat(books.find(ann)).isEqualTo(AddressBook.EMPTY);
        assertThat(books.change(ann, book -> book.without(new AddressId("home"))))
                .isEqualTo(AddressBook.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void addsChangesAndRemovesOnceWhateverHappensOnTheWay(Fault fault) {
        Faults faults = new Faults();
        DynamoAddressBooks shaky = new DynamoAddressBooks(TestStore.tables(faults));
        AddressId home = new AddressId("home");

        faults.meet(fault, fault);
        shaky.change(ann, book -> book.adding(home, LISBON, false));
        assertThat(books.find(ann).version()).isEqualTo(1);

        faults.meet(fault, fault);
        shaky.change(ann, book -> book.changing(home, HONG_KONG, false));
        assertThat(books.find(ann).find(home)).contains(HONG_KONG);

        faults.meet(fault, fault);
        shaky.change(ann, book -> book.without(home));
        assertThat(books.find(ann).entries()).isEmpty();
        assertThat(books.find(ann).version()).isEqualTo(3);
    }

    /** As an edit that is refused if somebody else made one since it was begun. */
    @ParameterizedTest
    @EnumSource
    void takesItsOwnChangeForNobodyElses(Fault fault) {
        Faults faults = new Faults();
        DynamoAddressBooks shaky = new DynamoAddressBooks(TestStore.tables(faults));
        faults.meet(fault, fault);

        AddressBook added =
                shaky.change(
                        ann,
                        book -> {
                            assertThat(book).isEqualTo(AddressBook.EMPTY);
                            return book.adding(new AddressId("home"), LISBON, false);
                        });

        assertThat(books.find(ann)).isEqualTo(added);
    }

    @Test
    void losesNoneOfManyThatAreAddedAtOnce() throws Exception {
        List<Callable<AddressBook>> tabs = new ArrayList<>();
        for (int i = 0; i < AddressBook.MAX; i++) {
            String id = "a" + i;
            tabs.add(() -> add(id));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<AddressBook> added : threads.invokeAll(tabs)) {
                added.get();
            }
        }

        assertThat(books.find(ann).entries()).hasSize(AddressBook.MAX);
        assertThat(books.find(ann).version()).isEqualTo(AddressBook.MAX);
        assertThatThrownBy(() -> add("one more")).isInstanceOf(AddressBookFull.class);
    }

    private AddressBook add(String id) {
        var address = LISBON;
        return books.change(
                ann, book -> book.adding(new AddressId(id.replace(' ', '-')), address, false));
    }
}
