package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.house.Repository;
import souk.house.facts.Deployed;
import souk.house.reading.SamTranslator;
import souk.house.reading.Tree;

/**
 * A release reaches every function, as AWS itself transforms the template; skipped where Python has
 * no samtranslator.
 */
class ReleasesAreHeldTest {
    private static final String ONE = "1".repeat(64);
    private static final String OTHER = "2".repeat(64);

    /** The versions of the real templates: ONE, ONE again, OTHER, and without a release. */
    private static final List<Tree> VERSIONS = new ArrayList<>();

    @BeforeAll
    static void transform(@TempDir Path folder) throws IOException, InterruptedException {
        for (String stack : List.of("template.yaml", "jobs.yaml")) {
            String template = Repository.root().resolve(stack).toString();
            SamTranslator.run(folder, "versions.py", List.of(template, ONE, ONE, OTHER, ""))
                    .ifPresent(VERSIONS::add);
        }
    }

    @Test
    void anotherReleaseIsAnotherVersionOfEveryFunction() {
        Set<String> kept = versions(0);

        kept.retainAll(versions(2));

        assertThat(kept).isEmpty();
        assertThat(versions(2)).hasSameSizeAs(versions(0)).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void theSameReleaseIsTheSameVersion() {
        assertThat(versions(1)).isEqualTo(versions(0));
    }

    @Test
    void withoutAReleaseVersionsAreOfTheFunctionsThemselves() {
        assertThat(versions(3)).hasSameSizeAs(versions(0)).doesNotContainAnyElementsOf(versions(0));
    }

    @Test
    void findsAFunctionThatKeepsItsVersion() {
        var house = SoundHouse.build();
        house.deployed()
                .add(
                        new Deployed(
                                "WashLamps",
                                List.of(),
                                "",
                                "",
                                true,
                                false,
                                "",
                                List.of(),
                                Set.of()));

        assertThat(new ReleasesReachEveryFunction().breaches(house))
                .containsExactly(
                        "WashLamps has no AutoPublishCodeSha256: !Ref Release in template.yaml");
    }

    private static Set<String> versions(int which) {
        if (VERSIONS.isEmpty()) {
            abort("Python has no samtranslator: pip install aws-sam-translator");
        }
        return VERSIONS.stream()
                .flatMap(each -> each.items().get(which).texts().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
