package org.riverchief.defaults.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Keeps the events of a transaction; {@link OutboxRelay} sends them after it committed. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, occurred_at, traceparent)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(DataSource dataSource, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
    }

    /** Adds an event to the running transaction; fails when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(DomainEvent event) {
        addAll(List.of(event));
    }

    /** Adds events to the running transaction in their order, many in one go; fails when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addAll(List<? extends DomainEvent> events) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (DomainEvent event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("%d events were not stored".formatted(events.size()), e);
        }
    }

    private void bind(PreparedStatement insert, DomainEvent event) throws SQLException, JsonProcessingException {
        insert.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
        insert.setString(2, event.topic());
        insert.setString(3, event.subject());
        insert.setString(4, event.type());
        insert.setString(5, json.writeValueAsString(event));
        insert.setTimestamp(6, Timestamp.from(clock.instant()));
        insert.setString(7, traceparent());
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) {
            return null;
        }
        return "00-%s-%s-%s"
                .formatted(
                        span.getTraceId(),
                        span.getSpanId(),
                        span.getTraceFlags().asHex());
    }
}
