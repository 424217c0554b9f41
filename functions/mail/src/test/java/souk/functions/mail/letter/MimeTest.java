package souk.functions.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.functions.mail.letter.Examples.Kind;

/** What Jakarta Mail reads of a letter that was sent as SES sends one: as alternatives. */
class MimeTest {
    private static final Session SESSION = Session.getInstance(new Properties());

    /** Of usual words, and of words that would be headers. */
    static Stream<Kind> kinds() {
        return Stream.concat(
                Examples.kinds(),
                Examples.kinds(usual -> usual + "\r\nBcc: eve@example.com\r\n\r\n😀 קומקום"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isReadAsItWasWritten(Kind kind) throws Exception {
        Letter letter = kind.letter(Examples.STOP);

        MimeMessage read = sent(letter);

        assertThat(read.getSubject()).isEqualTo(letter.subject());
        assertThat(read.getAllRecipients()).hasSize(1);
        assertThat(Collections.list(read.getAllHeaders()))
                .extracting(header -> header.getName())
                .containsExactlyInAnyOrder(
                        "Date", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type");
        var parts = (MimeMultipart) read.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(text(parts, 0, "text/plain")).isEqualTo(letter.text());
        assertThat(text(parts, 1, "text/html")).isEqualTo(letter.html());
    }

    /** Gmail cuts a mail of more than 102 KB. */
    @ParameterizedTest
    @MethodSource("kinds")
    void isShownWhole(Kind kind) {
        Letter letter = kind.letter(Examples.STOP);

        assertThat(letter.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(102 * 1024);
    }

    private static MimeMessage sent(Letter letter) throws MessagingException, IOException {
        var message = new MimeMessage(SESSION);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("alice@example.com"));
        message.setSubject(letter.subject(), "utf-8");
        var alternatives = new MimeMultipart("alternative");
        var text = new MimeBodyPart();
        text.setText(letter.text(), "utf-8", "plain");
        alternatives.addBodyPart(text);
        var html = new MimeBodyPart();
        html.setText(letter.html(), "utf-8", "html");
        alternatives.addBodyPart(html);
        message.setContent(alternatives);
        var wire = new ByteArrayOutputStream();
        message.writeTo(wire);
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }

    private static String text(MimeMultipart parts, int part, String type)
            throws MessagingException, IOException {
        assertThat(parts.getBodyPart(part).isMimeType(type)).isTrue();
        return ((String) parts.getBodyPart(part).getContent()).replace("\r\n", "\n");
    }
}
