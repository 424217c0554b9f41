package souk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EngineReportTest {
    @Test
    void saysHowManyDidNotRunAndWhy() {
        var left = new TreeMap<>(Map.of("it differs", 2, "it is away", 40));

        assertThat(EngineReport.report("moto", 200, left))
                .isEqualToNormalizingNewlines(
                        """
                        On moto: 200 tests ran, 42 skipped
                          2: it differs
                          40: it is away""");
    }

    @Test
    void refusesAnEngineThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Engine.named("docker"))
                .withMessage("souk.engine must be one of local, localstack, moto, was docker");
    }
}
