package org.riverchief.defaults.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Caller;

/** Puts changes on record, in the transaction that makes them. */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (id, recorded_at, actor, actor_name, address, trace_id, on_behalf_of, action,
                entity_type, entity_id, division_code, before_state, after_state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** The actor of what was done without an account. */
    public static final String PUBLIC = "public";

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;
    private final String service;

    AuditTrail(
            DataSource dataSource,
            ObjectMapper json,
            Clock clock,
            Caller caller,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.service = service;
    }

    /**
     * Records a change as made by the caller, or by the service itself where there is no request. Of somebody without an
     * account nothing is recorded that could tell who it was.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditChange change) {
        recordAll(List.of(change));
    }

    /** Records changes as {@link #record} does, many in one go. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<AuditChange> changes) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement queue =
                        connection.prepareStatement("insert into audit_unsealed (entry_id) values (?)")) {
            Timestamp at = Timestamp.from(clock.instant());
            for (AuditChange change : changes) {
                UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
                insert.setObject(1, id);
                insert.setTimestamp(2, at);
                bindCaller(insert);
                bindChange(insert, change);
                insert.addBatch();
                queue.setObject(1, id);
                queue.addBatch();
            }
            insert.executeBatch();
            queue.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("%d changes were not put on record".formatted(changes.size()), e);
        }
    }

    private void bindCaller(PreparedStatement insert) throws SQLException {
        boolean requested =
                Arc.container().requestContext().isActive() && !caller.address().isEmpty();
        boolean known = requested && !caller.isAnonymous();
        insert.setString(3, actor(requested, known));
        insert.setString(4, known ? caller.name() : null);
        insert.setString(5, known ? caller.address() : null);
        insert.setString(6, traceId());
    }

    private void bindChange(PreparedStatement insert, AuditChange change) throws SQLException, JsonProcessingException {
        insert.setString(7, change.onBehalfOf());
        insert.setString(8, change.action());
        insert.setString(9, change.entityType());
        insert.setString(10, change.entityId());
        insert.setString(11, change.divisionCode());
        insert.setString(12, text(change.before()));
        insert.setString(13, text(change.after()));
    }

    private String actor(boolean requested, boolean known) {
        if (known) {
            return caller.subject();
        }
        return requested ? PUBLIC : "service:" + service;
    }

    private @Nullable String text(@Nullable Object state) throws JsonProcessingException {
        return state == null ? null : json.writeValueAsString(state);
    }

    private static @Nullable String traceId() {
        return Span.current().getSpanContext().isValid()
                ? Span.current().getSpanContext().getTraceId()
                : null;
    }
}
