package org.riverchief.defaults.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail.
 *
 * @param sequence place in the chain; 0 until the entry is sealed, a fraction of a second after the change
 * @param before JSON text
 * @param after JSON text
 */
public record AuditEntry(
        UUID id,
        Instant recordedAt,
        String actor,
        @Nullable String actorName,
        @Nullable String onBehalfOf,
        @Nullable String address,
        @Nullable String traceId,
        String action,
        String entityType,
        String entityId,
        String divisionCode,
        @Nullable String before,
        @Nullable String after,
        long sequence) {

    static final String COLUMNS = """
            e.id, e.recorded_at, e.actor, e.actor_name, e.on_behalf_of, e.address, e.trace_id, e.action,
            e.entity_type, e.entity_id, e.division_code, e.before_state, e.after_state""";

    static AuditEntry read(ResultSet row, long sequence) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("on_behalf_of"),
                row.getString("address"),
                row.getString("trace_id"),
                row.getString("action"),
                row.getString("entity_type"),
                row.getString("entity_id"),
                row.getString("division_code"),
                row.getString("before_state"),
                row.getString("after_state"),
                sequence);
    }

    String hash(String previousHash, long place) {
        return HashChain.link(
                previousHash,
                Long.toString(place),
                id.toString(),
                recordedAt.toString(),
                actor,
                actorName,
                onBehalfOf,
                address,
                traceId,
                action,
                entityType,
                entityId,
                divisionCode,
                before,
                after);
    }
}
