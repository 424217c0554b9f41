package souk.media;

import java.net.URI;
import java.util.Optional;

/**
 * Where the objects of a bucket are addressed: below a host of its own in AWS, below its name at a
 * stand-in.
 *
 * @param standIn where something is found that takes S3's place; empty in AWS
 */
public record Bucket(String name, String region, Optional<URI> standIn) {
    URI object(String key) {
        String root =
                standIn.map(place -> place + "/" + name)
                        .orElseGet(() -> "https://%s.s3.%s.amazonaws.com".formatted(name, region));
        return URI.create(root + "/" + key);
    }
}
