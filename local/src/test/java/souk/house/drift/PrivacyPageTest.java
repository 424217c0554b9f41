package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import souk.house.Repository;
import souk.house.reading.Tree;

class PrivacyPageTest {
    private static final Path ROOT = Repository.root();

    @Test
    void saysWhatEachTableAndBucketKeeps() {
        var template = Tree.template(ROOT);
        String page = Repository.text(ROOT.resolve("docs/privacy.md"));

        assertThat(PrivacyPage.breaches(template, page)).isEmpty();
        assertThat(PrivacyPage.breaches(template, ""))
                .contains("docs/privacy.md has no row for Orders of template.yaml")
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void findsWhatIsMissingAndWhatIsGone() {
        var template =
                Tree.parse(
                        """
                        Resources:
                          Lamps: {Type: AWS::DynamoDB::Table}
                          Shades: {Type: AWS::S3::Bucket}
                          Bulbs: {Type: AWS::DynamoDB::Table}
                          Switch: {Type: AWS::Serverless::Function}
                        """);
        String page =
                """
                Bulbs are named here, and `Shades` too, but not in a row.

                | table | keeps |
                |---|---|
                | `Lamps` | who lights `Bulbs` |
                | `Candles` | nothing |
                """;

        assertThat(PrivacyPage.breaches(template, page))
                .containsExactly(
                        "docs/privacy.md has no row for Bulbs of template.yaml",
                        "docs/privacy.md has no row for Shades of template.yaml",
                        "docs/privacy.md has a row for Candles, not in template.yaml");
    }
}
