package souk.dynamo.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.dynamo.sales.SalesFixture.days;
import static souk.dynamo.sales.SalesFixture.line;
import static souk.dynamo.sales.SalesFixture.paid;
import static souk.dynamo.sales.SalesFixture.sold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.DoubleAdder;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import souk.catalogue.SellerId;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.sales.Period;

/** What a report reads does not grow with the orders behind it. */
@OnEveryEngine
class ReportCostTest {
    private final SellerId sam = SalesFixture.seller();
    private final Meter meter = new Meter();
    private final DynamoSales metered = SalesFixture.sales(meter);

    @Test
    void readsAsMuchForManyOrdersAsForFew() {
        Period month = days("2026-06-01", "2026-06-%02d".formatted(Engine.CHOSEN.share(30)));
        sellEachDay(month, 1);
        double few = units(month);
        sellEachDay(month, 4);

        double many = units(month);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private double units(Period period) {
        meter.sum.reset();
        metered.read(sam, period);
        return meter.sum.sum();
    }

    /** Three products, so many orders of each. */
    private void sellEachDay(Period period, int times) {
        for (LocalDate day : period.days()) {
            for (int i = 0; i < times * 3; i++) {
                Instant noon = Instant.parse(day + "T12:00:00Z");
                SalesFixture.SALES.add(sold(paid(noon, line(sam, "mug-" + i % 3, 250, 1))));
            }
        }
    }

    /** Adds up read units. */
    private static final class Meter implements ExecutionInterceptor {
        private final DoubleAdder sum = new DoubleAdder();

        @Override
        public SdkRequest modifyRequest(
                Context.ModifyRequest context, ExecutionAttributes attributes) {
            return context.request() instanceof QueryRequest query
                    ? query.toBuilder().returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build()
                    : context.request();
        }

        @Override
        public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
            if (context.response() instanceof QueryResponse answer) {
                sum.add(answer.consumedCapacity().capacityUnits());
            }
        }
    }
}
