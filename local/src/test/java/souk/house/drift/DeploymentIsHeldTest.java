package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.house.drift.SoundHouse.GET_LAMPS;
import static souk.house.drift.SoundHouse.PUT_LAMP;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.house.facts.Access;
import souk.house.facts.Deployed;
import souk.house.facts.House;
import souk.house.facts.Operation;
import souk.house.facts.Permission;
import souk.house.facts.TableRow;

/** Each rule about how functions are deployed reports a house that breaks it. */
class DeploymentIsHeldTest {
    private final House house = SoundHouse.build();

    @Test
    void findsADoorThatStandsOpenByTheContractOrTheTable() {
        house.operations().set(0, new Operation("ChangeLamp", PUT_LAMP, Set.of(), Access.ANYONE));
        house.rows().set(1, new TableRow(GET_LAMPS, "ListLamps", "shopper"));

        assertThat(new SignInAgrees().breaches(house))
                .containsExactly(
                        "ChangeLamp lets in a token with [souk/shop] by template.yaml"
                                + " but anyone by openapi.yaml",
                        "ListLamps lets in anyone by template.yaml but shopper by docs/routes.md");
    }

    @Test
    void findsAnotherScope() {
        var wide = Access.with(Set.of("openid"));
        house.deployed()
                .set(0, SoundHouse.deployed("ChangeLamp", new Deployed.Route(PUT_LAMP, wide)));

        assertThat(new SignInAgrees().breaches(house))
                .containsExactly(
                        "ChangeLamp lets in a token with [openid] by template.yaml"
                                + " but a token with [souk/shop] by openapi.yaml",
                        "ChangeLamp lets in a token with [openid] by template.yaml"
                                + " but a token with [souk/shop] by events/ChangeLamp.json");
    }

    @Test
    void findsAFunctionThatIsNotItsModulesJar() {
        house.deployed()
                .set(
                        2,
                        new Deployed(
                                "DustLamps",
                                List.of(),
                                "souk.functions.lamps.ListLamps",
                                "functions/lamps",
                                false,
                                true,
                                "DustLampsLog",
                                List.of(),
                                Set.of()));

        assertThat(new FunctionsAreTakenFromTheirModule().breaches(house))
                .containsExactly(
                        "DustLamps has no Metadata SkipBuild: true in template.yaml",
                        "the CodeUri of DustLamps in template.yaml is 'functions/lamps',"
                                + " not functions/lamps/target/lamps.jar",
                        "the Handler of DustLamps in template.yaml is"
                                + " 'souk.functions.lamps.ListLamps',"
                                + " not souk.functions.lamps.DustLamps");
    }

    @Test
    void findsLogsOfAnotherAreaOrWithoutAnEnd() {
        house.logGroups().put("ApiLog", false);
        house.deployed().set(2, loggingTo("DustLampsLog"));

        assertThat(new FunctionsLogByArea().breaches(house))
                .containsExactly(
                        "DustLamps logs to 'DustLampsLog' by template.yaml, not to LampsLog,"
                                + " the log group of its area",
                        "the log group ApiLog has no RetentionInDays in template.yaml");
    }

    @Test
    void findsALogThatIsNotThere() {
        house.logGroups().remove("LampsLog");
        house.deployed().removeLast();
        house.deployed().removeLast();

        assertThat(new FunctionsLogByArea().breaches(house))
                .containsExactly("ChangeLamp logs to LampsLog, which template.yaml does not make");
    }

    @Test
    void findsWidePoliciesAndLeavesNarrowOnesAlone() {
        house.deployed()
                .set(
                        2,
                        allowed(
                                new Permission("dynamodb:*", "Lamps.Arn"),
                                new Permission("dynamodb:Query", "*"),
                                new Permission("s3:GetObject", "arn:aws:s3:::lamps-*"),
                                new Permission("dynamodb:Query", "${Lamps.Arn}/index/*"),
                                new Permission("s3:GetObject", "${Shades.Arn}/media/*"),
                                new Permission("dynamodb:Query", "${Lamps.Arn}/index/price")));

        assertThat(new PoliciesAreNarrow().breaches(house))
                .containsExactly(
                        "DustLamps may do dynamodb:* on Lamps.Arn by template.yaml:"
                                + " name the action and the resource",
                        "DustLamps may do dynamodb:Query on * by template.yaml:"
                                + " name the action and the resource",
                        "DustLamps may do s3:GetObject on arn:aws:s3:::lamps-* by template.yaml:"
                                + " name the action and the resource",
                        "DustLamps may do dynamodb:Query on ${Lamps.Arn}/index/* by template.yaml:"
                                + " name the action and the resource");
    }

    @Test
    void findsASettingThatIsNotGiven() {
        house.deployed().set(2, loggingTo("LampsLog"));

        assertThat(new SettingsAreGiven().breaches(house))
                .containsExactly(
                        "DustLamps reads LAMPS_TABLE, which template.yaml does not give it");
    }

    private static Deployed loggingTo(String group) {
        return new Deployed(
                "DustLamps",
                List.of(),
                "",
                "functions/lamps/target/lamps.jar",
                true,
                true,
                group,
                List.of(),
                Set.of());
    }

    private static Deployed allowed(Permission... permissions) {
        return new Deployed(
                "DustLamps", List.of(), "", "", true, true, "", List.of(permissions), Set.of());
    }
}
