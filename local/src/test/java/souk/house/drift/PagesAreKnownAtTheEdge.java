package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import souk.house.facts.House;

/** The distribution knows exactly the pages that the storefront has: any other is not found. */
final class PagesAreKnownAtTheEdge implements Rule {
    @Override
    public List<String> breaches(House house) {
        List<String> breaches = new ArrayList<>();
        Set<String> pages = house.hosting().pages();
        Set<String> known = house.hosting().edgePages();
        for (String page : pages) {
            if (!known.contains(page)) {
                breaches.add(page + " is a page of frontend/app that template.yaml does not know");
            }
        }
        for (String page : known) {
            if (!pages.contains(page)) {
                breaches.add(page + " is a page by template.yaml that frontend/app does not have");
            }
        }
        return breaches;
    }
}
