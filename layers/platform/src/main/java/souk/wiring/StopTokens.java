package souk.wiring;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import souk.mail.MailStop;
import souk.mail.MailTopic;
import souk.shopper.ShopperId;
import souk.value.Malformed;

/**
 * Tokens by which whoever has a mail stops mails like it, without signing in. A token names one
 * person and one topic, sealed with AES-256-GCM: nobody reads or makes one without the secret. It
 * never expires, and is good for nothing else. Safe for use by many threads.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8058">RFC 8058: One-Click Unsubscribe</a>
 */
public final class StopTokens {
    private static final byte[] PURPOSE = "mail stop 1".getBytes(StandardCharsets.UTF_8);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** Ours have about 90 characters. */
    private static final int MOST = 300;

    private final Supplier<String> secret;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param secret asked for at each call. It may be several texts, parted by blanks: the first
     *     seals, and each opens, so that it can be changed while old mails are around
     */
    public StopTokens(Supplier<String> secret) {
        this.secret = secret;
    }

    /** A token of letters, digits, hyphens and underscores; another one each time. */
    public String seal(MailStop stop) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String text = stop.topic().word() + " " + stop.person();
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, secrets().getFirst(), nonce)
                            .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] token = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, token, NONCE_BYTES, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /**
     * What a token says.
     *
     * @throws Malformed when it was not sealed here
     */
    public MailStop open(String token) {
        byte[] sealed = bytes(token);
        return secrets().stream()
                .flatMap(each -> opened(each, sealed).stream())
                .findFirst()
                .map(StopTokens::read)
                .orElseThrow(StopTokens::unknown);
    }

    private static byte[] bytes(String token) {
        if (token.length() > MOST) {
            throw unknown();
        }
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(token);
            if (sealed.length > NONCE_BYTES) {
                return sealed;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unknown();
        }
        throw unknown();
    }

    private static Optional<byte[]> opened(String secret, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, secret, nonce)
                            .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException forged) {
            return Optional.empty();
        }
    }

    private static MailStop read(byte[] opened) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(opened)).toString();
            int blank = text.indexOf(' ');
            return new MailStop(
                    new ShopperId(text.substring(blank + 1)),
                    MailTopic.of(text.substring(0, blank)));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("sealed here, and no text", e);
        }
    }

    private static Cipher cipher(int mode, String secret, byte[] nonce)
            throws GeneralSecurityException {
        // The key of this purpose alone, whatever else is made of the secret (RFC 5869, extract).
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(PURPOSE, "HmacSHA256"));
        byte[] key = mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }

    private List<String> secrets() {
        return List.of(secret.get().strip().split("\\s+"));
    }

    private static Malformed unknown() {
        return new Malformed("token is not from a mail of this shop");
    }
}
