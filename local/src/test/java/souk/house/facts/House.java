package souk.house.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that must agree.
 *
 * @param logGroups the template's log groups by name, and whether each forgets in time
 */
public record House(
        List<Deployed> deployed,
        Map<String, Boolean> logGroups,
        List<Operation> operations,
        List<Entrance> entrances,
        List<Sample> samples,
        List<TableRow> rows,
        List<JobRow> jobs,
        Watch watch,
        Hosting hosting) {

    public Optional<Deployed> deployed(String name) {
        return deployed.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<Entrance> entrance(String name) {
        return entrances.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** A function that answers pages, which are no part of the contract. */
    public boolean isPage(String name) {
        return deployed(name)
                .filter(each -> !each.routes().isEmpty())
                .filter(each -> each.routes().stream().noneMatch(way -> way.endpoint().ofTheApi()))
                .isPresent();
    }

    /** A function that something other than the API calls. */
    public boolean isJob(String name) {
        return entrance(name).filter(each -> !each.route()).isPresent();
    }
}
