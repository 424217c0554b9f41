package souk.house.drift;

import java.util.List;
import souk.house.facts.House;

/** Something that must hold between two places of the project. */
@FunctionalInterface
interface Rule {
    /** One sentence for each breach, naming what is missing or wrong and where. */
    List<String> breaches(House house);

    /** Every rule. */
    List<Rule> ALL =
            List.of(
                    new EveryFunctionStandsEverywhere(),
                    new EveryPlaceNamesTheSameAddress(),
                    new AddressesAreToldApart(),
                    new PathVariablesAgree(),
                    new SignInAgrees(),
                    new FunctionsAreTakenFromTheirModule(),
                    new ReleasesReachEveryFunction(),
                    new FunctionsLogByArea(),
                    new PoliciesAreNarrow(),
                    new SettingsAreGiven(),
                    new SchedulesAreLookedAfter(),
                    new WatchedMetricsAreSent(),
                    new OnlyTheDistributionReads(),
                    new AnswersAreNotKept(),
                    new EveryAnswerIsGuarded(),
                    new PagesAreKnownAtTheEdge());
}
