package souk.parcel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The carriers' public pages about one parcel. A carrier that moves its page is mended here, and
 * one that is missing added: a name, and the address up to the tracking number.
 */
public final class TrackingPages {
    /** By name, whatever its case; the tracking number comes last in each. */
    private static final Map<String, String> PAGES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        PAGES.put("Australia Post", "https://auspost.com.au/mypost/track/details/");
        PAGES.put(
                "Canada Post",
                "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=");
        PAGES.put(
                "Chronopost",
                "https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT=");
        PAGES.put("Colissimo", "https://www.laposte.fr/outils/suivre-vos-envois?code=");
        PAGES.put(
                "Correos",
                "https://www.correos.es/es/en/tools/tracker/items/details?tracking-number=");
        PAGES.put(
                "Deutsche Post",
                "https://www.deutschepost.de/de/s/sendungsverfolgung.html?piececode=");
        PAGES.put(
                "DHL",
                "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode=");
        PAGES.put(
                "DHL Express",
                "https://www.dhl.com/global-en/home/tracking/tracking-express.html?submit=1&tracking-id=");
        PAGES.put("DPD", "https://tracking.dpd.de/status/en_US/parcel/");
        PAGES.put("Evri", "https://www.evri.com/track/parcel/");
        PAGES.put("FedEx", "https://www.fedex.com/fedextrack/?trknbr=");
        PAGES.put("GLS", "https://gls-group.eu/EU/en/parcel-tracking?match=");
        PAGES.put(
                "Hermes",
                "https://www.myhermes.de/empfangen/sendungsverfolgung/sendungsinformation/#");
        PAGES.put("InPost", "https://inpost.pl/sledzenie-przesylek?number=");
        PAGES.put(
                "Japan Post",
                "https://trackings.post.japanpost.jp/services/srv/search/?requestNo1=");
        PAGES.put("La Poste", "https://www.laposte.fr/outils/suivre-vos-envois?code=");
        PAGES.put("PostNL", "https://jouw.postnl.nl/track-and-trace/");
        PAGES.put("PostNord", "https://tracking.postnord.com/en/tracking?id=");
        PAGES.put("Royal Mail", "https://www.royalmail.com/track-your-item#/tracking-results/");
        PAGES.put("Swiss Post", "https://service.post.ch/ekp-web/ui/entry/search/");
        PAGES.put("UPS", "https://www.ups.com/track?tracknum=");
        PAGES.put("USPS", "https://tools.usps.com/go/TrackConfirmAction?tLabels=");
    }

    private TrackingPages() {}

    /** The names of the carriers that have one, in their order. */
    public static List<String> carriers() {
        return List.copyOf(PAGES.keySet());
    }

    static Optional<String> of(Carrier carrier, TrackingNumber number) {
        return Optional.ofNullable(PAGES.get(carrier.name())).map(page -> page + number.letters());
    }
}
