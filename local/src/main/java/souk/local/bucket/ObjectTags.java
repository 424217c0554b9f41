package souk.local.bucket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;

/** The tag of a picture in S3's XML; there is never more than one. */
final class ObjectTags {
    private static final Pattern TAG =
            Pattern.compile(
                    "<Tagging><TagSet><Tag><Key>([a-z]+)</Key><Value>([A-Za-z0-9_-]+)</Value>"
                            + "</Tag></TagSet></Tagging>");

    private ObjectTags() {}

    /** As the header of an upload would give it; the body has to be what its hash says. */
    static String read(Request request, byte[] body) {
        if (!md5(body).equals(request.getHeaders().get("content-md5"))) {
            throw new S3Refusal(400, "InvalidDigest", "The Content-MD5 is not valid.");
        }
        var tag = TAG.matcher(new String(body, StandardCharsets.UTF_8));
        if (!tag.matches()) {
            throw new S3Refusal(400, "MalformedXML", "The XML is not well-formed.");
        }
        return tag.group(1) + "=" + tag.group(2);
    }

    private static String md5(byte[] body) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    /**
     * What S3 answers.
     *
     * @param tagging as the header of an upload gave it; empty for none
     */
    static byte[] xml(String tagging) {
        var parts = tagging.split("=", 2);
        var tag =
                tagging.isEmpty()
                        ? ""
                        : "<Tag><Key>%s</Key><Value>%s</Value></Tag>".formatted(parts[0], parts[1]);
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet>"
                        + tag
                        + "</TagSet></Tagging>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
