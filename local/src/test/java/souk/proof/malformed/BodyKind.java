package souk.proof.malformed;

/** A kind of body that a route takes. */
enum BodyKind {
    ADD("POST /api/cart"),
    MERGE("POST /api/cart"),
    CHANGE_LINE("PUT /api/cart/{id}"),
    ORDER("POST /api/orders"),
    CANCEL("POST /api/orders/{id}/cancellations"),
    CANCEL_UNITS("POST /api/orders/{id}/cancellations"),
    ASK_RETURN("POST /api/orders/{id}/returns"),
    CHANGE_RETURN("PUT /api/sellers/orders/{id}/returns/{returnId}"),
    REFUND("POST /api/sellers/orders/{id}/refunds"),
    SHIP("POST /api/sellers/orders/{id}/parcels"),
    CHANGE_PARCEL("PUT /api/sellers/orders/{id}/parcels/{parcelId}"),
    CONFIRM("PUT /api/orders/{id}/parcels/{parcelId}"),
    EVENT("POST /api/webhooks/stripe"),
    REVIEW("POST /api/reviews"),
    CHANGE_REVIEW("PUT /api/reviews/{id}"),
    REPORT("POST /api/reviews/{id}/reports"),
    MODERATE("PUT /api/reviews/{id}/visibility"),
    MODERATE_SELLER("PUT /api/moderation/sellers/{id}"),
    MODERATE_PRODUCT("PUT /api/moderation/products/{id}"),
    LIST("POST /api/sellers/products"),
    CHANGE_LISTING("PUT /api/sellers/products/{id}"),
    UPLOAD("POST /api/sellers/images"),
    SAVE("POST /api/users/wishlist"),
    ADD_ADDRESS("POST /api/users/addresses"),
    CHANGE_ADDRESS("PUT /api/users/addresses/{id}"),
    CHANGE_MAIL("PUT /api/users/mail"),
    STOP_MAILS("POST /api/mail/stop"),
    APPLY("POST /api/sellers/application"),
    CHANGE_PROFILE("PUT /api/sellers/profile"),
    CHANGE_RATES("PUT /api/sellers/shipping"),
    QUOTE("POST /api/quotes");

    private final String route;

    BodyKind(String route) {
        this.route = route;
    }

    String route() {
        return route;
    }

    /** The name in the address of what stands in an order, such as {@code parcelId}. */
    String inOrder() {
        return route.substring(route.lastIndexOf('{') + 1, route.lastIndexOf('}'));
    }
}
