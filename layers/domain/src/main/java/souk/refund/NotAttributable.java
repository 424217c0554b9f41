package souk.refund;

/**
 * What was said about a refund cannot be so. The message is one sentence for whoever runs the shop,
 * and may name orders, lines and refunds; amounts in it are in minor units.
 */
public final class NotAttributable extends RuntimeException {
    NotAttributable(String sentence) {
        super(sentence, null, false, false);
    }
}
