package souk.functions.mail.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a part of a letter looks. Each element says it in its own {@code style}, since some mail
 * clients drop style sheets; those that know dark mode find the dark colours in {@link #DARK}. What
 * a background sets off has a border too, for systems that draw no backgrounds.
 */
enum Look {
    PAGE(
            "margin:0;padding:0;width:100%;font-family:Inter,-apple-system,'Segoe UI','Helvetica"
                    + " Neue',Arial,sans-serif;font-size:16px;line-height:1.55;-webkit-text-size-adjust:100%",
            Paint.background(Colour.GROUND), Paint.text(Colour.INK)),
    GROUND("width:100%;border-collapse:collapse", Paint.background(Colour.GROUND)),
    MARGIN("padding:24px 12px"),
    COLUMN("width:100%;max-width:600px;border-collapse:separate;border-spacing:0"),
    SHOP(
            "padding:0 20px 16px;font-size:20px;font-weight:700;letter-spacing:-0.02em",
            Paint.text(Colour.ACCENT)),
    CARD(
            "padding:24px 20px 28px;border-width:1px;border-style:solid;border-radius:14px;overflow-wrap:anywhere;word-break:break-word",
            Paint.background(Colour.RAISED),
            Paint.border(Colour.LINE),
            Paint.text(Colour.INK)),
    TITLE(
            "margin:0 0 12px;font-size:26px;line-height:1.25;font-weight:700;letter-spacing:-0.02em",
            Paint.text(Colour.INK)),
    HEADING(
            "margin:28px 0 8px;font-size:17px;line-height:1.35;font-weight:650",
            Paint.text(Colour.INK)),
    PARAGRAPH("margin:0 0 16px", Paint.text(Colour.INK)),
    ROWS("width:100%;border-collapse:collapse;margin:0 0 16px"),
    FACT_NAME(
            "padding:2px 16px 2px 0;vertical-align:top;font-size:15px;text-align:left;font-weight:400;white-space:nowrap",
            Paint.text(Colour.SOFT)),
    FACT_VALUE(
            "padding:2px 0;width:100%;vertical-align:top;font-size:15px;font-weight:600",
            Paint.text(Colour.INK)),
    ITEM(
            "padding:12px 12px 12px 0;vertical-align:top;border-bottom-width:1px;border-bottom-style:solid",
            Paint.border(Colour.LINE),
            Paint.text(Colour.INK)),
    ITEM_TITLE("margin:0;font-weight:600", Paint.text(Colour.INK)),
    ITEM_DETAIL("margin:2px 0 0;font-size:15px", Paint.text(Colour.SOFT)),
    ITEM_AMOUNT(
            "padding:12px 0;vertical-align:top;text-align:right;white-space:nowrap;font-weight:600;font-variant-numeric:tabular-nums;border-bottom-width:1px;border-bottom-style:solid",
            Paint.border(Colour.LINE),
            Paint.text(Colour.INK)),
    SUM_NAME("padding:3px 12px 3px 0;text-align:left;font-weight:400", Paint.text(Colour.SOFT)),
    SUM_AMOUNT(
            "padding:3px 0;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums",
            Paint.text(Colour.INK)),
    TOTAL_NAME(
            "padding:8px 12px 3px 0;text-align:left;font-size:18px;font-weight:700",
            Paint.text(Colour.INK)),
    TOTAL_AMOUNT(
            "padding:8px 0 3px;text-align:right;white-space:nowrap;font-size:18px;font-weight:700;font-variant-numeric:tabular-nums",
            Paint.text(Colour.INK)),
    QUOTE(
            "margin:0 0 16px;padding:12px 16px;border-left-width:3px;border-left-style:solid;border-radius:0 8px 8px 0",
            Paint.background(Colour.TINT),
            Paint.border(Colour.EDGE),
            Paint.text(Colour.INK)),
    QUOTE_BY("margin:0 0 4px;font-size:15px;font-weight:600", Paint.text(Colour.SOFT)),
    QUOTE_WORDS("margin:0", Paint.text(Colour.INK)),
    ENVELOPE("margin:0 0 16px", Paint.text(Colour.INK)),
    ACTION(
            "display:inline-block;margin:8px 0 8px;padding:12px 22px;border-width:1px;border-style:solid;border-radius:999px;font-weight:650;text-decoration:none",
            Paint.background(Colour.ACCENT),
            Paint.border(Colour.ACCENT),
            Paint.text(Colour.ON_ACCENT)),
    LINK("font-weight:600;text-decoration:underline", Paint.text(Colour.ACCENT)),
    FOOTER("padding:16px 20px 0;font-size:14px;line-height:1.5", Paint.text(Colour.SOFT)),
    FOOTER_LINK("text-decoration:underline", Paint.text(Colour.SOFT));

    /** The dark colours, for mail clients that ask for them. */
    static final String DARK =
            ":root{color-scheme:light dark;supported-color-schemes:light dark}"
                    + "@media (prefers-color-scheme:dark){"
                    + Arrays.stream(values()).map(Look::dark).collect(Collectors.joining())
                    + "}";

    /** A property whose colour is not the same in the dark. */
    private record Paint(String property, Colour colour) {
        static Paint background(Colour colour) {
            return new Paint("background-color", colour);
        }

        static Paint text(Colour colour) {
            return new Paint("color", colour);
        }

        static Paint border(Colour colour) {
            return new Paint("border-color", colour);
        }
    }

    private final String style;
    private final String dark;

    Look(String shape, Paint... paints) {
        var light = new StringBuilder(shape);
        var other = new StringBuilder();
        for (Paint paint : paints) {
            light.append(';').append(paint.property()).append(':').append(paint.colour().light());
            other.append(paint.property()).append(':').append(paint.colour().dark());
            other.append("!important;");
        }
        this.style = light.toString();
        this.dark = other.toString();
    }

    /** The class that its dark colours are found by. */
    String className() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For a {@code style} attribute. */
    String style() {
        return style;
    }

    private String dark() {
        return dark.isEmpty() ? "" : "." + className() + "{" + dark + "}";
    }
}
