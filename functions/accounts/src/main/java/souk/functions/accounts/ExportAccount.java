package souk.functions.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import souk.account.Export;
import souk.account.Exporting;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Stores;

/** GET /api/users/export: everything that the shop holds about the caller. */
public final class ExportAccount extends Route {
    private final Exporting exporting;
    private final Clock clock;

    public ExportAccount() {
        this(Live.stores());
    }

    private ExportAccount(Stores stores) {
        this(new Exporting(stores.accounts().personalData(), stores.clock()), stores.clock());
    }

    ExportAccount(Exporting exporting, Clock clock) {
        this.exporting = exporting;
        this.clock = clock;
    }

    @Override
    protected void prime() {
        super.prime();
        new ExportAccount(PrimingShop.stores()).primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        var person = request.shopper();
        Export export = exporting.of(person, request.after());
        Optional<String> next = request.cursor(new Page<>(List.of(), export.next()));
        return Reply.ok(json -> ExportJson.write(json, person, clock.instant(), export, next))
                .with("content-disposition", "attachment; filename=\"account.json\"");
    }
}
