package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.account.PersonalData;
import souk.dynamo.Table;
import souk.house.Repository;
import souk.house.reading.Tree;
import souk.wiring.Stores;

/**
 * Each table and bucket of the template has a row in what docs/privacy.md says of export and
 * erasure, and the areas that are named there are those that the functions go through.
 */
class AccountPlacesTest {
    private static final String HEADING = "## Exporting and erasing an account";
    private static final Pattern EXPORTED_AS = Pattern.compile("(?m)^\\| `\\w+` \\| ([^|]*) \\|");
    private static final Pattern AREA = Pattern.compile("`(\\w+)`");

    private static String section() {
        String page = Repository.text(Repository.root().resolve("docs/privacy.md"));
        return page.substring(page.indexOf(HEADING));
    }

    @Test
    void namesEveryTableAndBucket() {
        var template = Tree.template(Repository.root());

        assertThat(PrivacyPage.breaches(template, section())).isEmpty();
        assertThat(PrivacyPage.breaches(template, section().replace("| `Wishlists` |", "| x |")))
                .containsExactly("docs/privacy.md has no row for Wishlists of template.yaml");
    }

    @Test
    void namesEveryAreaThatIsExportedAndErased() {
        Set<String> named = new TreeSet<>();
        EXPORTED_AS
                .matcher(section())
                .results()
                .forEach(
                        row ->
                                AREA.matcher(row.group(1))
                                        .results()
                                        .forEach(area -> named.add(area.group(1))));

        assertThat(named).isEqualTo(areas());
    }

    private static Set<String> areas() {
        Map<String, String> environment = new HashMap<>();
        for (Table table : Table.values()) {
            environment.put(table.variable(), table.logicalName());
        }
        environment.put("AWS_REGION", "eu-central-1");
        environment.put("MEDIA_BUCKET", "media");
        environment.put("SHOP_CURRENCY", "EUR");
        try (var client =
                DynamoDbClient.builder()
                        .region(Region.EU_CENTRAL_1)
                        .httpClient(UrlConnectionHttpClient.create())
                        .build()) {
            return new Stores(client, environment, Clock.systemUTC())
                    .accounts().personalData().stream()
                            .map(PersonalData::area)
                            .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
