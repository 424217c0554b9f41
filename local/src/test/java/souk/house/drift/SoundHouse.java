package souk.house.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import souk.house.facts.Access;
import souk.house.facts.Deployed;
import souk.house.facts.Endpoint;
import souk.house.facts.Entrance;
import souk.house.facts.House;
import souk.house.facts.JobRow;
import souk.house.facts.Operation;
import souk.house.facts.Permission;
import souk.house.facts.Sample;
import souk.house.facts.Schedule;
import souk.house.facts.TableRow;
import souk.house.facts.Watch;
import souk.house.facts.Watched;

/**
 * A made-up house that keeps every rule: one route that wants a token, one for anyone, and one job.
 * Its lists may be changed, so that a test breaks one thing and leaves the rest sound.
 */
final class SoundHouse {
    static final Access SHOPPER = Access.with(Set.of("souk/shop"));
    static final Endpoint PUT_LAMP = Endpoint.of("PUT /api/lamps/{id}");
    static final Endpoint GET_LAMPS = Endpoint.of("GET /api/lamps");

    private SoundHouse() {}

    static House build() {
        return new House(
                new ArrayList<>(
                        List.of(
                                deployed("ChangeLamp", new Deployed.Route(PUT_LAMP, SHOPPER)),
                                deployed("ListLamps", new Deployed.Route(GET_LAMPS, Access.ANYONE)),
                                deployed("DustLamps"))),
                new HashMap<>(Map.of("LampsLog", true, "ApiLog", true)),
                new ArrayList<>(
                        List.of(
                                new Operation("ChangeLamp", PUT_LAMP, Set.of("id"), SHOPPER),
                                new Operation("ListLamps", GET_LAMPS, Set.of(), Access.ANYONE))),
                new ArrayList<>(
                        List.of(
                                entrance("ChangeLamp", true),
                                entrance("ListLamps", true),
                                entrance("DustLamps", false))),
                new ArrayList<>(
                        List.of(
                                new Sample(
                                        "ChangeLamp.json",
                                        "PUT /api/lamps/{id}",
                                        "/api/lamps/brass",
                                        Set.of("id"),
                                        SHOPPER),
                                new Sample(
                                        "ListLamps.json",
                                        "GET /api/lamps",
                                        "/api/lamps",
                                        Set.of(),
                                        Access.ANYONE),
                                new Sample("DustLamps.json", "", "", Set.of(), Access.ANYONE))),
                new ArrayList<>(
                        List.of(
                                new TableRow(PUT_LAMP, "ChangeLamp", "shopper"),
                                new TableRow(GET_LAMPS, "ListLamps", "anyone"))),
                new ArrayList<>(List.of(new JobRow("every day", "DustLamps"))),
                watch(),
                SoundHosting.build());
    }

    private static Watch watch() {
        return new Watch(
                new ArrayList<>(
                        List.of(
                                new Schedule(
                                        "DustLamps",
                                        "rate(1 day)",
                                        "DustLampsDead",
                                        "DustLampsDead"))),
                new ArrayList<>(
                        List.of(
                                watched("Souk", "LampsBroken", Map.of("Service", "lamps")),
                                new Watched(
                                        "LampsWatch",
                                        "AWS/SQS",
                                        "ApproximateNumberOfMessagesVisible",
                                        Map.of("QueueName", "DustLampsDead.QueueName"),
                                        "ignore"))),
                new ArrayList<>(List.of(watched("Souk/lamps", "LampsThrottled", Map.of()))),
                "Souk",
                "lamps",
                Set.of("LampsBroken"),
                Set.of("Souk/lamps LampsThrottled"),
                Map.of(
                        "Api", "AWS::Serverless::HttpApi",
                        "ChangeLamp", "AWS::Serverless::Function",
                        "DustLamps", "AWS::Serverless::Function",
                        "DustLampsDead", "AWS::SQS::Queue",
                        "Lamps", "AWS::DynamoDB::Table",
                        "ListLamps", "AWS::Serverless::Function"),
                new HashSet<>(),
                new HashSet<>());
    }

    static Watched watched(String namespace, String metric, Map<String, String> dimensions) {
        return new Watched("LampsWatch", namespace, metric, dimensions, "");
    }

    static Deployed deployed(String name, Deployed.Route... routes) {
        return new Deployed(
                name,
                List.of(routes),
                "souk.functions.lamps." + name,
                "functions/lamps/target/lamps.jar",
                true,
                true,
                "LampsLog",
                List.of(new Permission("dynamodb:GetItem", "Lamps.Arn")),
                Set.of("LAMPS_TABLE"));
    }

    static Entrance entrance(String name, boolean route) {
        return new Entrance(
                "souk.functions.lamps." + name,
                "lamps",
                route,
                Set.of("LAMPS_TABLE", "AWS_REGION"));
    }
}
