package souk.local;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import souk.local.calls.AwsCallLog;
import souk.local.net.LoopbackServer;

/**
 * The ports of what stands in for services that functions call.
 *
 * @param stripe none while another is called in its place
 */
record StandIns(
        LoopbackServer dynamoDb,
        LoopbackServer secrets,
        LoopbackServer media,
        LoopbackServer users,
        LoopbackServer mail,
        Optional<LoopbackServer> stripe) {

    /**
     * Takes their ports.
     *
     * @param keep told of each, so that it is closed with the shop
     */
    static StandIns bind(LocalSettings settings, UnaryOperator<LoopbackServer> keep) {
        var ports = settings.ports();
        return new StandIns(
                keep.apply(
                        LoopbackServer.bind(ports.dynamoDb(), "DynamoDB Local", "DYNAMODB_PORT")),
                keep.apply(LoopbackServer.bind(0, "the secrets", "")),
                keep.apply(LoopbackServer.bind(ports.media(), "the pictures", "MEDIA_PORT")),
                keep.apply(LoopbackServer.bind(0, "the user pool", "")),
                keep.apply(LoopbackServer.bind(ports.mail(), "the mail", "MAIL_PORT")),
                settings.stripe().elsewhere().isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                keep.apply(
                                        LoopbackServer.bind(
                                                ports.stripe(),
                                                "the Stripe stand-in",
                                                "STRIPE_PORT"))));
    }

    /** Notes the calls of AWS from now on; nothing may have started. */
    void noteIn(AwsCallLog calls) {
        dynamoDb.behind(calls::before);
        secrets.behind(calls::before);
        media.behind(calls::before);
        users.behind(calls::before);
        mail.behind(calls::before);
    }

    /**
     * Where functions find them, besides what AWS tells every function.
     *
     * @param elsewhere who is called in place of Stripe's stand-in
     */
    Map<String, String> variables(Optional<URI> elsewhere) {
        var variables = new TreeMap<String, String>();
        variables.put("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", address(users));
        variables.put("AWS_ENDPOINT_URL_DYNAMODB", address(dynamoDb));
        variables.put("AWS_ENDPOINT_URL_S3", address(media));
        variables.put("AWS_ENDPOINT_URL_SECRETS_MANAGER", address(secrets));
        variables.put("AWS_ENDPOINT_URL_SESV2", address(mail));
        // Without it, functions call Stripe itself.
        elsewhere
                .filter(base -> !base.equals(StripeKeys.STRIPE))
                .ifPresent(base -> variables.put("STRIPE_API_BASE", base.toString()));
        stripe.ifPresent(server -> variables.put("STRIPE_API_BASE", address(server)));
        return variables;
    }

    private static String address(LoopbackServer server) {
        return "http://127.0.0.1:" + server.port();
    }
}
