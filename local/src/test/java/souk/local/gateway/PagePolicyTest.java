package souk.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.local.fixture.Fixture;

/** What pages may use: what template and export say, and the stand-ins of this machine. */
final class PagePolicyTest {
    private static final String OWN = "<meta content=\"script-src 'self' 'sha256-abc='\"/>";
    private static final String TEMPLATE =
            """
            Resources:
              Users: {Type: AWS::Cognito::UserPool}
              Media: {Type: AWS::S3::Bucket}
              Distribution:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    DefaultCacheBehavior: {ResponseHeadersPolicyId: !Ref Headers}
              Headers:
                Type: AWS::CloudFront::ResponseHeadersPolicy
                Properties:
                  ResponseHeadersPolicyConfig:
                    SecurityHeadersConfig:
                      ContentSecurityPolicy:
                        ContentSecurityPolicy: !Sub
                          "default-src 'none'; script-src 'self'; connect-src https://${Media.RegionalDomainName}"
                      ContentTypeOptions: {Override: true}
                      FrameOptions: {FrameOption: DENY}
                      ReferrerPolicy: {ReferrerPolicy: no-referrer}
                      StrictTransportSecurity: {AccessControlMaxAgeSec: 1}
                    CustomHeadersConfig:
                      Items: [{Header: Permissions-Policy, Value: camera=()}]
            """;

    @Test
    void isThatOfTheTemplateWithTheStandInsLetIn(@TempDir Path folder) throws IOException {
        var out = Files.createDirectories(folder.resolve("frontend/out/cart"));
        Files.writeString(out.resolve("index.html"), OWN);
        Files.writeString(out.resolveSibling("404.html"), OWN);
        var template = Files.writeString(folder.resolve("template.yaml"), TEMPLATE);

        try (var cloud = LocalCloud.start(LocalSettings.inMemory(template))) {
            var stripe = cloud.stripe().orElseThrow().address();
            for (var path : List.of("/cart/", "/nowhere/")) {
                var answer = Fixture.get(cloud, path);
                var headers = answer.headers();

                assertThat(headers.firstValue("content-security-policy").orElse(""))
                        .startsWith("default-src 'none'; script-src 'self' " + stripe + "; ")
                        .contains("connect-src https://media.s3.eu-central-1.amazonaws.com")
                        .contains(" " + stripe + " http://localhost:");
                assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
                assertThat(headers.firstValue("x-frame-options")).contains("DENY");
                assertThat(headers.firstValue("referrer-policy")).contains("no-referrer");
                assertThat(headers.firstValue("permissions-policy")).contains("camera=()");
                assertThat(headers.firstValue("strict-transport-security")).isEmpty();
                assertThat(answer.body()).isEqualTo(OWN.replace("'self'", "'self' " + stripe));
            }
        }
    }

    @Test
    void isTheExportsOwnWhileStripeItselfIsUsed() {
        var policy = new PagePolicy(Optional.empty(), List.of(URI.create("http://localhost:1/a")));

        assertThat(policy.page(OWN)).isEqualTo(OWN);
        assertThat(
                        policy.headers(
                                Map.of(
                                        "content-security-policy",
                                        "script-src 'self'; connect-src 'self'")))
                .containsEntry(
                        "content-security-policy",
                        "script-src 'self'; connect-src 'self' http://localhost:1");
    }

    @Test
    void saysNothingThatTheTemplateDoesNot() {
        assertThat(new PagePolicy(Optional.empty(), List.of()).headers(Map.of())).isEmpty();
    }
}
