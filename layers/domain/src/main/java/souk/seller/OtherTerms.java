package souk.seller;

import java.util.Map;
import souk.value.Refusal;

/** The terms that were agreed to are not those in force. */
public final class OtherTerms extends Refusal {
    public OtherTerms(String current) {
        super(
                Kind.CONFLICT,
                "TERMS_CHANGED",
                "The terms for sellers have changed. Read them and apply again.",
                Map.of("termsVersion", current));
    }
}
