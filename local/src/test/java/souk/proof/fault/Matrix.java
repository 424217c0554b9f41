package souk.proof.fault;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import souk.proof.Proof;
import souk.proof.checkout.Trouble;

/** The table of call sites and faults: survived of tried in each place. */
final class Matrix {
    private Matrix() {}

    static String of(List<Cell> tried, Collection<Cell> broken) {
        StringBuilder text = new StringBuilder();
        long sites = tried.stream().map(Cell::site).distinct().count();
        text.append(
                """
                ## Checkout: a fault at every call

                %d call sites × %d faults%s: **%d of %d survived**. After each, the client repeated its \
                request, Stripe sent every event until it was accepted, and the sweep ran. The audit \
                of all tables and of Stripe then found I1 to I7, I9 and I12 to I16 kept, no order left \
                open and the same end as without the fault. – marks a fault that cannot happen:
                """
                        .formatted(
                                sites,
                                Trouble.values().length,
                                Proof.full() ? "" : " (a sample: one fault at each)",
                                tried.size() - broken.size(),
                                tried.size()));
        reasons().forEach(reason -> text.append("- conflict: ").append(reason).append(".\n"));
        text.append("\n| path | call | ")
                .append(
                        Arrays.stream(Trouble.values())
                                .map(Trouble::words)
                                .collect(Collectors.joining(" | ")))
                .append(" |\n| --- | --- |")
                .append(" --: |".repeat(Trouble.values().length))
                .append('\n');
        Set<Cell> all = new HashSet<>(tried);
        Set<Cell> lost = new HashSet<>(broken);
        int site = 0;
        for (Path path : Paths.all()) {
            for (int place = 1; place <= path.calls().size(); place++) {
                site++;
                text.append(row(path, site, place, all, lost));
            }
        }
        return text.toString();
    }

    private static Set<String> reasons() {
        return Paths.all().stream()
                .flatMap(path -> path.calls().stream())
                .flatMap(call -> Trouble.CONFLICT.impossible(call).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(Path path, int site, int place, Set<Cell> all, Set<Cell> lost) {
        return Arrays.stream(Trouble.values())
                .map(trouble -> new Cell(path, site, place, trouble))
                .map(cell -> figure(cell, all, lost))
                .collect(
                        Collectors.joining(
                                " | ",
                                "| %s | %d %s | "
                                        .formatted(
                                                place == 1 ? path.name() : "",
                                                place,
                                                path.calls().get(place - 1)),
                                " |\n"));
    }

    private static String figure(Cell cell, Set<Cell> all, Set<Cell> lost) {
        if (!cell.possible()) {
            return "–";
        }
        if (!all.contains(cell)) {
            return "";
        }
        return lost.contains(cell) ? "**0/1**" : "1/1";
    }
}
