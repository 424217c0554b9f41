package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.house.drift.SoundHouse.GET_LAMPS;
import static souk.house.drift.SoundHouse.PUT_LAMP;
import static souk.house.drift.SoundHouse.SHOPPER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import souk.house.facts.Access;
import souk.house.facts.Deployed;
import souk.house.facts.Endpoint;
import souk.house.facts.House;
import souk.house.facts.Operation;
import souk.house.facts.Sample;
import souk.house.facts.TableRow;

/** Each rule about names and addresses reports a house that breaks it, and says where. */
class PlacesAreHeldTogetherTest {
    static final List<Rule> RULES = Rule.ALL;

    private final House house = SoundHouse.build();

    @ParameterizedTest
    @FieldSource("RULES")
    void findsNothingInASoundHouse(Rule rule) {
        assertThat(rule.breaches(house)).isEmpty();
    }

    @Test
    void missesAFunctionInTheTemplate() {
        house.deployed().removeIf(each -> each.name().equals("ListLamps"));

        assertThat(new EveryFunctionStandsEverywhere().breaches(house))
                .containsExactly(
                        "ListLamps is in openapi.yaml, functions/, events/, docs/routes.md"
                                + " but not in template.yaml");
    }

    @Test
    void missesAnOperationInTheContract() {
        house.operations().removeFirst();

        assertThat(new EveryFunctionStandsEverywhere().breaches(house))
                .containsExactly(
                        "ChangeLamp is in template.yaml, functions/, events/, docs/routes.md"
                                + " but not in openapi.yaml");
    }

    @Test
    void missesAClass() {
        house.entrances().removeFirst();

        assertThat(new EveryFunctionStandsEverywhere().breaches(house))
                .containsExactly(
                        "ChangeLamp is in template.yaml, openapi.yaml, events/, docs/routes.md"
                                + " but not in functions/");
    }

    @Test
    void missesASampleAndARow() {
        house.samples().removeLast();
        house.rows().removeFirst();

        assertThat(new EveryFunctionStandsEverywhere().breaches(house))
                .containsExactly(
                        "ChangeLamp is in template.yaml, openapi.yaml, functions/, events/"
                                + " but not in docs/routes.md",
                        "DustLamps is in template.yaml, functions/, docs/routes.md but not in events/");
    }

    @Test
    void findsWhatStandsTwice() {
        house.rows().add(house.rows().getFirst());

        assertThat(new EveryFunctionStandsEverywhere().breaches(house))
                .containsExactly("ChangeLamp is in docs/routes.md 2 times");
    }

    @Test
    void findsAnotherAddress() {
        var elsewhere = Endpoint.of("GET /api/lights");
        house.operations().set(1, new Operation("ListLamps", elsewhere, Set.of(), Access.ANYONE));
        house.rows().set(1, new TableRow(Endpoint.of("POST /api/lamps"), "ListLamps", "anyone"));
        house.samples()
                .set(
                        0,
                        new Sample(
                                "ChangeLamp.off.json",
                                "PUT /api/lamps/{id}",
                                "/api/lamps/brass/off",
                                Set.of("id"),
                                SHOPPER));

        assertThat(new EveryPlaceNamesTheSameAddress().breaches(house))
                .containsExactly(
                        "the rawPath /api/lamps/brass/off of events/ChangeLamp.off.json"
                                + " does not lead to PUT /api/lamps/{id}",
                        "ListLamps answers GET /api/lamps by template.yaml"
                                + " but 'GET /api/lights' by openapi.yaml",
                        "ListLamps answers GET /api/lamps by template.yaml"
                                + " but 'POST /api/lamps' by docs/routes.md");
    }

    @Test
    void findsARouteThatIsNotLedTo() {
        house.deployed().set(1, SoundHouse.deployed("ListLamps"));

        assertThat(new EveryPlaceNamesTheSameAddress().breaches(house))
                .containsExactly("ListLamps has 0 HttpApi events in template.yaml, not one");
    }

    @Test
    void findsTwoFunctionsAtOneAddressAndTwoNamesAtOnePlace() {
        var off = Endpoint.of("POST /api/lamps/{lampId}/off");
        house.deployed().add(SoundHouse.deployed("Light", new Deployed.Route(off, SHOPPER)));
        house.deployed().add(SoundHouse.deployed("Glow", new Deployed.Route(GET_LAMPS, SHOPPER)));

        assertThat(new AddressesAreToldApart().breaches(house))
                .containsExactly(
                        "what follows /api/lamps/ is called id by ChangeLamp"
                                + " but lampId by Light in template.yaml",
                        "ListLamps and Glow both answer GET /api/lamps in template.yaml");
    }

    @Test
    void findsPathVariablesThatDiffer() {
        house.operations().set(0, new Operation("ChangeLamp", PUT_LAMP, Set.of("lamp"), SHOPPER));
        house.samples()
                .set(
                        0,
                        new Sample(
                                "ChangeLamp.json",
                                "PUT /api/lamps/{id}",
                                "/api/lamps/brass",
                                Set.of(),
                                SHOPPER));

        assertThat(new PathVariablesAgree().breaches(house))
                .containsExactly(
                        "openapi.yaml declares for ChangeLamp the path parameters [lamp],"
                                + " but PUT /api/lamps/{id} has [id]",
                        "events/ChangeLamp.json fills the path parameters [],"
                                + " but PUT /api/lamps/{id} has [id]");
    }
}
