package souk.local.bucket;

import souk.local.net.BadSignature;

/** What S3 says no with: a status and a code of its own. */
final class S3Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    S3Refusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static S3Refusal denied() {
        return new S3Refusal(403, "AccessDenied", "Access Denied");
    }

    static S3Refusal of(BadSignature bad) {
        return switch (bad.fault()) {
            case ABSENT -> denied();
            case MISMATCH ->
                    new S3Refusal(
                            403,
                            "SignatureDoesNotMatch",
                            "The request signature we calculated does not match the signature you"
                                    + " provided.");
            case SKEWED ->
                    new S3Refusal(403, "RequestTimeTooSkewed", "The clocks differ too much.");
            case BODY ->
                    new S3Refusal(
                            400,
                            "XAmzContentSHA256Mismatch",
                            "The provided 'x-amz-content-sha256' header does not match what was"
                                    + " computed.");
        };
    }

    static S3Refusal noSuchKey() {
        return new S3Refusal(404, "NoSuchKey", "The specified key does not exist.");
    }

    static S3Refusal preconditionFailed() {
        return new S3Refusal(
                412,
                "PreconditionFailed",
                "At least one of the pre-conditions you specified did not hold");
    }

    int status() {
        return status;
    }

    /** The answer's body. */
    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code><Message>%s</Message></Error>"
                .formatted(code, getMessage());
    }
}
