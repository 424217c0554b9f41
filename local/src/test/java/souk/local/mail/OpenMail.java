package souk.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import souk.local.net.LoopbackServer;
import souk.local.net.SignedRequest;

/** A stand-in with the SDK's client in front of it; it closes after each test. */
final class OpenMail implements AfterEachCallback {
    static final String FROM = "Souk <hello@souk.example>";
    static final String ALICE = "alice@example.com";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
    private final HttpClient http = HttpClient.newHttpClient();
    final MailStandIn standIn;
    final SesV2Client client;

    OpenMail() {
        this(UnaryOperator.identity());
    }

    OpenMail(UnaryOperator<MailSettings> with) {
        var settings =
                MailSettings.of(Clock.systemUTC(), Set.of("souk.example"), Set.of("souk-mails"))
                        .withEvents(this::hear);
        standIn =
                MailStandIn.start(
                        LoopbackServer.bind(0, "the mail", "MAIL_PORT"), with.apply(settings));
        client = client(SignedRequest.SECRET_KEY);
    }

    /** One that asks once. */
    SesV2Client client(String secret) {
        return SesV2Client.builder()
                .endpointOverride(standIn.address())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create("local", secret)))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(any -> any.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    /** A mail to Alice, with something of it changed. */
    String send(Consumer<SendEmailRequest.Builder> change) {
        var mail =
                SendEmailRequest.builder()
                        .fromEmailAddress(FROM)
                        .destination(to -> to.toAddresses(ALICE))
                        .configurationSetName("souk-mails")
                        .emailTags(tag -> tag.name("mail").value("ordered-1"))
                        .content(content("Hello 😀", "<head></head><p>Hi</p>"));
        change.accept(mail);
        return client.sendEmail(mail.build()).messageId();
    }

    /** Of a subject and a page, with further headers. */
    static EmailContent content(String subject, String html, MessageHeader... headers) {
        var message =
                Message.builder()
                        .subject(of -> of.data(subject))
                        .body(body -> body.text(of -> of.data("Hi")).html(of -> of.data(html)))
                        .headers(headers)
                        .build();
        return EmailContent.builder().simple(message).build();
    }

    static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
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

    /** Waits for so many events, and for one more that must not come. */
    List<JsonNode> events(int count) throws InterruptedException {
        List<JsonNode> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            var event = told.poll(10, TimeUnit.SECONDS);
            assertThat(event).as("event %d", i + 1).isNotNull();
            events.add(event);
        }
        assertThat(told.poll(200, TimeUnit.MILLISECONDS)).as("one event too many").isNull();
        return events;
    }

    private void hear(byte[] event) {
        told.add(json(new String(event, StandardCharsets.UTF_8)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        http.close();
        standIn.close();
    }
}
