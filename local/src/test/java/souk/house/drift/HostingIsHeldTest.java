package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.house.facts.Hosting;
import souk.house.facts.Hosting.Behaviour;
import souk.house.facts.Hosting.Bucket;
import souk.house.facts.Hosting.Grant;
import souk.house.facts.Hosting.KeptError;
import souk.house.facts.House;

/** Each rule about the distribution reports a house that breaks it. */
class HostingIsHeldTest {
    private final House house = SoundHouse.build();
    private final Hosting hosting = house.hosting();

    @Test
    void findsABucketThatIsOpen() {
        var anybody = new Grant("*", "s3:GetObject", "");
        var anyDistribution = new Grant("cloudfront.amazonaws.com", "s3:GetObject", "");
        hosting.buckets().set(0, new Bucket("Shelf", false, List.of(anybody, anyDistribution)));

        assertThat(new OnlyTheDistributionReads().breaches(house))
                .containsExactly(
                        "Shelf in template.yaml does not block all public access",
                        "Shelf allows s3:GetObject to * for [] by template.yaml:"
                                + " only the distribution reads",
                        "Shelf allows s3:GetObject to cloudfront.amazonaws.com for []"
                                + " by template.yaml: only the distribution reads");
    }

    @Test
    void takesLogsOfThisAccountOnly() {
        var own = new Grant("logging.s3.amazonaws.com", "s3:PutObject", "AWS::AccountId");
        var anyones = new Grant("logging.s3.amazonaws.com", "s3:PutObject", "");
        var reading = new Grant("logging.s3.amazonaws.com", "s3:GetObject", "AWS::AccountId");
        hosting.buckets().add(new Bucket("Logs", true, List.of(own, anyones, reading)));

        assertThat(new OnlyTheDistributionReads().breaches(house))
                .containsExactly(
                        "Logs allows s3:PutObject to logging.s3.amazonaws.com for []"
                                + " by template.yaml: only the distribution reads",
                        "Logs allows s3:GetObject to logging.s3.amazonaws.com for [AWS::AccountId]"
                                + " by template.yaml: only the distribution reads");
    }

    @Test
    void findsABucketThatCannotBeRead() {
        hosting.buckets().set(0, new Bucket("Shelf", true, List.of()));
        hosting.behaviours()
                .set(0, new Behaviour("*", "Shelf", false, "", "", Set.of(), "LampHeaders", false));

        assertThat(new OnlyTheDistributionReads().breaches(house))
                .containsExactly(
                        "* is read from Shelf without an OriginAccessControl by template.yaml",
                        "* is read from Shelf by template.yaml, whose policy lets nobody read");
    }

    @Test
    void findsAnswersThatAreKept() {
        hosting.behaviours()
                .set(
                        1,
                        new Behaviour(
                                "/api/*",
                                "",
                                false,
                                "as-they-say",
                                "",
                                Set.of("GET"),
                                "LampHeaders",
                                false));

        assertThat(new AnswersAreNotKept().breaches(house))
                .containsExactly(
                        "the distribution of template.yaml keeps answers of /api/*",
                        "the distribution of template.yaml hides headers from /api/*",
                        "PUT /api/lamps/{id} does not pass the distribution of template.yaml");
    }

    @Test
    void findsAnApiThatNoAddressLeadsTo() {
        hosting.behaviours().removeLast();

        assertThat(new AnswersAreNotKept().breaches(house))
                .contains("the distribution of template.yaml leads /api/* nowhere")
                .hasSize(3);
    }

    @Test
    void findsErrorsThatAreKeptOrReplaced() {
        hosting.errors().set(0, new KeptError("404", "0", true));
        hosting.errors().set(1, new KeptError("405", "10", false));
        hosting.errors().removeLast();

        assertThat(new AnswersAreNotKept().breaches(house))
                .containsExactly(
                        "the distribution of template.yaml puts a page in place of every 404",
                        "the distribution of template.yaml keeps every 405",
                        "the distribution of template.yaml keeps every 504");
    }

    @Test
    void findsAnswersWithoutAPolicy() {
        hosting.behaviours()
                .set(0, new Behaviour("*", "Shelf", true, "", "", Set.of("GET"), "", true));

        assertThat(new EveryAnswerIsGuarded().breaches(house))
                .containsExactly(
                        "* is answered without TLS by template.yaml",
                        "* is answered without default-src 'none' by template.yaml",
                        "* is answered without frame-ancestors 'none' by template.yaml");
    }

    @Test
    void findsAPolicyThatLetsInTooMuch() {
        hosting.behaviours().removeLast();
        hosting.policies()
                .put(
                        "LampHeaders",
                        "default-src 'none'; script-src 'unsafe-eval' https:;"
                                + " img-src * http://lamps.test; frame-ancestors 'none'");

        assertThat(new EveryAnswerIsGuarded().breaches(house))
                .containsExactly(
                        "* is answered with 'unsafe-eval' in its policy by template.yaml",
                        "* is answered with https: in its policy by template.yaml",
                        "* is answered with * in its policy by template.yaml",
                        "* is answered with http://lamps.test in its policy by template.yaml");
    }

    @Test
    void findsPagesThatOneSideDoesNotKnow() {
        hosting.pages().add("/shades/");
        hosting.edgePages().add("/candles/");

        assertThat(new PagesAreKnownAtTheEdge().breaches(house))
                .containsExactly(
                        "/shades/ is a page of frontend/app that template.yaml does not know",
                        "/candles/ is a page by template.yaml that frontend/app does not have");
    }
}
