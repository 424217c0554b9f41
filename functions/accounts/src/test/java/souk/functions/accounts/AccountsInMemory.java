package souk.functions.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.account.Erasure;
import souk.account.Erasures;
import souk.account.PersonalData;
import souk.account.UnfinishedOrders;
import souk.order.OrderId;
import souk.shopper.ShopperId;
import souk.value.Page;

/** Erasures that are kept in memory, and areas with so many rows of everybody. */
final class AccountsInMemory implements Erasures, UnfinishedOrders {
    final Map<ShopperId, Erasure> begun = new HashMap<>();
    final Map<ShopperId, Instant> due = new HashMap<>();
    final List<OrderId> open = new ArrayList<>();

    @Override
    public void begin(Erasure erasure) {
        if (begun.putIfAbsent(erasure.person(), erasure) == null) {
            due.put(erasure.person(), erasure.begun());
        }
    }

    @Override
    public List<ShopperId> due(Instant now, int most) {
        return due.entrySet().stream()
                .filter(each -> !each.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Erasure> find(ShopperId person) {
        return Optional.ofNullable(begun.get(person));
    }

    @Override
    public void postpone(Erasure erasure, Instant until) {
        begun.put(erasure.person(), erasure);
        due.put(erasure.person(), until);
    }

    @Override
    public void finish(Erasure erasure) {
        begun.remove(erasure.person());
        due.remove(erasure.person());
    }

    @Override
    public List<OrderId> bought(ShopperId shopper, int most) {
        return List.copyOf(open);
    }

    @Override
    public List<OrderId> sold(ShopperId person, int most) {
        return List.of();
    }

    /** An area of so many rows in pages of ten, each of so many letters. */
    record Area(String area, int rows, int letters) implements PersonalData {
        @Override
        public Page<Map<String, Object>> held(ShopperId person, Optional<String> after) {
            int from = after.map(Integer::parseInt).orElse(0);
            int to = Math.min(rows, from + 10);
            List<Map<String, Object>> page = new ArrayList<>();
            for (int i = from; i < to; i++) {
                page.add(Map.of("id", area + i, "text", "x".repeat(letters), "n", 7L, "yes", true));
            }
            return new Page<>(page, Optional.of(Integer.toString(to)).filter(_ -> to < rows));
        }

        @Override
        public boolean erase(Erasure erasure) {
            return true;
        }
    }
}
