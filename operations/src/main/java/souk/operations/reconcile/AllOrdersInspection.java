package souk.operations.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import souk.operations.command.CannotRun;
import souk.order.AllOrders;
import souk.order.Order;
import souk.payment.PaymentIssue;
import souk.value.Page;

/** Goes through all orders, page by page, and looks at those of a page at the same time. */
record AllOrdersInspection(AllOrders all, OrderInspection look) {
    private static final int PAGE = 100;

    /** Stripe lets a test account read 25 times a second, a live one 100 times. */
    private static final int AT_ONCE = 4;

    /** By then, and if most sessions were not told of, it is not the orders that are at fault. */
    private static final int MAX_UNREAD = 10;

    /**
     * What is stuck.
     *
     * @param afterEach told of each order
     * @throws CannotRun when Stripe does not tell of sessions at all
     */
    List<Finding> findings(Runnable afterEach) {
        List<Finding> findings = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Optional<String> next = Optional.empty();
            long sessions = 0;
            do {
                Page<AllOrders.Kept> page = all.page(PAGE, next);
                List<Order> orders = page.items().stream().map(AllOrders.Kept::order).toList();
                found(threads, orders, afterEach).forEach(findings::add);
                sessions +=
                        orders.stream().flatMap(each -> each.state().session().stream()).count();
                requireStripe(findings, sessions);
                next = page.next();
            } while (next.isPresent());
        }
        return findings;
    }

    private List<Finding> found(ExecutorService threads, List<Order> orders, Runnable afterEach) {
        List<Callable<Optional<Finding>>> looks = new ArrayList<>();
        for (Order order : orders) {
            looks.add(
                    () -> {
                        Optional<Finding> found = look.at(order);
                        afterEach.run();
                        return found;
                    });
        }
        List<Finding> findings = new ArrayList<>();
        try {
            for (Future<Optional<Finding>> done : threads.invokeAll(looks)) {
                done.get().ifPresent(findings::add);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the inspection was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the inspection failed", e.getCause());
        }
        return findings;
    }

    private static void requireStripe(List<Finding> findings, long sessions) {
        long unread =
                findings.stream()
                        .filter(each -> each.issue() == PaymentIssue.SESSION_UNREAD)
                        .count();
        if (unread >= MAX_UNREAD && unread > sessions / 2) {
            throw new CannotRun(
                    "Stripe returns no sessions: is it reachable, and is the key right?");
        }
    }
}
