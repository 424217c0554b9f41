package souk.media;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/**
 * Signs requests to S3 as AWS Signature Version 4 has it. Every header of a request is signed.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html">Authenticating
 *     requests: using query parameters</a>
 */
record Signature(
        IdentityProvider<? extends AwsCredentialsIdentity> credentials,
        String region,
        Clock clock) {

    /** The same request as an address that is good for that time; its headers must come along. */
    URI inQuery(SdkHttpRequest request, Duration good) {
        // Over plain HTTP the signer would insist on the body's hash, which nobody knows yet.
        SdkHttpRequest secure = request.toBuilder().protocol("https").build();
        URI signed =
                signed(
                                signing(secure)
                                        .putProperty(
                                                AwsV4FamilyHttpSigner.AUTH_LOCATION,
                                                AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                                        .putProperty(
                                                AwsV4FamilyHttpSigner.EXPIRATION_DURATION, good)
                                        .putProperty(
                                                AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED,
                                                false))
                        .getUri();
        String rest = signed.toString().substring(signed.getScheme().length());
        return URI.create(request.protocol() + rest);
    }

    /** The same request, without a body, to be sent now. */
    SdkHttpRequest inHeaders(SdkHttpRequest request) {
        return signed(signing(request));
    }

    /** The same request, to be sent now with that body. */
    SdkHttpRequest inHeaders(SdkHttpRequest request, byte[] body) {
        return signed(signing(request).payload(ContentStreamProvider.fromByteArrayUnsafe(body)));
    }

    private SignRequest.Builder<AwsCredentialsIdentity> signing(SdkHttpRequest request) {
        return SignRequest.<AwsCredentialsIdentity>builder(credentials.resolveIdentity().join())
                .request(request)
                .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                // S3 alone signs paths as they are.
                .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                .putProperty(HttpSigner.SIGNING_CLOCK, clock);
    }

    private static SdkHttpRequest signed(SignRequest.Builder<AwsCredentialsIdentity> signing) {
        return AwsV4HttpSigner.create().sign(signing.build()).request();
    }
}
