package souk.local.mail;

import souk.local.net.BadSignature;

/** What SES says no with: a status and the name of an exception that its SDK knows. */
final class SesRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;

    SesRefusal(int status, String type, String message) {
        super(message, null, false, false);
        this.status = status;
        this.type = type;
    }

    static SesRefusal badRequest(String message) {
        return new SesRefusal(400, "BadRequestException", message);
    }

    static SesRefusal throttled() {
        return new SesRefusal(429, "TooManyRequestsException", "Maximum sending rate exceeded.");
    }

    static SesRefusal internal() {
        return new SesRefusal(
                500, "InternalServiceErrorException", "Broken, as requested by the test.");
    }

    static SesRefusal of(BadSignature bad) {
        return switch (bad.fault()) {
            case ABSENT ->
                    new SesRefusal(
                            403,
                            "MissingAuthenticationTokenException",
                            "Missing Authentication Token");
            case MISMATCH, BODY -> mismatch();
            case SKEWED -> new SesRefusal(403, "InvalidSignatureException", "Signature expired.");
        };
    }

    static SesRefusal mismatch() {
        return new SesRefusal(
                403,
                "InvalidSignatureException",
                "The request signature we calculated does not match the signature you provided.");
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }
}
