package souk.functions.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.shipping.AddressBook;
import souk.shipping.AddressBooksInMemory;

/** The four routes on one and the same address book. */
class AddressRoutesTest {
    private static final String LISBON =
            """
            {"name": "Inês Duarte", "line1": "Rua do Carmo 12", "city": "Lisboa", "postalCode": "1200-094", "country": "PT"}""";
    private static final String HAMBURG =
            """
            {"name": "Inês Duarte", "line1": "Hafen 1", "line2": "Hof", "city": "Hamburg", "postalCode": "20457", \
            "country": "DE", "phone": "+49 40 123", "default": true}""";

    private final AddressBooksInMemory books = new AddressBooksInMemory();

    @Test
    void addsAnAddressAndShowsIt() {
        Answer added = add("1", LISBON);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.headers().get("location"))
                .isEqualTo("/api/users/addresses/" + added.json().path("id").asText());
        assertThat(added.json().path("default").asBoolean()).isTrue();
        assertThat(added.json().path("line2").isNull()).isTrue();
        assertThat(read("ann").json().at("/items/0")).isEqualTo(added.json());
    }

    @Test
    void addsOneHoweverOftenItIsSent() {
        Answer added = add("1", LISBON);

        assertThat(add("1", LISBON).json()).isEqualTo(added.json());
        assertThat(read("ann").json().path("items")).hasSize(1);
        add("1", HAMBURG).problem(422, "IDEMPOTENCY_KEY_REUSED");
        sent(LISBON).to(new AddAddress(books)).problem(428, "IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void changesTheDefaultWithTheAddress() {
        String first = add("1", LISBON).json().path("id").asText();
        add("2", HAMBURG);

        assertThat(defaults()).containsExactly("false", "true");
        assertThat(change(first, LISBON).json().path("default").asBoolean()).isFalse();
        assertThat(change(first, HAMBURG).json().path("phone").asText()).isEqualTo("+49 40 123");
        assertThat(defaults()).containsExactly("true", "false");
    }

    @Test
    void removesAnAddressHoweverOften() {
        String first = add("1", LISBON).json().path("id").asText();
        add("2", LISBON);

        for (int i = 0; i < 2; i++) {
            assertThat(remove(first).status()).isEqualTo(204);
        }

        assertThat(defaults()).containsExactly("true");
        change(first, LISBON).problem(404, "NO_SUCH_ADDRESS");
        remove("not an id").problem(404, "NOT_FOUND");
    }

    @Test
    void keepsShoppersApart() {
        String first = add("1", LISBON).json().path("id").asText();

        assertThat(read("bob").text()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
        Answer bobs =
                Call.of("PUT /api/users/addresses/{id}")
                        .as("bob")
                        .path("id", first)
                        .json(HAMBURG)
                        .to(new ChangeAddress(books));
        bobs.problem(404, "NO_SUCH_ADDRESS");
    }

    @Test
    void saysWhichPartIsWrong() {
        assertThat(add("1", LISBON.replace("1200-094", "1200")).faults())
                .containsExactly("/postalCode INVALID");
        assertThat(add("1", LISBON.replace("\"city\": \"Lisboa\", ", "")).faults())
                .containsExactly("/city INVALID");
        assertThat(add("1", LISBON.replace("PT", "XX").replace("Rua do Carmo 12", "")).faults())
                .containsExactly("/line1 INVALID", "/country INVALID");
        assertThat(add("1", LISBON.replace("}", ", \"default_\": true}")).faults())
                .containsExactly("/default_ UNKNOWN_FIELD");
        assertThat(read("ann").json().path("items")).isEmpty();
    }

    @Test
    void refusesAnEleventh() {
        for (int i = 0; i < AddressBook.MAX; i++) {
            add("key-" + i, LISBON);
        }

        add("one-more", LISBON).problem(422, "ADDRESS_BOOK_FULL");
    }

    private List<String> defaults() {
        return read("ann").json().path("items").findValuesAsText("default");
    }

    private Answer add(String key, String body) {
        return sent(body).header("idempotency-key", key).to(new AddAddress(books));
    }

    private static Call sent(String body) {
        return Call.of("POST /api/users/addresses").as("ann").json(body);
    }

    private Answer change(String id, String body) {
        return Call.of("PUT /api/users/addresses/{id}")
                .as("ann")
                .path("id", id)
                .json(body)
                .to(new ChangeAddress(books));
    }

    private Answer remove(String id) {
        return Call.of("DELETE /api/users/addresses/{id}")
                .as("ann")
                .path("id", id)
                .to(new RemoveAddress(books));
    }

    private Answer read(String shopper) {
        return Call.of("GET /api/users/addresses").as(shopper).to(new GetAddresses(books));
    }
}
