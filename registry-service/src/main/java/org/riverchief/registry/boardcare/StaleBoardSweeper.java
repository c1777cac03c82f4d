package org.riverchief.registry.boardcare;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.riverchief.registry.board.BoardReview;

/**
 * Compares all boards with who is in office, from time to time: an appointment may begin or end without anything arriving.
 * Replicas that search at once find the same; a board's version lets only one of them write.
 */
@ApplicationScoped
class StaleBoardSweeper {

    private static final UUID FIRST = new UUID(0, 0);

    private final BoardReview review;
    private final BoardCareConfig config;
    private final Clock clock;
    private final AtomicLong reviewedAt;

    StaleBoardSweeper(BoardReview review, BoardCareConfig config, Clock clock, MeterRegistry metrics) {
        this.review = review;
        this.config = config;
        this.clock = clock;
        this.reviewedAt = new AtomicLong(clock.instant().getEpochSecond());
        Gauge.builder("riverchief.board.review.age", this::age)
                .baseUnit("seconds")
                .description("Time since all boards were compared with who is in office")
                .register(metrics);
    }

    @Scheduled(
            every = "${board-care.review-interval}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        Optional<UUID> last = Optional.of(FIRST);
        while (last.isPresent()) {
            last = review.reviewAfter(last.get(), config.reviewBatchSize());
        }
        reviewedAt.set(clock.instant().getEpochSecond());
    }

    private long age() {
        return clock.instant().getEpochSecond() - reviewedAt.get();
    }
}
