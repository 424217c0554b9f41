package souk.functions.catalogue;

import java.time.Clock;
import souk.catalogue.Products;
import souk.functions.catalogue.page.WholePages;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.storefront.PageFiles;
import souk.value.Malformed;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/**
 * ANY /pages/{page+}: an exported page with what it shows first already in it, for people and
 * crawlers alike. The distribution asks it in place of the bucket (docs/adr/0037).
 */
public final class ShowPage extends Route {
    private final WholePages pages;

    public ShowPage() {
        this(Live.stores(), Live.pageFiles());
    }

    private ShowPage(Stores stores, PageFiles files) {
        this(stores.products(), files, Live.setting("SHOP_ORIGIN"), stores.clock());
    }

    ShowPage(Products products, PageFiles files, String origin, Clock clock) {
        this.pages = new WholePages(products, files, origin, clock);
    }

    @Override
    protected void prime() {
        prime(PrimingEvent.of("").at(WholePages.HOME));
        var priming = new ShowPage(PrimingShop.stores(), PrimingPages.FILES);
        priming.primeOver(PrimingEvent.of("").at(WholePages.HOME));
        priming.primeOver(
                PrimingEvent.of("").at(WholePages.PRODUCT).asking("id", PrimingShop.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        return pages.page(request.path("page", ShowPage::known), request);
    }

    private static String known(String page) {
        return switch (page) {
            case WholePages.HOME, WholePages.PRODUCT -> page;
            default -> throw new Malformed("page must be one that is shown here");
        };
    }
}
