package souk.house.facts;

/** A line of docs/routes.md's route table. */
public record TableRow(Endpoint endpoint, String function, String who) {}
