package souk.local;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import souk.local.mail.MailNews;
import souk.local.mail.MailSettings;
import souk.local.schedule.AsynchronousRuns;
import souk.local.template.Template;

/** What SES would know of the shop: the senders and configuration sets that functions name. */
final class MailSenders {
    private static final String FROM = "MAIL_FROM";
    private static final String CONFIGURATION_SET = "MAIL_CONFIGURATION_SET";

    /** More than anybody sends here: mails of a replay do not wait. */
    private static final int PER_SECOND = 1_000;

    /** Who writes, unless somebody sets it otherwise; of a domain that is nobody's (RFC 2606). */
    static final Map<String, String> PARAMETERS =
            Map.of(
                    "MailFrom", "Souk <hello@souk.example>",
                    "MailIdentityArn",
                            "arn:aws:ses:eu-central-1:000000000000:identity/souk.example");

    private MailSenders() {}

    /**
     * What the stand-in is told.
     *
     * @param runs of functions that hear what became of mails
     */
    static MailSettings settings(Template template, AsynchronousRuns runs) {
        // Such as "Souk <hello@souk.example>": its domain is what is verified.
        var domains =
                values(template, FROM).stream()
                        .map(from -> from.replaceFirst(".*@", "").replace(">", "").strip())
                        .collect(Collectors.toSet());
        var sets = values(template, CONFIGURATION_SET);
        return MailSettings.of(Clock.systemUTC(), domains, sets)
                .withPerSecond(PER_SECOND)
                .withEvents(new MailNews(template.eventRules().mails(), runs));
    }

    private static Set<String> values(Template template, String variable) {
        return template.functions().stream()
                .map(function -> function.environment().getOrDefault(variable, ""))
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }
}
