package souk.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InboxPagesTest {
    private static final String DARK = "<p>@media (prefers-color-scheme:dark){p{color:red}}";

    @RegisterExtension final OpenMail mail = new OpenMail();

    @Test
    void listsMailsNewestFirst() {
        List<String> ids = List.of(mail.sendTo("a@example.com"), mail.sendTo("b@example.com"));

        var messages = mail.messages("");

        assertThat(messages)
                .extracting(each -> each.path("id").asText())
                .containsExactlyElementsOf(ids.reversed());
        assertThat(messages.get(0).properties())
                .extracting(field -> field.getKey())
                .containsExactlyInAnyOrder("id", "to", "subject", "text", "html", "at", "headers");
    }

    @Test
    void listsTheMailsToOneAddress() {
        mail.sendTo("a@example.com");
        mail.sendTo("a+b@example.com");

        assertThat(mail.messages("?to=A%2Bb@example.com")).hasSize(1);
        assertThat(mail.messages("?to=c@example.com")).isEmpty();
        assertThat(mail.messages("?limit=1")).hasSize(1);
    }

    @Test
    void showsAMailThatCanDoNothing() {
        var id = mail.send(_ -> {});

        var shown = mail.ask("GET", "/messages/" + id + ".html");

        assertThat(shown.body()).contains("<p>Hi</p>").contains("<base target=\"_blank\">");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("allow-scripts");
        assertThat(mail.ask("GET", "/messages/other.html").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAMailInLightAndDark() {
        var id = mail.send(with -> with.content(Content.of("x", DARK)));
        var address = "/messages/" + id + ".html";

        assertThat(mail.ask("GET", address + "?look=dark").body()).contains("@media all{");
        assertThat(mail.ask("GET", address + "?look=light").body()).contains("@media not all{");
        assertThat(mail.ask("GET", address).body()).contains(DARK);
    }

    @Test
    void hasAPageForPeople() {
        assertThat(mail.ask("GET", "/").body()).contains("Mails of the shop");
        assertThat(mail.ask("GET", "/inbox.js").body()).contains("/messages");
    }

    @Test
    void forgetsAllMailsWhenAsked() {
        mail.send(_ -> {});

        mail.ask("DELETE", "/test/messages");

        assertThat(mail.messages("")).isEmpty();
    }
}
