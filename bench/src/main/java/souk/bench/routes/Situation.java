package souk.bench.routes;

import java.util.function.Supplier;
import souk.bench.deployed.ApiEvent;

/**
 * A route in a certain state of the shop.
 *
 * @param name as printed
 * @param function its name in the template
 * @param next brings that state about, unmetered, and gives an event to hand to the function
 */
public record Situation(String name, String function, Supplier<ApiEvent> next) {}
