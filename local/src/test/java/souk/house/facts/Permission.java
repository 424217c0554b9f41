package souk.house.facts;

/** One action that a function's policy allows, and on what, as the template writes it. */
public record Permission(String action, String resource) {}
