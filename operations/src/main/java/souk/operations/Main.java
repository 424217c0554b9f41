package souk.operations;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.exception.SdkException;
import souk.operations.actor.NameActor;
import souk.operations.attribution.AttributeRefund;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.mail.ListMails;
import souk.operations.reconcile.Reconcile;
import souk.operations.recount.RecountOpenOrders;
import souk.operations.recount.RecountRatings;
import souk.operations.reported.ReportedReviews;
import souk.operations.sales.RebuildSales;
import souk.operations.search.Reindex;
import souk.value.ShopUnavailable;

/**
 * Runs one command by name and exits with 0 when all is as it should be. The shop it is about is
 * the one that the environment names, by the variables that the template gives every function.
 */
public final class Main {
    private static final Map<String, Command> COMMANDS =
            Map.of(
                    "actor", NameActor.LIVE,
                    "attribute-refund", AttributeRefund.LIVE,
                    "mails", ListMails.LIVE,
                    "rebuild-sales", RebuildSales.LIVE,
                    "reconcile", Reconcile.LIVE,
                    "recount", RecountRatings.LIVE,
                    "recount-open-orders", RecountOpenOrders.LIVE,
                    "reindex", Reindex.LIVE,
                    "reported", ReportedReviews.LIVE);

    private Main() {}

    public static void main(String[] args) {
        // The platform's logger writes JSON for CloudWatch, among what is printed here.
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int code = 1;
        try {
            code = run(Arrays.asList(args), out);
        } catch (CannotRun e) {
            System.err.println("operations: " + e.getMessage());
        } catch (ShopUnavailable e) {
            System.err.println("operations: DynamoDB is throttled or out of reach; try again.");
        } catch (SdkException e) {
            System.err.println("operations: AWS refused a call: " + e.getMessage());
        } catch (RuntimeException e) {
            System.getLogger("souk.operations").log(System.Logger.Level.ERROR, "broke off", e);
        }
        System.exit(code);
    }

    static int run(List<String> args, PrintStream out) {
        Command command = args.isEmpty() ? null : COMMANDS.get(args.getFirst());
        if (command == null) {
            throw new CannotRun(
                    "usage: a command and its options; there are "
                            + String.join(", ", new TreeMap<>(COMMANDS).keySet()));
        }
        return command.run(args.subList(1, args.size()), out);
    }
}
