package souk.proof.privilege;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.journey.RealShop;
import souk.local.LocalCloud;
import souk.proof.Proof;

/**
 * Every function signs its calls with its own name. In the full size of the proof each is a process
 * of its own, in the sample only those that read a secret.
 */
@Tag("proof")
class LeastPrivilegeTest {
    private static final Set<String> USED = new TreeSet<>();
    private static final Grants GRANTS = Grants.ofTheTemplate();

    @BeforeAll
    static void letADayPass() {
        var settings =
                RealShop.settings()
                        .withIsolated(Proof.full())
                        .withSchedules(false)
                        .withNotedCalls(true);
        try (var shop = LocalCloud.start(settings)) {
            new FullWorkload(shop).pass();
            shop.calls().stream()
                    .filter(call -> GRANTS.isFunction(call.caller()))
                    .map(call -> Grants.words(call, shop.template()))
                    .forEach(USED::add);
        }
    }

    @AfterAll
    static void show() {
        Proof.of("least-privilege")
                .shows(
                        """
                        ## Least privilege

                        %d grants in template.yaml, %d kinds of calls by %d functions: every call is granted, every grant is used."""
                                .formatted(
                                        GRANTS.all().size(),
                                        USED.size(),
                                        USED.stream().map(Grants::function).distinct().count()));
    }

    @Test
    void everyCallIsGranted() {
        assertThat(USED).isNotEmpty().allSatisfy(call -> assertThat(GRANTS.cover(call)).isTrue());
    }

    @Test
    void everyGrantIsUsed() {
        assertThat(GRANTS.unused(USED)).isEmpty();
    }
}
