package souk.shipping;

import souk.value.PlainText;

/**
 * A postcode as it was written: 1 to 16 characters. Whether a country has such, its {@link
 * AddressFormat} knows. Not shown by {@link #toString}.
 */
public record PostalCode(String text) {
    public static final int MAX_LENGTH = 16;

    public PostalCode {
        text = PlainText.line("postalCode", text, MAX_LENGTH);
        // What an address may have, rates can be looked up by.
        Postcode.plain("postalCode", text);
    }

    @Override
    public String toString() {
        return "a postcode";
    }
}
