package org.riverchief.patrol.delegation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Grants the mandates of the demonstration, each once; they belong to the demo's chiefs and accounts. */
@ApplicationScoped
class DemoMandates {

    private static final String FILE = "demo/mandates.json";

    /** One of them as the file tells it. */
    record DemoMandate(
            UUID id,
            UUID chiefId,
            String chiefName,
            UUID delegateId,
            String delegateName,
            String divisionCode,
            List<UUID> reachIds,
            OffsetDateTime validFrom,
            OffsetDateTime validTo,
            String reason) {}

    private final boolean wanted;
    private final ObjectMapper json;
    private final EntityManager database;
    private final Clock clock;

    DemoMandates(
            @ConfigProperty(name = "delegation.demo-data", defaultValue = "false") boolean wanted,
            ObjectMapper json,
            EntityManager database,
            Clock clock) {
        this.wanted = wanted;
        this.json = json;
        this.database = database;
        this.clock = clock;
    }

    void load(@Observes StartupEvent event) {
        if (wanted) {
            read().forEach(mandate -> QuarkusTransaction.requiringNew().run(() -> grant(mandate)));
        }
    }

    private void grant(DemoMandate mandate) {
        Instant now = clock.instant();
        int granted = database.createNativeQuery("""
                        insert into mandate (id, chief_id, chief_name, delegate_id, delegate_name, division_code,
                            reach_ids, valid_from, valid_to, reason, granted_at, granted_by, granted_by_name, lock_version)
                        values (:id, :chiefId, :chiefName, :delegateId, :delegateName, :divisionCode,
                            cast(:reachIds as uuid[]), :validFrom, :validTo, :reason, :now, 'demo', :chiefName, 0)
                        on conflict do nothing""")
                .setParameter("id", mandate.id())
                .setParameter("chiefId", mandate.chiefId())
                .setParameter("chiefName", mandate.chiefName())
                .setParameter("delegateId", mandate.delegateId())
                .setParameter("delegateName", mandate.delegateName())
                .setParameter("divisionCode", mandate.divisionCode())
                .setParameter(
                        "reachIds",
                        mandate.reachIds().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter("validFrom", mandate.validFrom())
                .setParameter("validTo", mandate.validTo())
                .setParameter("reason", mandate.reason())
                .setParameter("now", now)
                .executeUpdate();
        if (granted == 1) {
            Log.infof("Demo mandate granted [mandateId=%s]", mandate.id());
        }
    }

    private List<DemoMandate> read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return List.of(json.readValue(file, DemoMandate[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
