package souk.dynamo.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import souk.engine.Engine;
import souk.engine.OnEveryEngine;
import souk.proof.Proof;
import souk.value.Refusal;

/** A hundred variants are saved by two transactions; each call of that meets each trouble. */
@OnEveryEngine
@Tag("proof")
class VariantFaultsTest {
    private static final String SAVE = "TransactWriteItems";
    private static final String READ = "GetItem";
    private static final String VARIANTS = "Query";

    /**
     * Something that a seller does.
     *
     * @param calls those that it makes when nothing goes wrong
     * @param before what happened until then
     * @param after what the seller does next; then all must be right
     */
    record Save(
            String name,
            List<String> calls,
            Consumer<HundredVariants> before,
            Consumer<HundredVariants> act,
            Consumer<HundredVariants> after) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Cell(Save save, int place, NthCall.Trouble trouble) {
        @Override
        public String toString() {
            return "%s, call %d, %s".formatted(save, place, trouble);
        }
    }

    private final NthCall calls = new NthCall();
    private final HundredVariants aprons = new HundredVariants(calls);

    static List<Save> saves() {
        return List.of(
                new Save(
                        "listed",
                        List.of(SAVE, READ, VARIANTS, SAVE, VARIANTS),
                        _ -> {},
                        HundredVariants::lists,
                        HundredVariants::listsAgain),
                new Save(
                        "restocked",
                        List.of(READ, VARIANTS, SAVE, READ, VARIANTS, SAVE, VARIANTS),
                        HundredVariants::lists,
                        HundredVariants::restocks,
                        HundredVariants::restocksUnlessDone),
                new Save(
                        "seen after a crash",
                        List.of(READ, VARIANTS, SAVE, VARIANTS),
                        HundredVariants::crashesMidway,
                        HundredVariants::sees,
                        HundredVariants::seesAll));
    }

    /** All of them; in the sample one here and there. */
    static Stream<Cell> cells() {
        List<Cell> all =
                saves().stream()
                        .flatMap(
                                save ->
                                        IntStream.rangeClosed(1, save.calls().size())
                                                .boxed()
                                                .flatMap(place -> cells(save, place)))
                        .toList();
        int tried = Engine.CHOSEN.share(Proof.times(all.size() / 2, all.size()));
        return IntStream.range(0, tried).mapToObj(i -> all.get(i * all.size() / tried));
    }

    private static Stream<Cell> cells(Save save, int place) {
        return Stream.of(NthCall.Trouble.values())
                .filter(each -> each.happensAt(save.calls().get(place - 1)))
                .map(each -> new Cell(save, place, each));
    }

    @ParameterizedTest
    @MethodSource("saves")
    void makesTheCallsThatAreDeclaredAndNoOther(Save save) {
        save.before().accept(aprons);
        calls.calls();

        save.act().accept(aprons);

        assertThat(calls.calls()).isEqualTo(save.calls());
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isDoneOnceAndWholeWhateverGoesWrong(Cell cell) {
        cell.save().before().accept(aprons);
        calls.goesWrong(cell.place(), cell.trouble());

        try {
            cell.save().act().accept(aprons);
        } catch (SellingFixture.Ended | DynamoDbException | Refusal no) {
            // The seller has no answer, or is told to try again.
        }
        assertThat(calls.hasGoneWrong()).isTrue();

        cell.save().after().accept(aprons);
    }
}
