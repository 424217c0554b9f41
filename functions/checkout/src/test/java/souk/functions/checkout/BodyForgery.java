package souk.functions.checkout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import souk.http.Call;
import souk.webhook.Signed;

/** A way to bend the body of a genuine message, so that it is none any more. */
enum BodyForgery {
    BIT_FLIPPED {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            byte[] body = genuine.bytes();
            body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
            return CheckoutFunctions.call(genuine).base64(body);
        }
    },
    TRUNCATED {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            byte[] body = genuine.bytes();
            return CheckoutFunctions.call(genuine)
                    .base64(Arrays.copyOf(body, random.nextInt(body.length)));
        }
    },
    LENGTHENED {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            String[] more = {
                " ", "\n", "\r\n", "\0", "}", "\u200b", "\ud800", "{}", genuine.body()
            };
            String extra = more[random.nextInt(more.length)];
            boolean before = random.nextBoolean();
            return sent(genuine, before ? extra + genuine.body() : genuine.body() + extra);
        }
    },
    BYTES_SWAPPED {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            byte[] body = genuine.bytes();
            int one = random.nextInt(body.length - 1);
            int other = one + 1;
            while (body[other] == body[one]) {
                other = (other + 1) % body.length;
            }
            byte kept = body[one];
            body[one] = body[other];
            body[other] = kept;
            return CheckoutFunctions.call(genuine).base64(body);
        }
    },
    REWRITTEN {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            String body = genuine.body();
            String[] ways = {
                body.replace(",", ", "),
                body.replace("2500", "1"),
                body.replace("\"paid\"", "\"\\u0070aid\""),
                body.replace("evt_1", "evt_" + random.nextInt()),
                body.replace("\u2026", "\\u2026"),
                body.replace("eur", "jpy"),
                body.replaceFirst("\"id\"", "\"id\":\"evt_2\",\"id\""),
                body.toUpperCase(Locale.ROOT),
                Normalizer.normalize(body, Normalizer.Form.NFD)
            };
            return sent(genuine, ways[random.nextInt(ways.length)]);
        }
    },
    ENCODED_ANEW {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            List<Charset> sets =
                    List.of(
                            StandardCharsets.UTF_16,
                            StandardCharsets.UTF_16LE,
                            StandardCharsets.ISO_8859_1,
                            Charset.forName("UTF-32"));
            Charset set = sets.get(random.nextInt(sets.size()));
            return CheckoutFunctions.call(genuine).base64(genuine.body().getBytes(set));
        }
    },
    WRONG_BASE64 {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            String right = Base64.getEncoder().encodeToString(genuine.bytes());
            int at = random.nextInt(right.length() / 2);
            String[] ways = {
                right.substring(0, at) + "%" + right.substring(at),
                right.substring(0, at) + "=" + right.substring(at),
                right.substring(0, at) + "\n" + right.substring(at),
                right.substring(4),
                right + "!",
                "\0",
                Base64.getEncoder().encodeToString(right.getBytes(StandardCharsets.UTF_8))
            };
            return flagged(genuine, ways[random.nextInt(ways.length)]);
        }
    },
    FLAG_FLIPPED {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            return random.nextBoolean()
                    ? flagged(genuine, genuine.body())
                    : sent(genuine, Base64.getEncoder().encodeToString(genuine.bytes()));
        }
    },
    LEFT_OUT {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            return random.nextBoolean()
                    ? sent(genuine, "")
                    : Call.of("POST /api/webhooks/stripe")
                            .header("stripe-signature", genuine.header());
        }
    },
    VERY_LONG {
        @Override
        Call of(Signed genuine, SplittableRandom random) {
            return sent(genuine, genuine.body() + "[".repeat(random.nextInt(1, 60_000)));
        }
    };

    abstract Call of(Signed genuine, SplittableRandom random);

    private static Call sent(Signed genuine, String body) {
        return CheckoutFunctions.call(genuine).body(body);
    }

    /** As if the gateway had encoded it. */
    private static Call flagged(Signed genuine, String body) {
        return CheckoutFunctions.call(genuine).base64(new byte[0]).body(body);
    }
}
