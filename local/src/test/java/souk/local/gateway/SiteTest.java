package souk.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.local.fixture.Fixture;

/** A storefront that is exported beside the template. */
final class SiteTest {
    @TempDir static Path folder;

    private LocalCloud cloud = Fixture.cloud();

    @BeforeEach
    void open() throws IOException {
        var out = Files.createDirectories(folder.resolve("frontend/out"));
        Files.createDirectories(out.resolve("cart"));
        Files.writeString(out.resolve("index.html"), "the shop");
        Files.writeString(out.resolve("404.html"), "lost");
        Files.writeString(out.resolve("cart/index.html"), "the cart");
        Files.createDirectories(out.resolve("_next/static"));
        Files.writeString(out.resolve("_next/static/c0ffee.js"), "the script");
        var template =
                Files.writeString(
                        folder.resolve("template.yaml"),
                        "Resources: {Users: {Type: AWS::Cognito::UserPool}}");
        cloud = LocalCloud.start(LocalSettings.inMemory(template));
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void servesPages() {
        assertThat(Fixture.get(cloud, "/").body()).isEqualTo("the shop");
        assertThat(Fixture.get(cloud, "/cart/").body()).isEqualTo("the cart");
        assertThat(Fixture.get(cloud, "/index.html").headers().firstValue("etag")).isPresent();
    }

    @Test
    void letsBrowsersKeepWhatIsNamedByItsContent() {
        var script = Fixture.get(cloud, "/_next/static/c0ffee.js");

        assertThat(script.body()).isEqualTo("the script");
        assertThat(script.headers().firstValue("cache-control"))
                .hasValue("public, max-age=31536000, immutable");
        assertThat(Fixture.get(cloud, "/").headers().firstValue("cache-control"))
                .hasValue("no-cache");
        assertThat(Fixture.get(cloud, "/_next/static/gone.js").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheStorefrontWhereThisMachineAnswers() throws IOException {
        var config = new ObjectMapper().readTree(Fixture.get(cloud, "/config.json").body());

        assertThat(config.path("issuer").asText()).isEqualTo(cloud.identity().issuer().toString());
        assertThat(config.path("stripeScript").asText())
                .isEqualTo(cloud.stripe().orElseThrow().address() + "/stripe.js");
        assertThat(config.path("publishableKey").asText()).startsWith("pk_test_");
    }

    @Test
    void leadsToTheSlash() {
        var answer = Fixture.get(cloud, "/cart");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/cart/");
    }

    @Test
    void saysWhatIsNotThereInItsOwnWords() {
        var answer = Fixture.get(cloud, "/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("lost");
    }

    @Test
    void leavesItsFolderForNobody() {
        for (var path :
                List.of(
                        "/..%2f..%2ftemplate.yaml",
                        "/%2e%2e/%2e%2e/template.yaml", "/cart/%2e%2e%2findex.html")) {
            var answer = Fixture.get(cloud, path);

            assertThat(answer.statusCode()).as(path).isBetween(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("Resources", "the shop");
        }
    }
}
