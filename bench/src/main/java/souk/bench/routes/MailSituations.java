package souk.bench.routes;

import java.util.List;
import java.util.UUID;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.local.template.GeneratedSecrets;
import souk.mail.MailStop;
import souk.mail.MailTopic;
import souk.mail.SoldMails;
import souk.shopper.ShopperId;
import souk.wiring.StopTokens;

/** The routes of which mails somebody wants, for somebody who has chosen before. */
record MailSituations(Deployment deployment) {
    private static final StopTokens TOKENS =
            new StopTokens(() -> GeneratedSecrets.text("MailStopKey", ""));

    List<Situation> all() {
        return List.of(
                new Situation("own choice of mails", "GetMailChoice", this::read),
                new Situation("change the choice of mails", "ChangeMailChoice", this::change),
                new Situation("stop mails about a topic", "StopMails", this::stop));
    }

    private ApiEvent read() {
        return ApiEvent.of("GET /api/users/mail").shopper(person().value());
    }

    private ApiEvent change() {
        return ApiEvent.of("PUT /api/users/mail")
                .shopper(person().value())
                .header("if-match", "*")
                .body("{\"reviews\": false, \"sold\": \"daily\", \"lowStock\": true}");
    }

    private ApiEvent stop() {
        return ApiEvent.of("POST /api/mail/stop")
                .header("content-type", "application/x-www-form-urlencoded")
                .query("token", TOKENS.seal(new MailStop(person(), MailTopic.REVIEWS)))
                .body("List-Unsubscribe=One-Click");
    }

    private ShopperId person() {
        var person = new ShopperId("bench-" + UUID.randomUUID());
        deployment
                .stores()
                .mail()
                .choices()
                .change(person, now -> now.with(true, SoldMails.EACH, true));
        return person;
    }
}
