package souk.proof.secrecy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that must not be found where the shop writes, by what they are. */
final class Canaries {
    static final String STRIPE_KEY = "sk_test_canaryKeyOfTheShop";
    static final String WEBHOOK_SECRET = "whsec_canaryNew";
    static final String OLD_WEBHOOK_SECRET = "whsec_canaryOld";
    static final String EMAIL = "canary.address@example.org";
    static final String CARD = "4242424242424242";
    static final String DECLINED_CARD = "4000000000000002";
    static final String COMMENT = "canary comment of a shopper";
    static final String KEY = "canary-idempotency-key";
    static final String GARBAGE = "canary.token.garbage";
    static final String TOKEN_ID = "canary-token-id";

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> inTablesOnly = new LinkedHashMap<>();

    Canaries() {
        texts.put("the Stripe key", STRIPE_KEY);
        texts.put("the webhook secret", WEBHOOK_SECRET);
        texts.put("the old webhook secret", OLD_WEBHOOK_SECRET);
        texts.put("the address", EMAIL);
        texts.put("the card", CARD);
        texts.put("the declined card", DECLINED_CARD);
        texts.put("the comment", COMMENT);
        texts.put("the Idempotency-Key", KEY);
        texts.put("a bad token", GARBAGE);
        texts.put("a claim of the token", TOKEN_ID);
    }

    /** Knows one that tables may hold. */
    void addOfTables(String what, String text) {
        inTablesOnly.put(what, text);
    }

    /** Knows another. A part will do: no part of a secret may be written either. */
    void add(String what, String text) {
        texts.put(what, text);
    }

    /** A token's claims and its signature: its head is the same in all of them. */
    void addToken(String token) {
        var parts = token.split("\\.", -1);
        add("the token's claims", parts[1]);
        add("the token's signature", parts[2]);
    }

    /** All of them, as somebody might say who cannot keep a secret. */
    String proxy() {
        return String.join(" ", texts.values());
    }

    int count() {
        return texts.size();
    }

    /** What is found where that is no table, a sentence for each; nothing is as it should be. */
    List<String> inLogs(Map<String, String> writings) {
        var all = new LinkedHashMap<>(texts);
        all.putAll(inTablesOnly);
        return in(writings, all);
    }

    /** The same of tables. */
    List<String> in(Map<String, String> writings) {
        return in(writings, texts);
    }

    private static List<String> in(Map<String, String> writings, Map<String, String> texts) {
        List<String> found = new ArrayList<>();
        writings.forEach(
                (place, text) ->
                        texts.forEach(
                                (what, canary) -> {
                                    if (text.contains(canary)) {
                                        found.add(what + " is in " + place);
                                    }
                                }));
        return found;
    }
}
