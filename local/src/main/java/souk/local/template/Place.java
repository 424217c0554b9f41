package souk.local.template;

/** A place in the template, for a reader to find: {@code Carts: Properties.KeySchema[0]}. */
record Place(String resource, String property) {
    static Place of(String resource) {
        return new Place(resource, "");
    }

    Place at(String name) {
        return new Place(resource, property.isEmpty() ? name : property + "." + name);
    }

    Place at(int index) {
        return new Place(resource, property + "[" + index + "]");
    }

    @Override
    public String toString() {
        return "The template's " + resource + (property.isEmpty() ? "" : " (" + property + ")");
    }
}
