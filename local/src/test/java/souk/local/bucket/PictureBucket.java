package souk.local.bucket;

import java.net.URI;
import souk.engine.Engine;

/** A bucket to upload to, of the engine chosen. */
interface PictureBucket extends AutoCloseable {
    /** Its pages alone may upload from a browser. */
    String ORIGIN = "http://localhost:8080";

    String NAME = "media";
    String REGION = "eu-central-1";

    /** Where S3 answers, or what stands in for it. */
    URI address();

    /** The only one with which a signature is good. */
    String secretKey();

    /** What lies in the bucket, with its tags as a header gives them. */
    MediaObject kept(String key);

    @Override
    void close();

    static PictureBucket open() {
        return Engine.CHOSEN == Engine.DYNAMODB_LOCAL
                ? new BucketHere()
                : new BucketOf(Engine.CHOSEN);
    }
}
