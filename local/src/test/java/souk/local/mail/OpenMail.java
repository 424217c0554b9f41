package souk.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import souk.local.net.LoopbackServer;
import souk.local.net.SignedRequest;

/** A stand-in with the SDK's client in front of it; it closes after each test. */
final class OpenMail implements AfterEachCallback {
    static final String ALICE = "alice@example.com";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> told = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    final MailStandIn standIn;
    final SesV2Client client;

    OpenMail() {
        this(UnaryOperator.identity());
    }

    OpenMail(UnaryOperator<MailSettings> with) {
        var settings =
                MailSettings.of(Clock.systemUTC(), Set.of("souk.example"), Set.of("souk-mails"))
                        .withEvents(this::hear)
                        .withEventsFirst();
        standIn =
                MailStandIn.start(
                        LoopbackServer.bind(0, "the mail", "MAIL_PORT"), with.apply(settings));
        client = client(standIn, SignedRequest.SECRET_KEY);
    }

    /** One that asks once. */
    static SesV2Client client(MailStandIn standIn, String secret) {
        return SesV2Client.builder()
                .endpointOverride(standIn.address())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("local", secret)))
                .overrideConfiguration(any -> any.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    static SendEmailRequest.Builder toAlice() {
        return SendEmailRequest.builder()
                .fromEmailAddress("Souk <hello@souk.example>")
                .destination(to -> to.toAddresses(ALICE))
                .configurationSetName("souk-mails")
                .emailTags(MessageTag.builder().name("mail").value("ordered-1").build())
                .content(Content.of("Hello 😀", "<head></head><p>Hi</p>"));
    }

    /** A mail to Alice, with something of it changed. */
    String send(Consumer<SendEmailRequest.Builder> change) {
        var mail = toAlice();
        change.accept(mail);
        return client.sendEmail(mail.build()).messageId();
    }

    String sendTo(String address) {
        return send(mail -> mail.destination(to -> to.toAddresses(address)));
    }

    HttpResponse<String> ask(String method, String path) {
        var request =
                HttpRequest.newBuilder(standIn.address().resolve(path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode messages(String query) {
        return json(ask("GET", "/messages" + query).body()).path("items");
    }

    /** What was told since the last call; it is told before a mail is answered. */
    List<JsonNode> events() {
        List<JsonNode> events = List.copyOf(told);
        told.clear();
        return events;
    }

    /** Their kinds, such as {@code Send Delivery}. */
    String told() {
        return events().stream()
                .map(event -> event.at("/detail/eventType").asText())
                .collect(Collectors.joining(" "));
    }

    private void hear(byte[] event) {
        told.add(json(new String(event, StandardCharsets.UTF_8)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        http.close();
        standIn.close();
    }
}
