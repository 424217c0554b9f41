package souk.seller;

import souk.value.PlainText;

/** What a seller is called in public: 1 to 60 characters on one line. */
public record SellerName(String text) {
    public static final int MAX_LENGTH = 60;

    public SellerName {
        text = PlainText.line("name", text, MAX_LENGTH);
    }

    @Override
    public String toString() {
        return text;
    }
}
