package souk.functions.search.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The sellers of the documents of a segment. Where a seller has two names, as while their products
 * follow a change, the last of the alphabet is shown. Nobody changes the array.
 */
final class SellerColumn {
    /** Each seller once; documents have their places in this list. */
    final List<String> ids;

    /** What they are called, in the same order. */
    final List<String> names;

    /** By document. */
    final int[] places;

    private SellerColumn(List<String> ids, List<String> names, int[] places) {
        this.ids = ids;
        this.names = names;
        this.places = places;
    }

    /**
     * Makes them of the values that the index has.
     *
     * @param values an id, a blank and a name, in order
     * @param ofDocuments the places in them
     */
    static SellerColumn of(List<String> values, int[] ofDocuments) {
        var ids = new ArrayList<String>();
        var names = new ArrayList<String>();
        var places = new int[values.size()];
        for (int value = 0; value < places.length; value++) {
            String text = values.get(value);
            int blank = text.indexOf(' ');
            String id = text.substring(0, blank);
            if (ids.isEmpty() || !ids.getLast().equals(id)) {
                ids.add(id);
                names.add("");
            }
            names.set(names.size() - 1, text.substring(blank + 1));
            places[value] = ids.size() - 1;
        }
        for (int document = 0; document < ofDocuments.length; document++) {
            ofDocuments[document] = places.length == 0 ? 0 : places[ofDocuments[document]];
        }
        return new SellerColumn(ids, names, ofDocuments);
    }
}
