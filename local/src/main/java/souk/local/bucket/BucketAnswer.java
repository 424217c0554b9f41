package souk.local.bucket;

/** What S3 answers when it does not refuse: a status and the body. The bytes are not copied. */
final class BucketAnswer {
    private static final byte[] NOTHING = {};

    private final int status;
    private final byte[] body;

    BucketAnswer(int status, byte[] body) {
        this.status = status;
        this.body = body;
    }

    static BucketAnswer of(int status) {
        return new BucketAnswer(status, NOTHING);
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body;
    }
}
