package souk.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import souk.value.Malformed;

/**
 * Seals positions of one list: the route, what its path names, the caller and what of the query
 * narrows or sorts it. A cursor of another list is refused. It is bound, not secret: a position
 * only ever says where to go on in a list that its caller may read anyway.
 */
final class Cursor {
    private static final int SEAL_BYTES = 9;

    /** Anyone may forge a seal: what is longer than any key of the store must not reach it. */
    private static final int MAX_BYTES = 1024;

    private final byte[] list;

    private Cursor(byte[] list) {
        this.list = list;
    }

    /**
     * @param narrowing the parameters that the route reads; a list is the same whatever else is
     *     sent
     */
    static Cursor of(HttpApiEvent event, Set<String> narrowing) {
        Map<String, String> query = new TreeMap<>(event.query());
        query.keySet().retainAll(narrowing);
        query.values().removeIf(String::isEmpty);
        StringBuilder list = new StringBuilder(event.routeKey());
        list.append('\0').append(event.claims().getOrDefault("sub", ""));
        new TreeMap<>(event.path())
                .forEach((name, id) -> list.append("\0/").append(name).append('=').append(id));
        query.forEach((name, value) -> list.append('\0').append(name).append('=').append(value));
        return new Cursor(list.toString().getBytes(StandardCharsets.UTF_8));
    }

    String seal(String position) {
        return seal(position.getBytes(StandardCharsets.UTF_8));
    }

    String seal(byte[] text) {
        byte[] sealed = Arrays.copyOf(digest(text), SEAL_BYTES + text.length);
        System.arraycopy(text, 0, sealed, SEAL_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    String open(String cursor) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        if (sealed.length <= SEAL_BYTES || sealed.length > MAX_BYTES) {
            throw unknown();
        }
        byte[] text = Arrays.copyOfRange(sealed, SEAL_BYTES, sealed.length);
        if (!MessageDigest.isEqual(
                Arrays.copyOf(sealed, SEAL_BYTES), Arrays.copyOf(digest(text), SEAL_BYTES))) {
            throw unknown();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unknown();
        }
    }

    private byte[] digest(byte[] position) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list);
            digest.update((byte) 0);
            return digest.digest(position);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Malformed unknown() {
        return new Malformed("cursor does not belong to this list");
    }
}
