package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import souk.house.Repository;
import souk.house.reading.Tree;

class RestorePageTest {
    private static final Path ROOT = Repository.root();

    @Test
    void switchesOnWhatARestoreLeavesOut() {
        var template = Tree.template(ROOT);
        String page = Repository.text(ROOT.resolve("docs/runbook.md"));

        assertThat(RestorePage.breaches(template, page)).isEmpty();
        assertThat(RestorePage.breaches(template, ""))
                .contains(
                        "docs/runbook.md does not restore the time to live of Carts",
                        "docs/runbook.md does not restore the stream Orders SummariseSales"
                                + " NEW_AND_OLD_IMAGES")
                .hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void findsWhatIsGone() {
        var template = Tree.parse("Resources: {Lamps: {Type: AWS::DynamoDB::Table}}");
        String page =
                """
                for name in Lamps; do
                    aws dynamodb update-time-to-live --table-name Lamps
                done
                    read_again Lamps DustLamps NEW_IMAGE
                """;

        assertThat(RestorePage.breaches(template, page))
                .containsExactly(
                        "docs/runbook.md restores the stream Lamps DustLamps NEW_IMAGE, not in"
                                + " template.yaml",
                        "docs/runbook.md restores the time to live of Lamps, not in template.yaml");
    }
}
