package souk.functions.shipping;

/** A body to prime with. */
final class Example {
    static final String BODY =
            """
            {"name": "Prime", "line1": "Prime 1", "city": "Prime", "postalCode": "10115", "country": "DE"}""";

    private Example() {}
}
