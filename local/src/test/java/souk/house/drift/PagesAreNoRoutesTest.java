package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.house.facts.Access;
import souk.house.facts.Deployed;
import souk.house.facts.Endpoint;
import souk.house.facts.House;
import souk.house.facts.Sample;
import souk.house.facts.TableRow;

/** A function that answers pages stands in every place but the contract. */
class PagesAreNoRoutesTest {
    private final House house = SoundHouse.build();

    @Test
    void areInNoContract() {
        add("ANY /shown/{page+}");

        assertThat(new EveryFunctionStandsEverywhere().breaches(house)).isEmpty();
        assertThat(new AnswersAreNotKept().breaches(house)).isEmpty();
        assertThat(new PathVariablesAgree().breaches(house)).isEmpty();
        assertThat(Endpoint.of("ANY /shown/{page+}").leadsHere("/shown/lamps/index.html")).isTrue();
    }

    @Test
    void areAskedForByTheDistribution() {
        add("ANY /hidden/{page+}");

        assertThat(new AnswersAreNotKept().breaches(house))
                .containsExactly(
                        "ANY /hidden/{page+} does not pass the distribution of template.yaml");
    }

    @Test
    void areInTheContractIfTheyAreOfTheApi() {
        add("GET /api/shown");

        assertThat(new EveryFunctionStandsEverywhere().breaches(house))
                .singleElement()
                .asString()
                .contains("ShowLamp", "not in openapi.yaml");
    }

    private void add(String route) {
        var endpoint = Endpoint.of(route);
        house.deployed()
                .add(SoundHouse.deployed("ShowLamp", new Deployed.Route(endpoint, Access.ANYONE)));
        house.entrances().add(SoundHouse.entrance("ShowLamp", true));
        house.samples()
                .add(
                        new Sample(
                                "ShowLamp.json",
                                route,
                                "/shown/lamps/index.html",
                                Set.copyOf(endpoint.variables()),
                                Access.ANYONE));
        house.rows().add(new TableRow(endpoint, "ShowLamp", "anyone"));
    }
}
