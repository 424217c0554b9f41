package souk.house.drift;

import java.util.List;
import souk.house.facts.Deployed;
import souk.house.facts.House;

/**
 * Every function is published anew by every release: its alias would go on with the environment and
 * the layers of an earlier one (ADR 13).
 */
final class ReleasesReachEveryFunction implements Rule {
    @Override
    public List<String> breaches(House house) {
        return house.deployed().stream()
                .filter(function -> !function.released())
                .map(Deployed::name)
                .map(
                        name ->
                                name
                                        + " has no AutoPublishCodeSha256: !Ref Release in"
                                        + " template.yaml")
                .toList();
    }
}
