package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final String POSITION = "0000000001250#mug-1";

    private final Route list = Echo.ofList(POSITION);

    @ParameterizedTest
    @ValueSource(strings = {"a", "0000000001250#mug-1", "ü \u0000 \ud83d\ude00", "-_/+=&?"})
    void opensWhereThePageBeforeEnded(String position) {
        Route route = Echo.ofList(position);
        String cursor = call().to(route).next();

        Answer next = call().query("cursor", cursor).to(route);

        assertThat(next.json().path("items").path(0).asText()).isEqualTo(position);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isForAnyLimit() {
        Answer next = call().query("cursor", cursor()).query("limit", "7").to(list);

        assertThat(next.status()).isEqualTo(200);
        assertThat(next.json().path("items").path(0).asText()).isEqualTo(POSITION);
    }

    @Test
    void isForTheSameListWhateverTheRouteIgnores() {
        String noisy = call().query("_", "1").query("utm", "").to(list).next();

        assertThat(call().query("cursor", noisy).to(list).status()).isEqualTo(200);
        assertThat(call().query("_", "2").query("cursor", cursor()).to(list).status())
                .isEqualTo(200);
    }

    @Test
    void takesAnEmptyParameterForNone() {
        Call bare = Call.of("GET /api/products").as("alice");
        String cursor = bare.to(list).next();

        Answer next = bare.query("sort", "").query("cursor", cursor).to(list);

        assertThat(next.status()).isEqualTo(200);
    }

    /** Else its own cursor would be refused. */
    @Test
    void isReadAfterWhatNarrowsTheList() {
        Route late =
                Echo.answering(
                        request -> {
                            request.after();
                            return Echo.text(request.query("sort", text -> text));
                        });

        call().to(late).problem(500, "INTERNAL");
    }

    @Test
    void startsAtTheBeginningWhenEmpty() {
        Answer first = call().query("cursor", "").to(list);

        assertThat(first.json().path("items").path(0).asText()).isEqualTo("start");
    }

    @Test
    void isRefusedByAnyOtherList() {
        refuses(Call.of("GET /api/orders").as("alice").query("sort", "price"), cursor());
        refuses(Call.of("GET /api/products").as("bob").query("sort", "price"), cursor());
        refuses(Call.of("GET /api/products").query("sort", "price"), cursor());
        refuses(Call.of("GET /api/products").as("alice").query("sort", "-price"), cursor());
        refuses(Call.of("GET /api/products").as("alice"), cursor());
        refuses(call().query("category", "kitchen"), cursor());
        refuses(call().path("id", "mug"), cursor());
    }

    @Test
    void isRefusedWhenAnyByteOfItIsAnother() {
        byte[] sealed = Base64.getUrlDecoder().decode(cursor());
        for (int i = 0; i < sealed.length; i++) {
            byte[] tampered = sealed.clone();
            tampered[i] ^= 1;
            refuses(call(), encoded(tampered));
        }
    }

    @Test
    void isRefusedWhenCutOrLengthened() {
        byte[] sealed = Base64.getUrlDecoder().decode(cursor());
        for (int length = 1; length < sealed.length; length++) {
            refuses(call(), encoded(Arrays.copyOf(sealed, length)));
        }
        refuses(call(), encoded(Arrays.copyOf(sealed, sealed.length + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", " ", "a", "a b", "+/+/", "é", "====", "null", "\ud800", "%00"})
    void isRefusedWhenItIsNoCursorAtAll(String text) {
        refuses(call(), text);
    }

    @Test
    void isRefusedWhenItIsNoise() {
        var random = new SplittableRandom(4);
        for (int round = 0; round < 200; round++) {
            byte[] noise = new byte[1 + random.nextInt(60)];
            random.nextBytes(noise);
            refuses(call(), encoded(noise));
        }
    }

    /** The seal has no key, so a forger can make one; no store takes a position that long. */
    @Test
    void isRefusedWhenForgedLongerThanAnyPosition() throws Exception {
        byte[] position = "x".repeat(2_000).getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("GET /api/products\0alice\0sort=price\0".getBytes(StandardCharsets.UTF_8));
        byte[] forged = Arrays.copyOf(digest.digest(position), 9 + position.length);
        System.arraycopy(position, 0, forged, 9, position.length);

        refuses(call(), encoded(forged));
    }

    private String cursor() {
        return call().to(list).next();
    }

    private void refuses(Call call, String cursor) {
        Answer answer = call.query("cursor", cursor).to(list);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?cursor INVALID");
    }

    private static Call call() {
        return Call.of("GET /api/products").as("alice").query("sort", "price");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
