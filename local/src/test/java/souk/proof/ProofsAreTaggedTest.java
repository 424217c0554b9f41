package souk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import souk.house.Repository;

/** {@code make prove} runs what is tagged: a proof without the tag would never be full. */
class ProofsAreTaggedTest {
    /** In two parts, since this test is none of them. */
    private static final Pattern SIZED =
            Pattern.compile("import souk.proof." + "Proof;|@Property\\((?![^)]*tries)");

    @Test
    void everyTestThatIsSizedAsAProofIsTaggedAsOne() {
        List<Path> tests =
                Repository.modules().stream()
                        .flatMap(
                                module ->
                                        Repository.files(
                                                Repository.root().resolve(module),
                                                "src/test/java/**Test.java")
                                                .stream())
                        .filter(file -> SIZED.matcher(Repository.text(file)).find())
                        .toList();

        assertThat(tests).isNotEmpty();
        assertThat(tests)
                .allSatisfy(file -> assertThat(Repository.text(file)).contains("@Tag(\"proof\")"));
    }
}
