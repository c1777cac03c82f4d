package org.riverchief.registry.sharing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.sharing.FeedStatus.State;

/** Tells which data did not come in time. */
@ApplicationScoped
class FeedMonitor {

    private static final String LAST = """
            left join lateral (select max(d.delivered_at) as at from share_delivery d where d.share_item_id = i.id) d on true""";

    private static final String FEEDS = """
            select i.id, i.code, i.name, i.division_code, i.provider_department_code, i.due_within_hours, d.at
            from share_item i %s
            where i.retired_on is null and i.division_code like :scope
              and (i.division_code, i.id) > (:afterDivision, :afterId)
            order by i.division_code, i.id limit :size""".formatted(LAST);

    private static final String LATE = """
            select count(*) from share_item i %s
            where i.retired_on is null
              and (d.at is null or d.at + i.due_within_hours * interval '1 hour' < :now)""".formatted(LAST);

    private final Session database;
    private final DataScope scope;
    private final Clock clock;
    private final AtomicLong late = new AtomicLong();

    FeedMonitor(Session database, DataScope scope, Clock clock, MeterRegistry metrics) {
        this.database = database;
        this.scope = scope;
        this.clock = clock;
        Gauge.builder("riverchief.share.feeds.late", late, AtomicLong::doubleValue)
                .description("Shared data whose next delivery is overdue or that was never delivered")
                .register(metrics);
    }

    @Scheduled(
            every = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void measure() {
        late.set(database.createNativeQuery(LATE, Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult());
    }

    Page<FeedStatus> list(PageRequest page) {
        List<String> after = page.cursor(2).orElse(List.of("", new UUID(0, 0).toString()));
        Instant now = clock.instant();
        List<FeedStatus> rows = database
                .createNativeQuery(FEEDS, Tuple.class)
                .setParameter("scope", scope.prefix() + "%")
                .setParameter("afterDivision", after.get(0))
                .setParameter("afterId", UUID.fromString(after.get(1)))
                .setParameter("size", page.limit + 1)
                .getResultList()
                .stream()
                .map(row -> status(row, now))
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.itemId()));
    }

    private static FeedStatus status(Tuple row, Instant now) {
        Instant last = row.get(6, Instant.class);
        Instant due = last == null ? null : last.plus(Duration.ofHours(row.get(5, Integer.class)));
        return new FeedStatus(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                last,
                due,
                state(due, now));
    }

    private static State state(@Nullable Instant due, Instant now) {
        if (due == null) {
            return State.NEVER;
        }
        return due.isBefore(now) ? State.LATE : State.FRESH;
    }
}
