package souk.house.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.order.DisputeState;
import souk.order.LineUnits;
import souk.order.Party;
import souk.order.RefundNote;
import souk.order.RefundState;
import souk.refund.ReturnChange;
import souk.refund.ReturnRequest;
import souk.refund.ReturnState;
import souk.value.Malformed;

class RefundBoundsTest {
    private final Tree contract = Tree.read(Repository.root().resolve("openapi.yaml"));

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a\nb", "a\u0000b", "a\u202eb", "500", "501"})
    void notesAreWhatTheDomainTakes(String text) {
        String note = text.startsWith("50") ? "x".repeat(Integer.parseInt(text)) : text;
        Tree schema = schema("RefundNote");
        boolean allowed =
                note.matches(schema.at("pattern").text())
                        && note.length() >= Integer.parseInt(schema.at("minLength").text())
                        && note.length() <= Integer.parseInt(schema.at("maxLength").text());

        assertThat(allowed).isEqualTo(taken(() -> new RefundNote(note)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CancellationRequest", "ReturnRequest", "RefundRequest"})
    void asManyLinesAreNamedAsTheDomainTakes(String request) {
        Tree lines = schema(request).at("properties", "lines");
        int most = Integer.parseInt(lines.at("maxItems").text());

        assertThat(lines.at("minItems").text()).isEqualTo("1");
        assertThat(taken(() -> new ReturnRequest(lines(0), Optional.empty()))).isFalse();
        assertThat(taken(() -> new ReturnRequest(lines(most), Optional.empty()))).isTrue();
        assertThat(taken(() -> new ReturnRequest(lines(most + 1), Optional.empty()))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ReturnState.class)
    void sellersSayWhatTheDomainTakes(ReturnState state) {
        List<String> promised = words(schema("ReturnChange"), "state");

        assertThat(promised.contains(state.word()))
                .isEqualTo(taken(() -> new ReturnChange(state, false, 0, Optional.empty())));
    }

    @Test
    void statesAndWordsAreTheDomains() {
        assertThat(words(schema("Return"), "state"))
                .containsExactlyElementsOf(all(ReturnState.values(), ReturnState::word));
        assertThat(words(schema("Refund"), "state"))
                .containsExactlyElementsOf(all(RefundState.values(), RefundState::word));
        assertThat(words(schema("Refund"), "by"))
                .containsExactlyInAnyOrderElementsOf(all(Party.values(), Party::word));
        assertThat(words(schema("Dispute"), "state"))
                .containsExactlyElementsOf(all(DisputeState.values(), DisputeState::word));
    }

    private Tree schema(String name) {
        return contract.at("components", "schemas", name);
    }

    private static List<String> words(Tree schema, String property) {
        return schema.at("properties", property, "enum").texts();
    }

    private static <T> List<String> all(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static List<LineUnits> lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new LineUnits(new LineId("line-" + i), new Quantity(1)))
                .toList();
    }

    private static boolean taken(Runnable made) {
        try {
            made.run();
            return true;
        } catch (Malformed e) {
            return false;
        }
    }
}
