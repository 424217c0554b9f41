package souk.local.net;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.server.Request;

/**
 * A request and what it says of its own signature, by AWS Signature Version 4: in the query, as a
 * presigned address has it, or in a header. Written from the specification and not with the SDK, so
 * that the two hold each other.
 *
 * @param date as signed, such as {@code 20260301T120000Z}
 * @param scope the credential's, from the day on
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html">Create
 *     a signed AWS API request</a>
 */
public record SignedRequest(
        Request request,
        Map<String, String> query,
        String accessKey,
        String scope,
        String date,
        List<String> headers,
        String payload,
        String signature) {
    /** Of every function here. */
    public static final String SECRET_KEY = "local";

    /** How far the clocks of a caller and of a service may differ. */
    public static final Duration SKEW = Duration.ofMinutes(15);

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * The same, read and checked: whose key it is says who calls, and here all have one secret.
     *
     * @throws BadSignature when it is not signed, or was changed since
     */
    public static SignedRequest verified(Request request) {
        var signed = of(request);
        // What is not signed anybody could change; AWS requires it of this header too.
        if (!signed.headers().containsAll(List.of("host")) || !signed.isSignedWith(SECRET_KEY)) {
            throw new BadSignature(BadSignature.Fault.MISMATCH);
        }
        return signed;
    }

    /** When it was signed. */
    public Instant sent() {
        try {
            return DATE.parse(date, Instant::from);
        } catch (DateTimeException e) {
            throw new BadSignature(BadSignature.Fault.ABSENT);
        }
    }

    /** Refuses one that was not signed just now. */
    public void requireFresh(Instant now) {
        if (Duration.between(sent(), now).abs().compareTo(SKEW) > 0) {
            throw new BadSignature(BadSignature.Fault.SKEWED);
        }
    }

    /** Refuses a body that is not the one that was signed, if one was. */
    public void requirePayload(byte[] bytes) {
        if (!payload.equals("UNSIGNED-PAYLOAD") && !payload.equals(hex(sha256(bytes)))) {
            throw new BadSignature(BadSignature.Fault.BODY);
        }
    }

    private static SignedRequest of(Request request) {
        var query = query(request);
        var header = request.getHeaders().get("authorization");
        if (header != null && header.startsWith(ALGORITHM + " ")) {
            Map<String, String> parts = new TreeMap<>();
            for (var part : header.substring(ALGORITHM.length()).split(",")) {
                var pair = part.strip().split("=", 2);
                parts.put(pair[0], pair[pair.length - 1]);
            }
            return of(
                    request,
                    query,
                    parts,
                    "",
                    name -> String.valueOf(request.getHeaders().get(name)),
                    String.valueOf(request.getHeaders().get("x-amz-content-sha256")));
        }
        if (ALGORITHM.equals(query.get("X-Amz-Algorithm"))) {
            return of(
                    request,
                    query,
                    query,
                    "X-Amz-",
                    name -> query.getOrDefault("X-Amz-Date", ""),
                    "UNSIGNED-PAYLOAD");
        }
        throw new BadSignature(BadSignature.Fault.ABSENT);
    }

    private static SignedRequest of(
            Request request,
            Map<String, String> query,
            Map<String, String> parts,
            String prefix,
            Function<String, String> dated,
            String payload) {
        var credential = parts.getOrDefault(prefix + "Credential", "").split("/", 2);
        return new SignedRequest(
                request,
                query,
                credential[0],
                credential[credential.length - 1],
                dated.apply("x-amz-date"),
                List.of(parts.getOrDefault(prefix + "SignedHeaders", "").split(";")),
                payload,
                parts.getOrDefault(prefix + "Signature", ""));
    }

    /** Whether the one who has this secret signed this very request. */
    private boolean isSignedWith(String secret) {
        var canonical =
                String.join(
                        "\n",
                        request.getMethod(),
                        request.getHttpURI().getPath(),
                        canonicalQuery(),
                        canonicalHeaders(),
                        String.join(";", headers),
                        payload);
        var text = String.join("\n", ALGORITHM, date, scope, hex(sha256(canonical)));
        var key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (var part : scope.split("/")) {
            key = hmac(key, part);
        }
        return MessageDigest.isEqual(
                hex(hmac(key, text)).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private String canonicalQuery() {
        Map<String, String> signed = new TreeMap<>();
        for (var part : parts(request)) {
            var pair = part.split("=", 2);
            if (!pair[0].equals("X-Amz-Signature")) {
                signed.put(pair[0], pair.length == 2 ? pair[1] : "");
            }
        }
        return String.join("&", signed.entrySet().stream().map(Map.Entry::toString).toList());
    }

    private String canonicalHeaders() {
        var text = new StringBuilder();
        for (var name : headers) {
            var value = request.getHeaders().get(name);
            text.append(name.toLowerCase(Locale.ROOT))
                    .append(':')
                    .append(value == null ? "" : value.strip().replaceAll(" +", " "))
                    .append('\n');
        }
        return text.toString();
    }

    private static Map<String, String> query(Request request) {
        Map<String, String> query = new TreeMap<>();
        for (var part : parts(request)) {
            var pair = part.split("=", 2);
            var value = pair.length == 2 ? pair[1] : "";
            query.put(pair[0], URLDecoder.decode(value, StandardCharsets.UTF_8));
        }
        return query;
    }

    private static List<String> parts(Request request) {
        var query = request.getHttpURI().getQuery();
        return query == null || query.isEmpty() ? List.of() : List.of(query.split("&"));
    }

    private static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
