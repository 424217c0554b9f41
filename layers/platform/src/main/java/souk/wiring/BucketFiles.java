package souk.wiring;

import java.net.URI;
import java.time.Clock;
import souk.listing.Pictures;
import souk.media.Bucket;
import souk.media.S3IndexFiles;
import souk.media.S3Pictures;
import souk.search.IndexFiles;

/** What is kept in buckets, which variables of the function name. */
record BucketFiles(Environment environment, Clock clock) {
    Pictures pictures() {
        return new S3Pictures(bucket("MEDIA_BUCKET"), Aws.credentials(), Aws.http(), clock);
    }

    IndexFiles index() {
        return new S3IndexFiles(bucket("SEARCH_BUCKET"), Aws.credentials(), Aws.http(), clock);
    }

    private Bucket bucket(String variable) {
        return new Bucket(
                environment.get(variable),
                environment.get("AWS_REGION"),
                environment.find("AWS_ENDPOINT_URL_S3").map(URI::create));
    }
}
