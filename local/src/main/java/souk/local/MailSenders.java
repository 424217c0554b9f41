package souk.local;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import souk.local.mail.MailSettings;
import souk.local.template.Template;

/** What SES would know of the shop: the senders and configuration sets that functions name. */
final class MailSenders {
    private static final String FROM = "MAIL_FROM";
    private static final String CONFIGURATION_SET = "MAIL_CONFIGURATION_SET";

    private MailSenders() {}

    static MailSettings settings(Template template, Clock clock) {
        // Such as "Souk <hello@souk.example>": its domain is what is verified.
        var domains =
                values(template, FROM).stream()
                        .map(from -> from.replaceFirst(".*@", "").replace(">", "").strip())
                        .collect(Collectors.toSet());
        return MailSettings.of(clock, domains, values(template, CONFIGURATION_SET));
    }

    private static Set<String> values(Template template, String variable) {
        return template.functions().stream()
                .map(function -> function.environment().getOrDefault(variable, ""))
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
    }
}
