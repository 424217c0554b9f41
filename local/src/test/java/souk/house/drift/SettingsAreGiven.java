package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import souk.house.facts.Deployed;
import souk.house.facts.Entrance;
import souk.house.facts.House;

/** What a function's code reads from the environment, the template gives it or Lambda does. */
final class SettingsAreGiven implements Rule {
    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        for (Entrance entrance : house.entrances()) {
            for (Deployed function : house.deployed(entrance.name()).stream().toList()) {
                for (String setting : entrance.settings()) {
                    if (!setting.startsWith("AWS_") && !function.settings().contains(setting)) {
                        breaches.add(
                                "%s reads %s, which template.yaml does not give it"
                                        .formatted(entrance.name(), setting));
                    }
                }
            }
        }
        return breaches;
    }
}
