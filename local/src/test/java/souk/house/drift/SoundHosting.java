package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import souk.house.facts.Hosting;
import souk.house.facts.Hosting.Behaviour;
import souk.house.facts.Hosting.Bucket;
import souk.house.facts.Hosting.Grant;
import souk.house.facts.Hosting.KeptError;

/** How a made-up house is hosted that keeps every rule: one bucket of pages, and the API. */
final class SoundHosting {
    static final Grant GRANT =
            new Grant(
                    "cloudfront.amazonaws.com",
                    "s3:GetObject",
                    "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}");
    static final Behaviour PAGES =
            new Behaviour(
                    "*", "Shelf", true, "as-they-say", "", Set.of("GET"), "LampHeaders", false);
    static final Behaviour API =
            new Behaviour(
                    "/api/*",
                    "",
                    false,
                    "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
                    "b689b0a8-53d0-40ab-baf2-68738e2966ac",
                    Set.of("GET", "PUT"),
                    "LampHeaders",
                    false);

    private SoundHosting() {}

    static Hosting build() {
        var policies = new TreeMap<String, String>();
        policies.put("LampHeaders", "default-src 'none'; img-src 'self'; frame-ancestors 'none'");
        return new Hosting(
                new ArrayList<>(List.of(new Bucket("Shelf", true, List.of(GRANT)))),
                new ArrayList<>(List.of(PAGES, API)),
                Stream.of("404", "405", "414", "500", "501", "502", "503", "504")
                        .map(code -> new KeptError(code, "0", false))
                        .collect(Collectors.toCollection(ArrayList::new)),
                policies,
                new TreeSet<>(Set.of("/", "/lamps/")),
                new TreeSet<>(Set.of("/", "/lamps/")),
                new TreeSet<>(Set.of("/shown")));
    }
}
