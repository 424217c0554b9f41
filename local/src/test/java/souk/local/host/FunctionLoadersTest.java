package souk.local.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FunctionLoadersTest {
    private static final String JSON = JsonFactory.class.getName();

    @TempDir Path folder;

    private final FunctionLoaders loaders = new FunctionLoaders();

    @Test
    void loadsALayerOnceForAllFunctionsThatHaveIt() throws Exception {
        var one = function(List.of(folder.resolve("one")), List.of(jackson()));
        var other = function(List.of(folder.resolve("other")), List.of(jackson()));
        var elsewhere = function(List.of(), List.of(jackson(), folder));

        var json = loaders.of(one).loadClass(JSON);

        assertThat(loaders.of(other).loadClass(JSON)).isSameAs(json);
        assertThat(loaders.of(elsewhere).loadClass(JSON)).isNotSameAs(json);
    }

    @Test
    void showsAFunctionsCodeToNoOther() throws Exception {
        var owner = function(List.of(jackson()), List.of());
        var sister = function(List.of(jackson()), List.of());
        var stranger = function(List.of(folder), List.of());

        var json = loaders.of(owner).loadClass(JSON);

        assertThat(loaders.of(sister).loadClass(JSON)).isSameAs(json);
        assertHidden(stranger, JSON);
    }

    @Test
    void showsNothingOfTheHost() throws Exception {
        assertHidden(function(List.of(folder), List.of(jackson())), Host.class.getName());
    }

    private void assertHidden(HostPlan.Function function, String name) {
        var classes = loaders.of(function);
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> classes.loadClass(name));
    }

    private static HostPlan.Function function(List<Path> code, List<Path> layers) {
        return new HostPlan.Function("F", "a.F", 256, 1, code, layers);
    }

    private static Path jackson() throws URISyntaxException {
        var source = JsonFactory.class.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().toURI());
    }
}
