package souk.house.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.house.facts.Hosting.Behaviour;
import souk.house.facts.Hosting.Bucket;
import souk.house.facts.Hosting.Grant;
import souk.house.facts.Hosting.KeptError;

class HostingReadingTest {
    private static final String TEMPLATE =
            """
            Resources:
              Shelf:
                Type: AWS::S3::Bucket
                Properties:
                  PublicAccessBlockConfiguration:
                    {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}
              Open:
                Type: AWS::S3::Bucket
                Properties:
                  PublicAccessBlockConfiguration: {BlockPublicAcls: true}
              ShelfPolicy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref Shelf
                  PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Principal: {Service: cloudfront.amazonaws.com}
                        Action: [s3:GetObject, s3:ListBucket]
                        Condition: {StringEquals: {"aws:SourceArn": !Sub "a/${Distribution}"}}
                      - {Effect: Deny, Principal: "*", Action: s3:GetObject}
                      - {Effect: Allow, Principal: "*", Action: s3:GetObject}
              Distribution:
                Type: AWS::CloudFront::Distribution
                Properties:
                  DistributionConfig:
                    Origins:
                      - {Id: pages, DomainName: !GetAtt Shelf.RegionalDomainName, OriginAccessControlId: !GetAtt Reader.Id, S3OriginConfig: {OriginAccessIdentity: ""}}
                      - {Id: api, DomainName: !Sub "${Api}.execute-api", CustomOriginConfig: {OriginProtocolPolicy: https-only}}
                    CustomErrorResponses:
                      - {ErrorCode: 404, ErrorCachingMinTTL: 0}
                      - {ErrorCode: 403, ResponseCode: 404, ResponsePagePath: /404.html}
                    DefaultCacheBehavior: {TargetOriginId: pages, ViewerProtocolPolicy: allow-all, CachePolicyId: c, ResponseHeadersPolicyId: !Ref Headers, AllowedMethods: [GET]}
                    CacheBehaviors:
                      - {PathPattern: /api/*, TargetOriginId: api, ViewerProtocolPolicy: https-only, CachePolicyId: d, OriginRequestPolicyId: o, AllowedMethods: [GET, PUT]}
              Headers:
                Type: AWS::CloudFront::ResponseHeadersPolicy
                Properties:
                  ResponseHeadersPolicyConfig:
                    SecurityHeadersConfig: {ContentSecurityPolicy: {ContentSecurityPolicy: default-src 'none'}}
              Lead:
                Type: AWS::CloudFront::Function
                Properties:
                  FunctionCode: |
                    const PAGES = [
                      '/', '/lamps/',
                    ];
                    const OTHER = ['/shades/'];
            """;

    @Test
    void readsTheDistributionAndItsBuckets() {
        var hosting = new HostingReading(Tree.parse(TEMPLATE)).hosting(Set.of("/"));

        assertThat(hosting.buckets())
                .contains(new Bucket("Open", false, List.of()))
                .first()
                .satisfies(shelf -> assertThat(shelf.closed()).isTrue())
                .extracting(Bucket::grants)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(
                        new Grant("cloudfront.amazonaws.com", "s3:GetObject", "a/${Distribution}"),
                        new Grant("cloudfront.amazonaws.com", "s3:ListBucket", "a/${Distribution}"),
                        new Grant("*", "s3:GetObject", ""));
        assertThat(hosting.behaviours())
                .containsExactly(
                        new Behaviour("*", "Shelf", true, "c", "", Set.of("GET"), "Headers", true),
                        new Behaviour(
                                "/api/*", "", false, "d", "o", Set.of("GET", "PUT"), "", false));
        assertThat(hosting.errors())
                .containsExactly(new KeptError("404", "0", false), new KeptError("403", "", true));
        assertThat(hosting.policies()).containsEntry("Headers", "default-src 'none'");
        assertThat(hosting.edgePages()).containsExactly("/", "/lamps/");
    }

    @Test
    void readsThePagesOfTheStorefront(@TempDir Path app) throws IOException {
        Files.createDirectories(app.resolve("lamps/brass"));
        Files.createFile(app.resolve("page.tsx"));
        Files.createFile(app.resolve("layout.tsx"));
        Files.createFile(app.resolve("lamps/brass/page.tsx"));

        assertThat(PageReading.pages(app)).containsExactly("/", "/lamps/brass/");
    }
}
