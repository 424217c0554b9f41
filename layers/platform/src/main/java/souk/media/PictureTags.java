package souk.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import souk.catalogue.ProductId;

/**
 * The one tag of a picture: that no listing shows it, or which listing does. Neither holds a
 * character that XML would have to escape.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html">
 *     PutObjectTagging</a>
 */
record PictureTags(String key, String value) {
    private static final Pattern LISTING =
            Pattern.compile("<Key>\\s*listing\\s*</Key>\\s*<Value>\\s*([^<]*?)\\s*</Value>");

    /** The bucket's lifecycle rule in the template names the same. */
    static final PictureTags UNUSED = new PictureTags("unused", "true");

    static PictureTags shownBy(ProductId listing) {
        return new PictureTags("listing", listing.value());
    }

    /** The listing that shows a picture, by what S3 answers of its tags; empty for none. */
    static Optional<String> listing(byte[] answer) {
        var found = LISTING.matcher(new String(answer, StandardCharsets.UTF_8));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** As the header of an upload has it. */
    String header() {
        return key + "=" + value;
    }

    byte[] xml() {
        return "<Tagging><TagSet><Tag><Key>%s</Key><Value>%s</Value></Tag></TagSet></Tagging>"
                .formatted(key, value)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Without it S3 takes no tags. */
    static String md5(byte[] body) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}
