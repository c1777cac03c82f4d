package org.riverchief.registry.handoverpack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.handoverpack.HandoverPack.Chapter;

/** Makes packs from what is known at the moment. */
@ApplicationScoped
public class HandoverPacks {

    /** A general chief of a city answers for thousands of reaches; a pack is to be read by a person. */
    private static final int MOST_ROWS = 1_000;

    private final PackQueries queries;
    private final ObjectMapper json;
    private final RegistryDays days;
    private final Clock clock;

    HandoverPacks(PackQueries queries, ObjectMapper json, RegistryDays days, Clock clock) {
        this.queries = queries;
        this.json = json;
        this.days = days;
        this.clock = clock;
    }

    /** Returns the pack of an appointment that ends. */
    public WrittenPack write(AppointmentView appointment) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate day = days.today();
        HandoverPack pack = new HandoverPack(
                now,
                appointment,
                queries.counts(appointment, day),
                queries.waters(appointment, day, MOST_ROWS),
                Chapter.missing("assessment"),
                queries.openProblems(appointment, day, MOST_ROWS),
                queries.openOrders(appointment, day, MOST_ROWS),
                queries.measures(appointment, day, MOST_ROWS));
        String text = text(pack);
        return new WrittenPack(text, HashChain.hash(text.getBytes(UTF_8)), now);
    }

    private String text(HandoverPack pack) {
        try {
            return json.writeValueAsString(pack);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The pack was not written", e);
        }
    }
}
