package souk.functions.mail.letter;

/** The storefront's colours by their names there ({@code frontend/app/globals.css}). */
enum Colour {
    GROUND("#fcfcfa", "#111513"),
    RAISED("#ffffff", "#181e1b"),
    TINT("#f0f2ec", "#1d2421"),
    INK("#16201c", "#ecf1ee"),
    SOFT("#55625c", "#a5b2ac"),
    LINE("#dfe3dc", "#2b3430"),
    EDGE("#7c8882", "#6f7d76"),
    ACCENT("#0b6350", "#74d4b6"),
    ON_ACCENT("#ffffff", "#06251d");

    private final String light;
    private final String dark;

    Colour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }
}
