package souk.functions.shipping;

import java.util.List;
import java.util.Optional;
import souk.shipping.Area;
import souk.shipping.Zone;

/** A zone of rates as it is sent. */
record ZoneBody(
        List<String> countries, Optional<List<String>> postcodes, List<OptionBody> options) {

    ZoneBody {
        zone(countries, postcodes, options);
    }

    Zone zone() {
        return zone(countries, postcodes, options);
    }

    private static Zone zone(
            List<String> countries, Optional<List<String>> postcodes, List<OptionBody> options) {
        var area = Area.of(countries, postcodes.orElse(List.of()));
        return new Zone(area, options.stream().map(OptionBody::option).toList());
    }
}
