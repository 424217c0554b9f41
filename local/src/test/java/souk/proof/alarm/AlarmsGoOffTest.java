package souk.proof.alarm;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import souk.house.Repository;
import souk.house.facts.Watched;
import souk.house.reading.HouseReading;
import souk.house.reading.ShippedClasses;
import souk.house.reading.Tree;
import souk.journey.RealShop;
import souk.local.LocalSettings;
import souk.local.template.WholeTemplate;

/** Each alarm's metric was sent once here, or it is said why it cannot be. */
class AlarmsGoOffTest {
    private static final String NO_QUEUE =
            "the local cloud has no queue: what it gives up it tells on its console";

    private static final String COGNITO = "Cognito counts it; nobody signs up here";

    private static final Map<String, String> NOT_HERE =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("DeliveriesNotAssumed", NO_QUEUE),
                            entry("ErasuresFail", NO_QUEUE),
                            entry("PicturesFail", NO_QUEUE),
                            entry("ApiSlow", "it is a time, and tests assert none"),
                            entry(
                                    "FunctionsThrottled",
                                    "the local cloud has no limit of an account"),
                            entry("IndexNotBuilt", NO_QUEUE),
                            entry("ListingsNotUpdated", NO_QUEUE),
                            entry("MailsBuried", NO_QUEUE),
                            entry("SalesLate", "Lambda measures it, over ten minutes"),
                            entry("SalesNotSummed", NO_QUEUE),
                            entry("SignInsRefused", COGNITO),
                            entry("SignUpsRise", COGNITO),
                            entry("SweepBuried", NO_QUEUE),
                            entry("SweepStands", "it goes off where a metric is missing"),
                            entry("TablesThrottle", "DynamoDB Local never throttles")));

    private static final SeenMetrics SEEN = new SeenMetrics();
    private static Map<String, List<Watched>> alarms = Map.of();

    @BeforeAll
    static void letEverythingGoWrong(@TempDir Path folder) throws IOException {
        var real = RealShop.template();
        var template = Tree.parse(WholeTemplate.read(real));
        alarms =
                HouseReading.of(Repository.root(), ShippedClasses.of("souk.functions"))
                        .watch()
                        .alarms()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Watched::by, TreeMap::new, Collectors.toList()));
        try (var shop =
                new TroubledShop(RealShop.settings().withSchedules(false), template, SEEN)) {
            shop.mails().willNotBeReadGladly();
            shop.hearsWhatStripeNeverSaid();
            shop.hearsOfRealMoney();
            shop.refusesWhoHasNotSignedIn();
            shop.hearsOfABadReview();
            shop.hasAnOrderThatEndsUnpaid();
            shop.isPaidAnotherAmount();
            shop.losesADispute();
            shop.mails().areNotReadGladly();
            shop.mails().fail();
            shop.cannotReachStripe();
            shop.losesItsOrders();
        }
        try (var shop = new TroubledShop(narrow(folder).withThrottled(true), template, SEEN)) {
            shop.isRunOver();
        }
    }

    @Test
    void eachAlarmGoesOffOrItIsSaidWhyNot() {
        assertThat(alarms).hasSizeGreaterThan(10);
        assertThat(alarms)
                .allSatisfy(
                        (alarm, watched) ->
                                assertThat(watched.stream().anyMatch(SEEN::has))
                                        .as("%s looks at %s, seen was %s", alarm, watched, SEEN)
                                        .isNotEqualTo(NOT_HERE.containsKey(alarm)));
    }

    @Test
    void whatIsNotSeenHereIsAnAlarm() {
        assertThat(alarms.keySet()).containsAll(NOT_HERE.keySet());
    }

    /** A fault of the webhook is told by a metric of its own, not only among all others. */
    @Test
    void theWebhooksFaultsAreCountedApart() {
        var counted =
                alarms.getOrDefault("WebhookFails", List.of()).stream()
                        .filter(each -> each.namespace().equals("Souk"))
                        .toList();

        assertThat(counted).singleElement().matches(SEEN::has);
    }

    /** The real template, whose throttle lets one call in. */
    private static LocalSettings narrow(Path folder) throws IOException {
        var usual = RealShop.settings();
        var root = usual.template().getParent();
        var text =
                WholeTemplate.read(usual.template())
                        .replaceAll("(CodeUri|ContentUri): ", "$1: " + root + "/")
                        .replaceAll("(ThrottlingBurstLimit|ThrottlingRateLimit): \\d+", "$1: 1");
        return new LocalSettings(
                Files.writeString(folder.resolve("template.yaml"), text),
                usual.ports(),
                Optional.empty(),
                usual.logs(),
                usual.choices(),
                usual.parameters(),
                usual.stripe(),
                usual.longestInterval());
    }
}
