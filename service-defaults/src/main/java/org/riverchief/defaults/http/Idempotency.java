package org.riverchief.defaults.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;

/** Lets a client repeat a request whose answer it lost: the same {@code Idempotency-Key} gets the first answer again. */
@ApplicationScoped
public class Idempotency {

    private static final int LONGEST_KEY = 255;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;
    private final RoutingContext request;

    Idempotency(DataSource dataSource, ObjectMapper json, Clock clock, Caller caller, RoutingContext request) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
        this.request = request;
    }

    /**
     * Runs the action once per caller, operation and key, in the running transaction; without a key it just runs it. Two
     * equal requests at once: the second waits for the first and gets its answer.
     *
     * @throws DomainException {@code idempotency-key-reused} when the key came before with another body
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> T once(String operation, Object body, Class<T> viewType, Supplier<T> action) {
        String key = request.request().getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return action.get();
        }
        if (key.length() > LONGEST_KEY) {
            throw new DomainException(
                    Kind.INVALID, "invalid-idempotency-key", "An Idempotency-Key has at most 255 characters");
        }
        Entry entry = new Entry(caller.subject(), operation, key);
        try (Connection connection = dataSource.getConnection()) {
            String hash = HashChain.hash(json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
            if (!insert(connection, entry, hash)) {
                return json.readValue(firstAnswer(connection, entry, hash), viewType);
            }
            T view = action.get();
            storeAnswer(connection, entry, json.writeValueAsString(view));
            return view;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The idempotency key was not stored", e);
        }
    }

    private record Entry(String principal, String operation, String key) {
        void bind(PreparedStatement statement, int first) throws SQLException {
            statement.setString(first, principal);
            statement.setString(first + 1, operation);
            statement.setString(first + 2, key);
        }
    }

    private boolean insert(Connection connection, Entry entry, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into idempotency_key (principal, operation, key, request_hash, created_at)
                values (?, ?, ?, ?, ?) on conflict do nothing""")) {
            entry.bind(insert, 1);
            insert.setString(4, hash);
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    private static String firstAnswer(Connection connection, Entry entry, String hash) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select request_hash, response from idempotency_key where principal = ? and operation = ? and key = ?")) {
            entry.bind(select, 1);
            try (ResultSet result = select.executeQuery()) {
                if (!result.next() || !hash.equals(result.getString(1))) {
                    throw new DomainException(
                            Kind.CONFLICT,
                            "idempotency-key-reused",
                            "This Idempotency-Key came before with another body");
                }
                return result.getString(2);
            }
        }
    }

    private static void storeAnswer(Connection connection, Entry entry, String answer) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update idempotency_key set response = ? where principal = ? and operation = ? and key = ?")) {
            update.setString(1, answer);
            entry.bind(update, 2);
            update.executeUpdate();
        }
    }
}
