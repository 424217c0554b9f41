package souk.house.sam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.journey.RealShop;
import souk.local.LocalCloud;

/** The project as it is built, beside a shop that is open. */
class SamCanRunItTest {
    static final Iterable<SamRule> RULES = SamRule.ALL;

    private static final Set<String> ELSEWHERE = new TreeSet<>();

    private static Packed packed;

    @BeforeAll
    static void readWhatIsPacked(@TempDir Path folder) throws IOException {
        Map<String, Set<String>> given = new TreeMap<>();
        try (var cloud = LocalCloud.start(RealShop.settings().withDemo(false).withData(folder))) {
            cloud.template()
                    .functions()
                    .forEach(function -> ELSEWHERE.addAll(function.environment().keySet()));
            new JsonMapper()
                    .readTree(folder.resolve("sam-env.json").toFile())
                    .properties()
                    .forEach(
                            function -> {
                                Set<String> names = new TreeSet<>();
                                function.getValue().fieldNames().forEachRemaining(names::add);
                                given.put(function.getKey(), names);
                            });
        }
        var root = Repository.root();
        packed = new PackedReading(root, Tree.template(root), given).packed();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void keepsTheRule(SamRule rule) {
        assertThat(rule.breaches(packed)).as(rule.getClass().getSimpleName()).isEmpty();
    }

    @Test
    void isReadWhole() {
        assertThat(packed.functions()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(packed.layers()).containsOnlyKeys("SoukLayer", "LibrariesLayer");
        assertThat(packed.known()).contains("ShopCurrency", "Carts");
        assertThat(packed.events()).hasSizeGreaterThanOrEqualTo(31);
    }

    @Test
    void declaresNoStandInsForAnyOtherAccount() {
        assertThat(ELSEWHERE)
                .contains("CARTS_TABLE")
                .noneMatch(name -> name.matches("AWS_ENDPOINT_URL_[A-Z0-9_]+|STRIPE_API_BASE"));
    }

    /**
     * Also without the file for --env-vars all would be resolved but the stand-ins' places, and the
     * key of a distribution that is not there.
     */
    @Test
    void leavesToTheFileOnlyWhereTheStandInsAre() {
        packed.functions().stream()
                .flatMap(function -> function.variables().entrySet().stream())
                .filter(variable -> variable.getValue().tag().equals("If"))
                .forEach(
                        variable ->
                                assertThat(variable.getKey())
                                        .matches(
                                                "AWS_ENDPOINT_URL_[A-Z0-9_]+|STRIPE_API_BASE|EDGE_KEYS"));
    }
}
