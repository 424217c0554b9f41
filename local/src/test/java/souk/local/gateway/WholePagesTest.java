package souk.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.local.LocalCloud;
import souk.local.LocalSettings;
import souk.local.fixture.Fixture;
import souk.local.template.PageOrigin;

/** A distribution that asks a function for some of its pages, and the bucket where that fails. */
final class WholePagesTest {
    private static final String TEMPLATE =
            """
            Resources:
              Api: {Type: AWS::Serverless::HttpApi}
              Moody:
                Type: AWS::Serverless::Function
                Properties:
                  Runtime: java25
                  CodeUri: CODE
                  Handler: souk.local.fixture.Moody
                  Events:
                    Page:
                      Type: HttpApi
                      Properties: {ApiId: !Ref Api, Method: ANY, Path: "/shown/{mood}/index.html"}
              Kept:
                Type: AWS::CloudFront::CachePolicy
                Properties:
                  CachePolicyConfig:
                    ParametersInCacheKeyAndForwardedToOrigin:
                      QueryStringsConfig: {QueryStrings: [id]}
              Distribution:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Origins:
                      - {Id: bucket, DomainName: !GetAtt Nowhere.Name}
                      - {Id: shown, OriginPath: /shown, DomainName: !GetAtt Nowhere.Name}
                    OriginGroups:
                      Items:
                        - Id: both
                          Members: {Items: [{OriginId: shown}, {OriginId: bucket}]}
                    CacheBehaviors:
                      - {PathPattern: /calm/, TargetOriginId: both, CachePolicyId: !Ref Kept}
                      - {PathPattern: /angry/, TargetOriginId: both, CachePolicyId: !Ref Kept}
                      - {PathPattern: /other/, TargetOriginId: bucket, CachePolicyId: !Ref Kept}
            """;

    @TempDir static Path folder;

    private static LocalCloud cloud;

    @BeforeAll
    static void open() throws IOException {
        for (String page : new String[] {"calm", "angry", "other"}) {
            var file = folder.resolve("frontend/out/" + page + "/index.html");
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, "exported");
        }
        var code = Fixture.template().toAbsolutePath().resolveSibling("");
        var template = folder.resolve("template.yaml");
        Files.writeString(template, TEMPLATE.replace("CODE", code.toString()));
        cloud = LocalCloud.start(LocalSettings.inMemory(template));
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @Test
    void areWhatTheFunctionAnswers() {
        assertThat(Fixture.get(cloud, "/calm/").body()).isEqualTo("{\"mood\":\"calm\"}");
        assertThat(cloud.template().pageOrigins()).containsOnlyKeys("/calm/", "/angry/");
        assertThat(cloud.template().pageOrigins())
                .containsEntry("/calm/", new PageOrigin("/shown", Set.of("id")));
    }

    @Test
    void areTheExportedOnesWhereTheFunctionFails() {
        var answer = Fixture.get(cloud, "/angry/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("exported");
    }

    @Test
    void areTheExportedOnesWhereNoFunctionIsAsked() {
        assertThat(Fixture.get(cloud, "/other/").body()).isEqualTo("exported");
    }
}
