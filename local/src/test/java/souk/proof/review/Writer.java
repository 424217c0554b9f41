package souk.proof.review;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.exception.SdkException;
import souk.catalogue.ProductId;
import souk.moderation.SampleVerdicts;
import souk.proof.checkout.Crash;
import souk.review.AlreadyReviewed;
import souk.review.Comment;
import souk.review.NoSuchReview;
import souk.review.OwnReview;
import souk.review.Rating;
import souk.review.ReviewId;
import souk.review.Reviewing;
import souk.review.ReviewsBusy;
import souk.shopper.ShopperId;
import souk.value.ShopUnavailable;

/** One browser tab: takes its steps one after the other, and sends what is not answered again. */
final class Writer implements Runnable {
    private static final int STEPS = 3;
    private static final int PATIENCE = 12;

    private final ReviewShoppers crowd;
    private final ShopperId shopper;
    private final Random dice;
    private final Tally tally;

    Writer(ReviewShoppers crowd, ShopperId shopper, Random dice, Tally tally) {
        this.crowd = crowd;
        this.shopper = shopper;
        this.dice = dice;
        this.tally = tally;
    }

    @Override
    public void run() {
        for (int i = 0; i < STEPS; i++) {
            WriterStep step = i == 0 ? WriterStep.ADD : WriterStep.drawn(dice);
            tally.ended(step, insists(step(step)));
        }
    }

    private Runnable step(WriterStep step) {
        Reviewing reviewing = crowd.reviewing();
        ProductId product = crowd.product(dice);
        ReviewId own = crowd.id(product, shopper);
        Rating rating = new Rating(1 + dice.nextInt(5));
        Optional<Comment> words = Optional.of(new Comment("It is " + dice.nextInt(100) + "."));
        return switch (step) {
            case ADD -> () -> reviewing.add(shopper, product, rating, words, Optional.empty());
            case CHANGE -> () -> reviewing.change(shopper, own, rating, words);
            case REMOVE -> () -> reviewing.remove(shopper, own);
            case REPORT -> {
                ReviewId reported = crowd.reported(dice);
                yield () -> reviewing.report(shopper, reported, Optional.empty());
            }
            case MODERATE -> {
                ReviewId any = dice.nextBoolean() ? crowd.reported(dice) : crowd.any(dice);
                boolean visible = dice.nextInt(3) > 0;
                yield () -> reviewing.moderate(any, visible, SampleVerdicts.PLAIN);
            }
            case REFUND -> crowd.refund(dice);
        };
    }

    /** As a browser would: the same call again until there is an answer. */
    private Tally.End insists(Runnable call) {
        for (int attempt = 1; attempt <= PATIENCE; attempt++) {
            try {
                call.run();
                return Tally.End.DONE;
            } catch (AlreadyReviewed | NoSuchReview | OwnReview no) {
                return Tally.End.REFUSED;
            } catch (ReviewsBusy | ShopUnavailable | SdkException | Crash noAnswer) {
                tally.repeated();
            } catch (CompletionException beside) {
                // The process ended, or a call failed, while it read two things at once.
                boolean expected =
                        beside.getCause() instanceof Crash
                                || beside.getCause() instanceof ShopUnavailable;
                if (!expected) {
                    throw beside;
                }
                tally.repeated();
            }
        }
        return Tally.End.GIVEN_UP;
    }

    /** So many tabs, some of the same shopper. */
    static List<ShopperId> shoppers(int writers, int shoppers) {
        return IntStream.range(0, writers)
                .mapToObj(i -> new ShopperId("shopper" + i % shoppers))
                .toList();
    }
}
