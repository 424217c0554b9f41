package souk.operations.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.operations.command.CannotRun;
import souk.order.OrderId;
import souk.refund.AttributionRequest;

class AttributionOptionsTest {
    @Test
    void readsLinesWithAndWithoutUnitsAndShipping() {
        var options =
                AttributionOptions.parse(
                        List.of("o1", "re_1", "oat-mug:250, lamp:1000:2", "sam:490,sue:50"));

        assertThat(options.order()).isEqualTo(new OrderId("o1"));
        assertThat(options.refund()).isEqualTo("re_1");
        assertThat(options.request().lines())
                .containsExactly(
                        new AttributionRequest.Line(
                                new LineId("oat-mug"), 250, OptionalInt.empty()),
                        new AttributionRequest.Line(new LineId("lamp"), 1_000, OptionalInt.of(2)));
        assertThat(options.request().shipping())
                .isEqualTo(Map.of(new SellerId("sam"), 490L, new SellerId("sue"), 50L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| re_1| mug:1| ''| attribute-refund takes ORDER, REFUND, and LINES or SHIPPING or both",
                "o1| ''| mug:1| ''| attribute-refund takes ORDER, REFUND, and LINES or SHIPPING or both",
                "o1| re_1| ''| ''| attribute-refund takes ORDER, REFUND, and LINES or SHIPPING or both",
                "o1| re_1| mug| ''| LINES takes line:amount or line:amount:units, amounts in minor units, not mug",
                "o1| re_1| mug:1.50| ''| LINES takes line:amount or line:amount:units, amounts in minor units, not mug:1.50",
                "o1| re_1| mug:0| ''| an amount must be 1 or more",
                "o1| re_1| 'mug:1,mug:2'| ''| each line must be named once",
                "o1| re_1| ''| sam:1:2| SHIPPING takes seller:amount, amounts in minor units, not sam:1:2",
                "o1| re_1| ''| 'sam:1,sam:2'| SHIPPING names a seller twice: sam",
            })
    void saysInOneSentenceWhatItDoesNotTake(
            String order, String refund, String lines, String shipping, String sentence) {
        assertThatThrownBy(() -> AttributionOptions.parse(List.of(order, refund, lines, shipping)))
                .isInstanceOf(CannotRun.class)
                .hasMessage(sentence);
    }
}
