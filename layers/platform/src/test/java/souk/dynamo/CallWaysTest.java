package souk.dynamo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.engine.OnEveryEngine;

@OnEveryEngine
class CallWaysTest {
    private static final Map<String, AttributeValue> KEY = Map.of("id", Attributes.text("none"));

    /** Here a schema stands for a store: it calls the low-level client by itself. */
    @Test
    void refusesACallThatIsMadeByHand() {
        Function<Map<String, AttributeValue>, Object> byHand =
                row -> TestStore.CLIENT.getItem(get -> get.tableName("Requests").key(row)).item();
        var store = Schema.readOnly(Object.class, Keys.of(Attribute.text("id")), byHand);

        assertThatThrownBy(() -> store.read(KEY)).hasMessageContaining("neither");
    }

    @Test
    void takesNoNoteOfATestsOwnCalls() {
        assertThat(TestStore.CLIENT.getItem(get -> get.tableName("Requests").key(KEY)).hasItem())
                .isFalse();
    }
}
