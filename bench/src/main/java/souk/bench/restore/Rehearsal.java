package souk.bench.restore;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.bench.restore.OwnerCommand.Result;
import souk.bench.restore.Steps.Outcome;
import souk.bench.restore.Trade.Placed;
import souk.local.LocalCloud;
import souk.local.template.TableDefinition;

/** The steps of the runbook's "Restoring the whole shop to a moment", in its order. */
final class Rehearsal {
    private static final String STUCK = "PENDING_YET_PAID";

    private final LocalCloud cloud;
    private final Trade trade;
    private final OwnerCommand commands;
    private final Steps steps;
    private final DynamoDbClient dynamoDb;
    private final List<TableDefinition> tables;
    private final TableRestore restore;

    Rehearsal(LocalCloud cloud, Trade trade, OwnerCommand commands, Steps steps) {
        this.cloud = cloud;
        this.trade = trade;
        this.commands = commands;
        this.steps = steps;
        this.dynamoDb = cloud.dynamoDb();
        this.tables = cloud.template().tables();
        this.restore = new TableRestore(dynamoDb, tables);
    }

    /**
     * Trades, spoils, restores and checks. A quarter of the orders are paid only after the moment,
     * another quarter never, and so many more are placed and paid after the moment.
     *
     * @param count of orders placed before the moment
     * @param restored what is restored in place of the backup
     */
    void play(int count, UnaryOperator<TableRows> restored, PrintStream out) {
        int quarter = Math.max(1, count / 4);
        List<Placed> before = new ArrayList<>();
        steps.step("trade before the moment", () -> before(before, count, 2 * quarter));
        var backup = new TableRows[1];
        steps.step(
                "back up all tables",
                () -> {
                    backup[0] = TableRows.read(dynamoDb, tables);
                    return Outcome.done(backup[0].size(), tables.size() + " tables");
                });
        steps.step("trade after the moment", () -> after(before.subList(0, quarter), quarter));
        steps.step("a bad release", this::spoil);
        steps.step("stop what reads streams", this::stop);
        steps.step("delete all tables", this::delete);
        TableRows rows = restored.apply(Objects.requireNonNull(backup[0]));
        steps.step("restore the rows", () -> restore(rows));
        steps.step("time to live and streams", this::switchOn);
        int paid = count - 2 * quarter + quarter;
        reconcile(quarter, paid);
        check();
        steps.step("payments without an order", () -> unknown(quarter, out));
        steps.step("buy once more", () -> buy(paid + 1));
        steps.step("search", this::search);
    }

    private Outcome before(List<Placed> placed, int count, int unpaid) {
        trade.list();
        for (int number = 0; number < count; number++) {
            placed.add(trade.place());
        }
        List<Placed> paid = placed.subList(unpaid, count);
        paid.forEach(trade::pay);
        paid.forEach(trade::review);
        return new Outcome(
                count,
                paid.size() + " orders paid, " + unpaid + " open",
                trade.sumsReach(paid.size()));
    }

    private Outcome after(List<Placed> late, int more) {
        late.forEach(trade::pay);
        for (int number = 0; number < more; number++) {
            Placed lost = trade.place();
            trade.pay(lost);
            trade.review(lost);
        }
        return Outcome.done(late.size() + more, late.size() + " orders paid, " + more + " new");
    }

    private Outcome spoil() {
        TableRows rows = TableRows.read(dynamoDb, tables);
        int spoiled = new BadRelease(dynamoDb).spoil(tables, rows);
        Result found = commands.run("rebuild-sales");
        return new Outcome(
                spoiled, "spoiled of " + rows.size() + ", rebuild-sales fails", found.code() != 0);
    }

    private Outcome stop() {
        cloud.streams().stop();
        return Outcome.done(0, "stopped");
    }

    private Outcome delete() {
        restore.deleteAll();
        return Outcome.done(tables.size(), "deleted");
    }

    private Outcome restore(TableRows rows) {
        restore.restore(rows);
        int different = TableRows.read(dynamoDb, tables).differences(rows);
        return new Outcome(rows.size(), different + " differ from the backup", different == 0);
    }

    private Outcome switchOn() {
        restore.switchOn();
        restore.check();
        cloud.streams().restart();
        return Outcome.done(tables.size(), "tables are as in the template");
    }

    private void reconcile(int late, int paid) {
        steps.step(
                "reconcile",
                () -> {
                    Result found = commands.run("reconcile");
                    return new Outcome(
                            found.number("orders"),
                            "stuck: " + found.number("stuck"),
                            found.number("stuck") == late && found.lines(STUCK) == late);
                });
        steps.step(
                "reconcile --fix",
                () -> {
                    Result found = commands.run("reconcile", "--fix");
                    return clean(found, "orders", "left");
                });
        steps.step("reconcile again", () -> clean(commands.run("reconcile"), "orders", "stuck"));
        steps.step(
                "sums hear of what was fixed",
                () -> new Outcome(paid, "orders in the sums", trade.sumsReach(paid)));
    }

    private void check() {
        steps.step("recount", () -> clean(commands.run("recount"), "reviews", "different"));
        steps.step(
                "rebuild-sales", () -> clean(commands.run("rebuild-sales"), "rows", "different"));
        steps.step(
                "reindex",
                () -> {
                    Result made = commands.run("reindex");
                    int products = made.number("products");
                    return new Outcome(
                            products,
                            "generation: " + made.number("generation"),
                            made.code() == 0 && products == Trade.PRODUCTS);
                });
    }

    /** A command must end well and count none of what it looks for. */
    private static Outcome clean(Result result, String counted, String none) {
        String text = none + ": " + result.number(none) + ", exit code " + result.code();
        return new Outcome(
                result.number(counted), text, result.code() == 0 && result.number(none) == 0);
    }

    private Outcome unknown(int lost, PrintStream out) {
        String orders = cloud.environment().getOrDefault("ORDERS_TABLE", "");
        List<String> unknown = trade.unknownPayments(TableRows.read(dynamoDb, tables), orders);
        unknown.forEach(payment -> out.println("to refund by hand: " + payment));
        return new Outcome(unknown.size(), "to refund by hand", unknown.size() == lost);
    }

    private Outcome buy(int paid) {
        Placed order = trade.place();
        trade.pay(order);
        boolean summed = trade.sumsReach(paid);
        return new Outcome(1, trade.status(order) + (summed ? "" : ", not summed"), summed);
    }

    private Outcome search() {
        int found = trade.found();
        return new Outcome(found, "found of " + Trade.PRODUCTS, found == Trade.PRODUCTS);
    }
}
