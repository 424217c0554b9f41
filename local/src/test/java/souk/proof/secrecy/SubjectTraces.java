package souk.proof.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What gives a subject away: itself, and hashes of it, alone or with a text before or behind it, as
 * an attacker would compute them who guesses whose an id is.
 */
record SubjectTraces(Collection<String> known) {
    private static final List<String> DIGESTS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");
    private static final List<String> BETWEEN = List.of("", "\n", "#", ":", "/", "-");
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    /** So much of a hash is no accident, where ids hold but a part of one. */
    private static final int TELLING = 16;

    /**
     * @param known ids, keys and addresses that may have been hashed together with a subject
     */
    SubjectTraces {
        known = List.copyOf(known);
    }

    /** How the text gives the subject away, a sentence for each; nothing is as it should be. */
    List<String> of(String subject, String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        if (text.contains(subject)) {
            found.add("says " + subject);
        }
        for (String hashed : hashed(subject).toList()) {
            for (String digest : DIGESTS) {
                byte[] bytes = digest(digest, hashed);
                boolean there =
                        Stream.of(HexFormat.of().formatHex(bytes), base32(bytes))
                                        .anyMatch(form -> small.contains(telling(form)))
                                || Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                                        .anyMatch(
                                                form ->
                                                        text.contains(
                                                                telling(
                                                                        form.encodeToString(
                                                                                bytes))));
                if (there) {
                    found.add("holds the %s of '%s'".formatted(digest, hashed));
                }
            }
        }
        return found;
    }

    private Stream<String> hashed(String subject) {
        return Stream.concat(
                Stream.of(subject),
                known.stream()
                        .flatMap(
                                other ->
                                        BETWEEN.stream()
                                                .flatMap(
                                                        between ->
                                                                Stream.of(
                                                                        subject + between + other,
                                                                        other + between
                                                                                + subject))));
    }

    private static String telling(String form) {
        return form.substring(0, TELLING);
    }

    private static byte[] digest(String name, String text) {
        try {
            return MessageDigest.getInstance(name).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + name, e);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int buffer = 0;
        for (byte next : bytes) {
            buffer = (buffer << Byte.SIZE) | (next & 0xff);
            for (held += Byte.SIZE; held >= 5; held -= 5) {
                text.append(BASE32.charAt((buffer >> (held - 5)) & 31));
            }
        }
        return text.toString();
    }
}
