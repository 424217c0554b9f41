package souk.local.mail;

import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;

/** What mails of tests say. */
final class Content {
    private Content() {}

    /** Of a subject and a page, with further headers. */
    static EmailContent of(String subject, String html, MessageHeader... headers) {
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
}
