package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.house.drift.SoundHouse.watched;

import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.house.facts.House;
import souk.house.facts.JobRow;
import souk.house.facts.Schedule;

/** Each rule about alarms reports a project that breaks it. */
class TheWatchIsHeldTest {
    private final House house = SoundHouse.build();

    @Test
    void findsAScheduleWhoseFailuresGetLost() {
        house.watch().schedules().set(0, new Schedule("DustLamps", "rate(1 day)", "", ""));

        assertThat(new SchedulesAreLookedAfter().breaches(house))
                .containsExactly(
                        "DustLamps runs on a schedule and has no DeadLetterConfig in template.yaml",
                        "DustLamps runs on a schedule and has no OnFailure destination"
                                + " in template.yaml");
    }

    @Test
    void findsDeadLettersThatNobodyLooksAt() {
        house.watch().alarms().removeLast();

        assertThat(new SchedulesAreLookedAfter().breaches(house))
                .containsExactly(
                        "no alarm of template.yaml looks at DustLampsDead,"
                                + " the dead letters of DustLamps");
    }

    @Test
    void takesAPanelForNoAlarm() {
        house.watch().panels().add(house.watch().alarms().removeLast());

        assertThat(new SchedulesAreLookedAfter().breaches(house)).hasSize(1);
    }

    @Test
    void findsAnotherRate() {
        house.jobs().set(0, new JobRow("every 2 days", "DustLamps"));

        assertThat(new SchedulesAreLookedAfter().breaches(house))
                .containsExactly(
                        "DustLamps runs every day by template.yaml but every 2 days by docs/routes.md");
    }

    @Test
    void findsMetricsThatNobodyCounts() {
        house.watch().alarms().add(watched("Souk", "LampsLost", Map.of("Service", "lamps")));
        house.watch().panels().add(watched("AWS/Lambda", "Failures", Map.of()));
        house.watch().panels().add(watched("Souk/lamps", "LampsBroken", Map.of()));

        assertThat(new WatchedMetricsAreSent().breaches(house))
                .containsExactly(
                        "LampsWatch in template.yaml looks at Souk LampsLost,"
                                + " which no code counts",
                        "LampsWatch in template.yaml looks at AWS/Lambda Failures,"
                                + " which is no metric known here",
                        "LampsWatch in template.yaml looks at Souk/lamps LampsBroken,"
                                + " which is no metric known here");
    }

    @Test
    void findsMetricsThatAreCountedOtherwise() {
        house.watch().alarms().add(watched("Souk", "LampsBroken", Map.of("service", "lamps")));
        house.watch().panels().add(watched("Souk/lamps", "LampsThrottled", Map.of("a", "b")));

        assertThat(new WatchedMetricsAreSent().breaches(house))
                .containsExactly(
                        "LampsWatch in template.yaml looks at Souk LampsBroken of {service=lamps},"
                                + " but it is counted of {Service=lamps}",
                        "LampsWatch in template.yaml looks at Souk/lamps LampsThrottled of {a=b},"
                                + " but it is counted of {}");
    }
}
