package souk.proof.privilege;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.mail.DynamoMails;
import souk.journey.Buyer;
import souk.journey.KeptMail;
import souk.journey.Visitor;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;
import souk.mail.DailyMails;
import souk.mail.Mail;

/** All that the day's doings owe is told, and the mail service has said what became of it. */
record MailWorkload(LocalCloud shop) {
    /** Of each way in which a mail is read: of orders, parcels, returns, refunds, sellers, days. */
    private static final List<String> KINDS =
            List.of(
                    "ordered",
                    "sold",
                    "shipped",
                    "delivered",
                    "withdrawn",
                    "refund-sent",
                    "sold-that-day",
                    "low-stock");

    private static final LineId APRON = new LineId("waxed-cotton-apron~2");

    void areTold() {
        new Rows(shop).variantStock(APRON.value(), 2);
        owesWhatIsDueTomorrow();
        assertThat(
                        shop.functions()
                                .invoke(
                                        "SendMails",
                                        "{}".getBytes(StandardCharsets.UTF_8),
                                        Duration.ofMinutes(2)))
                .isInstanceOf(Outcome.Answered.class);
        for (String kind : KINDS) {
            Buyer.eventually(
                    () -> KeptMail.all(shop),
                    mails -> mails.stream().anyMatch(mail -> isDelivered(mail, kind)));
        }
        stops();
    }

    private void owesWhatIsDueTomorrow() {
        var days = new DailyMails(zone());
        var mails = new DynamoMails(Tables.of(shop.dynamoDb(), Table::logicalName));
        var now = Instant.now();
        // Midnight may have come since the first order.
        var before = now.minus(Duration.ofHours(1));
        for (Mail mail :
                List.of(
                        days.sold(seller(), before),
                        days.sold(seller(), now),
                        days.lowStock(seller(), now))) {
            mails.owe(mail.again(now));
        }
    }

    private ZoneId zone() {
        return shop.template().functions().stream()
                .flatMap(
                        function -> Stream.ofNullable(function.environment().get("SHOP_TIME_ZONE")))
                .findFirst()
                .map(ZoneId::of)
                .orElseThrow();
    }

    private SellerId seller() {
        var key = Map.of("id", Rows.text(APRON.product().value()));
        var row = shop.dynamoDb().getItem(get -> get.tableName("Products").key(key)).item();
        return new SellerId(Objects.requireNonNull(row.get("sellerId")).s());
    }

    /** As a mail client does it. */
    private void stops() {
        var header =
                shop.mail().inbox().all().stream()
                        .flatMap(mail -> Stream.ofNullable(mail.headers().get("List-Unsubscribe")))
                        .findFirst()
                        .orElseThrow();
        var address = URI.create(header.substring(1, header.length() - 1));
        FullWorkload.expect(
                Visitor.anybody(shop)
                        .send(
                                "POST",
                                address.getPath() + "?" + address.getQuery(),
                                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                                "List-Unsubscribe=One-Click"),
                200);
    }

    private static boolean isDelivered(KeptMail mail, String kind) {
        return mail.kind().equals(kind) && mail.state().equals("Delivered");
    }
}
