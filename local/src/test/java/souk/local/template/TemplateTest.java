package souk.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.local.fixture.Fixture;
import souk.local.template.HttpApiDefinition.Limit;

final class TemplateTest {
    private final Template template = Template.read(Fixture.template(), surroundings(Map.of()));

    static LocalAddresses surroundings(Map<String, String> parameters) {
        return new LocalAddresses(
                URI.create("http://localhost:1"),
                URI.create("http://localhost:2/souk"),
                "eu-central-1",
                parameters);
    }

    @Test
    void laysGlobalsUnderFunctions() {
        var moody = template.function("Moody").orElseThrow();

        assertThat(moody.memory()).isEqualTo(256);
        assertThat(moody.timeout()).isEqualTo(Duration.ofSeconds(1));
        assertThat(moody.handler()).isEqualTo("souk.local.fixture.Moody::handleRequest");
        assertThat(moody.code()).isEqualTo(Fixture.template().getParent());
        assertThat(moody.environment())
                .isEqualTo(Map.of("GREETING", "hello", "NOTES_TABLE", "Notes"));
    }

    @Test
    void takesGivenParameters() {
        var loud = Template.read(Fixture.template(), surroundings(Map.of("Greeting", "loud")));

        assertThat(loud.function("Echo").orElseThrow().environment())
                .containsEntry("GREETING", "loud");
    }

    @Test
    void leavesOutWhatAConditionForbids() {
        var loud = Template.read(Fixture.template(), surroundings(Map.of("Greeting", "loud")));

        assertThat(template.function("Absent")).isEmpty();
        assertThat(loud.function("Absent")).isPresent();
    }

    @Test
    void readsRoutes() {
        assertThat(template.routes())
                .extracting(RouteDefinition::key)
                .containsExactly(
                        "GET /api/echo/{id}",
                        "ANY /api/any/{proxy+}",
                        "POST /api/mine",
                        "GET /api/moody/{mood}",
                        "GET /api/hasty/{mood}",
                        "GET /api/unmade");
        assertThat(template.routes().get(2))
                .isEqualTo(
                        new RouteDefinition(
                                "POST /api/mine",
                                "Echo",
                                Optional.of("Person"),
                                List.of("souk/shop"),
                                Duration.ofSeconds(30)));
    }

    @Test
    void takesTheLocalIssuerForTheUserPool() {
        assertThat(template.api().authorizers())
                .containsOnlyKeys("Person")
                .allSatisfy(
                        (_, person) -> {
                            assertThat(person.issuer()).isEqualTo("http://localhost:2/souk");
                            assertThat(person.audience()).containsExactly("souk-local");
                        });
    }

    @Test
    void readsTheApisRules() {
        assertThat(template.api().defaultLimit()).isEqualTo(new Limit(3, 0.01));
        assertThat(template.api().cors().orElseThrow().origins())
                .containsExactly("http://localhost:3000");
        assertThat(template.client().callbacks()).containsExactly("http://localhost:3000/back");
    }

    @Test
    void readsTables() {
        var notes = template.tables().getFirst();

        assertThat(notes.key()).isEqualTo(new TableDefinition.Key("id", Optional.of("at")));
        assertThat(notes.indexes()).containsOnlyKeys("author", "byAuthor");
        assertThat(notes.stream()).contains("NEW_IMAGE");
        assertThat(notes.expiry()).contains("expiresAt");
    }

    @Test
    void readsSchedulesThatAreSwitchedOn() {
        assertThat(template.schedules())
                .containsExactly(
                        new ScheduleDefinition(
                                "Daily", "Chore", Duration.ofDays(1), "{\"task\": \"dust\"}", 0),
                        new ScheduleDefinition("Often", "Chore", Duration.ofMinutes(5), "{}", 2),
                        new ScheduleDefinition("Rule", "Chore", Duration.ofHours(1), "{}", 2));
    }

    @Test
    void readsSecrets() {
        var arn = "arn:aws:secretsmanager:eu-central-1:000000000000:secret:";

        assertThat(template.secrets())
                .containsExactly(
                        new SecretDefinition("StripeKey", "StripeKey", arn + "StripeKey"),
                        new SecretDefinition("Unset", "fixture/unset", arn + "fixture/unset"));
    }

    @Test
    void readsTheShopsOwnTemplate() {
        var file = Path.of("..", "template.yaml");

        var shop = Template.read(file, surroundings(Map.of()));

        assertThat(Files.exists(file)).isTrue();
        assertThat(shop.routes()).isNotEmpty();
        assertThat(shop.tables()).extracting(TableDefinition::name).contains("Products", "Carts");
        assertThat(shop.functions())
                .allSatisfy(function -> assertThat(function.layers()).hasSize(2));
    }
}
