package souk.wiring;

/**
 * A secret cannot be had now. A fault of the deployment or of AWS and no refusal; neither it nor
 * its cause holds a secret's text.
 */
public final class SecretsUnavailable extends IllegalStateException {
    private static final long serialVersionUID = 1;

    SecretsUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
