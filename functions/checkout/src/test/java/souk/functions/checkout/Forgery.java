package souk.functions.checkout;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.SplittableRandom;
import souk.webhook.Signed;

/** A way to bend the header of a genuine message of that time, so that it is none any more. */
enum Forgery {
    BIT_FLIPPED {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            char[] text = genuine.header().toCharArray();
            text[random.nextInt(text.length)] ^= (char) (1 << random.nextInt(7));
            return new String(text);
        }
    },
    PART_DROPPED {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            String[] parts = genuine.header().split(",");
            return parts[random.nextInt(2)] + ",".repeat(random.nextInt(3));
        }
    },
    CHARACTER_DROPPED {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            int at = random.nextInt(genuine.header().length());
            return genuine.header().substring(0, at) + genuine.header().substring(at + 1);
        }
    },
    /** At the end of a time or of a signature, or within. */
    STRANGE_CHARACTER_ADDED {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            String strange = "\0\t\n\r\u00a0\u200b\u0661\uff11\ud83d\ude00\ud800=-+0fF.\u0301";
            int at = 3 + random.nextInt(genuine.header().length() - 2);
            at = genuine.header().charAt(at - 1) == ',' ? at - 1 : at;
            char one = strange.charAt(random.nextInt(strange.length()));
            return genuine.header().substring(0, at) + one + genuine.header().substring(at);
        }
    },
    OTHER_TIME_FIRST {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            return "t="
                    + (time.getEpochSecond() + 1 + random.nextInt(300))
                    + ","
                    + genuine.header();
        }
    },
    OTHER_TIME {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            String[] times = {
                "-" + time.getEpochSecond(),
                "+" + time.getEpochSecond(),
                "0" + time.getEpochSecond(),
                " " + time.getEpochSecond(),
                time.getEpochSecond() + ".0",
                time.toEpochMilli() + "",
                random.nextLong() + "",
                "9".repeat(1 + random.nextInt(5_000)),
                String.format(Locale.forLanguageTag("ar-EG-u-nu-arab"), "%d", time.getEpochSecond())
            };
            return "t=" + times[random.nextInt(times.length)] + "," + mac(genuine);
        }
    },
    OTHER_SCHEME {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            String[] schemes = {"v0", "v2", "V1", "v1 ", " v1", "v", "", "v1\0", "v\u0661", "v1v1"};
            String scheme = schemes[random.nextInt(schemes.length)];
            return genuine.header().replace("v1=", scheme + "=");
        }
    },
    SEVERAL_WRONG_SIGNATURES {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            StringBuilder header = new StringBuilder("t=" + time.getEpochSecond());
            for (int left = 1 + random.nextInt(50); left > 0; left--) {
                String other = Signed.by(Signed.SECRET, time, "other" + random.nextInt()).header();
                header.append(',').append(other.split(",")[1]);
            }
            return header.toString();
        }
    },
    REORDERED_AND_WRONG {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            String half = mac(genuine).substring(0, 3 + random.nextInt(64));
            return half + ",v0=" + mac(genuine).substring(3) + ",t=" + time.getEpochSecond();
        }
    },
    OTHER_SECRET {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            String other = Signed.SECRET.substring(0, 1 + random.nextInt(16)) + random.nextInt();
            return Signed.by(other, time, genuine.body()).header();
        }
    },
    OTHERWISE_WRITTEN {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            String hex = mac(genuine).substring(3);
            byte[] text = hex.getBytes(StandardCharsets.UTF_8);
            String[] ways = {
                hex.toUpperCase(Locale.ROOT),
                Base64.getEncoder().encodeToString(text),
                "0x" + hex,
                "\"" + hex + "\"",
                hex + hex,
                "",
                hex.substring(32)
            };
            return "t=" + time.getEpochSecond() + ",v1=" + ways[random.nextInt(ways.length)];
        }
    },
    NOTHING_BUT_LENGTH {
        @Override
        String header(Signed genuine, Instant time, SplittableRandom random) {
            String part = new String[] {"t=1,", "v1=a,", "a", ",", "="}[random.nextInt(5)];
            return part.repeat(random.nextInt(10_000));
        }
    };

    abstract String header(Signed genuine, Instant time, SplittableRandom random);

    private static String mac(Signed genuine) {
        return genuine.header().split(",")[1];
    }
}
