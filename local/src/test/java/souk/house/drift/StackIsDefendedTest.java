package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.local.template.WholeTemplate;

class StackIsDefendedTest {
    private static final Tree TEMPLATE = Tree.template(Repository.root());

    static final List<Setting> WANTED = StackIsDefended.wanted(TEMPLATE);

    @Test
    void theTemplateIsSetAsDecided() {
        assertThat(StackIsDefended.breaches(TEMPLATE)).isEmpty();
    }

    @Test
    void allTablesAndBucketsAreMeant() {
        assertThat(WANTED)
                .extracting(each -> each.path().get(1))
                .contains(
                        "Carts", "Wishlists", "Users", "Media", "MediaPolicy", "AccessLogsPolicy");
        assertThat(WANTED).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @FieldSource("WANTED")
    void isMissedWhereItIsTakenAway(Setting setting) {
        Tree without = TEMPLATE.without(setting.path());

        assertThat(StackIsDefended.breaches(without))
                .contains(
                        "%s is [] in template.yaml, not %s"
                                .formatted(String.join(".", setting.path()), setting.texts()));
    }

    @Test
    void findsASettingThatIsAnother() {
        Tree template =
                Tree.parse(
                        WholeTemplate.read(Repository.root().resolve("template.yaml"))
                                .replace("CaseSensitive: false", "CaseSensitive: true")
                                .replace(
                                        "  - !GetAtt Carts.Arn\n          - !GetAtt Decisions.Arn\n",
                                        "  - !GetAtt Decisions.Arn\n"));

        assertThat(StackIsDefended.breaches(template))
                .hasSize(2)
                .first()
                .isEqualTo(
                        "Resources.Users.Properties.UsernameConfiguration.CaseSensitive is [true]"
                                + " in template.yaml, not [false]");
    }

    @Test
    void findsAPartThatNoOtherPlaceMisses() {
        Tree template =
                Tree.parse(
                        """
                Resources:
                  Lamps: {Type: "AWS::DynamoDB::Table", Properties: {}}
                """);

        assertThat(StackIsDefended.breaches(template))
                .contains(
                        "Resources.Lamps.Properties.DeletionProtectionEnabled is []"
                                + " in template.yaml, not [IsProtected, true, false]",
                        "Resources.Lamps.DeletionPolicy is []"
                                + " in template.yaml, not [RetainExceptOnCreate]");
    }

    /** Only a stage that is to be thrown away may be without. */
    @Test
    void productionIsProtected() {
        String stages = Repository.text(Repository.root().resolve("samconfig.toml"));

        assertThat(stages.substring(stages.indexOf("[prod.deploy.parameters]")))
                .doesNotContain("DeletionProtection");
    }
}
