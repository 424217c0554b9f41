package souk.local.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.server.Handler;
import souk.local.net.LoopbackServer;

/**
 * Amazon SES on this machine. No mail leaves it.
 *
 * <pre>{@code
 * var server = LoopbackServer.bind(0, "the mail", "MAIL_PORT");
 * var settings = MailSettings.of(clock, Set.of("souk.example"), Set.of("souk-mails"));
 * try (var mail = MailStandIn.start(server, settings.withEvents(this::hear))) {
 *     mail.faults().next(MailFault.LOST_ANSWER);
 *     var ses = SesV2Client.builder().endpointOverride(mail.address()).build();
 *     // … send …
 *     assertThat(mail.inbox().to("alice@example.com")).hasSize(1);
 * }
 * }</pre>
 *
 * <p>An address to which a mail bounced, or whose owner complained, is suppressed from then on: SES
 * takes mails to it and lets them bounce. SES's simulator addresses mean here what they mean there.
 * Thread-safe.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html">SES:
 *     the account's suppression list</a>
 */
public final class MailStandIn implements AutoCloseable {
    private final LoopbackServer server;
    private final MailSettings settings;
    private final Inbox inbox = new Inbox();
    private final MailFaults faults = new MailFaults();
    private final ExecutorService telling = Executors.newVirtualThreadPerTaskExecutor();

    private MailStandIn(LoopbackServer server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
        server.start(
                new Handler.Sequence(
                        new SesCalls(settings, faults, this::take),
                        new MailScript(inbox, faults),
                        new InboxPages(inbox)));
    }

    /**
     * Starts to answer.
     *
     * @param server a server that is not started yet; it closes with the stand-in
     */
    public static MailStandIn start(LoopbackServer server, MailSettings settings) {
        return new MailStandIn(server, settings);
    }

    /** What the SDK takes as its endpoint; there is the inbox too. */
    public URI address() {
        return URI.create("http://" + LoopbackServer.HOST + ":" + server.port());
    }

    public Inbox inbox() {
        return inbox;
    }

    /** What is to go wrong. */
    public MailFaults faults() {
        return faults;
    }

    private void take(SentMail mail, Set<MailFault> wrong) {
        var fate = Fate.of(mail.to(), wrong, inbox.isSuppressed(mail.to()));
        inbox.add(mail);
        if (fate.suppresses(mail.to())) {
            inbox.suppress(mail.to());
        }
        if (mail.configurationSet().isPresent() && !wrong.contains(MailFault.LOST_EVENTS)) {
            var events = MailEvents.of(mail, fate);
            if (settings.eventsFirst()) {
                tell(events);
            } else {
                telling.execute(() -> tell(events));
            }
        }
    }

    private void tell(List<ObjectNode> events) {
        for (var event : events) {
            settings.events().accept(event.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Ends what is being told; SES would tell it all the same. */
    @Override
    public void close() {
        server.close();
        telling.shutdownNow();
    }
}
