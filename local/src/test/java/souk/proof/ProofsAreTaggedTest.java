package souk.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.house.Repository;

/** {@code make prove} runs what is tagged: a proof without the tag would never be full. */
class ProofsAreTaggedTest {
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
                        .filter(file -> Repository.text(file).contains("import souk.proof.Proof;"))
                        .toList();

        assertThat(tests).isNotEmpty();
        assertThat(tests)
                .allSatisfy(file -> assertThat(Repository.text(file)).contains("@Tag(\"proof\")"));
    }
}
