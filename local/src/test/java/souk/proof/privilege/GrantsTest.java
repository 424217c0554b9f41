package souk.proof.privilege;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A grant too many and a grant too few are found out. */
class GrantsTest {
    private static final Grants GRANTS =
            new Grants(
                    Set.of(
                            "GetLamp dynamodb:GetItem Lamps",
                            "ListLamps dynamodb:Query Lamps/index/*"));

    @Test
    void coversWhatItNames() {
        assertThat(GRANTS.cover("GetLamp dynamodb:GetItem Lamps")).isTrue();
        assertThat(GRANTS.cover("ListLamps dynamodb:Query Lamps/index/age")).isTrue();
    }

    @Test
    void coversNoOtherFunctionActionTableOrIndex() {
        assertThat(GRANTS.cover("ListLamps dynamodb:GetItem Lamps")).isFalse();
        assertThat(GRANTS.cover("GetLamp dynamodb:PutItem Lamps")).isFalse();
        assertThat(GRANTS.cover("GetLamp dynamodb:GetItem Lamps2")).isFalse();
        assertThat(GRANTS.cover("ListLamps dynamodb:Query Lamps")).isFalse();
    }

    @Test
    void namesWhatNobodyUses() {
        assertThat(GRANTS.unused(Set.of("GetLamp dynamodb:GetItem Lamps")))
                .containsExactly("ListLamps dynamodb:Query Lamps/index/*");
        assertThat(GRANTS.unused(GRANTS.all())).isEmpty();
    }
}
