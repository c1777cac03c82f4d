package org.riverchief.patrol.departmenthook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.departmentanswer.ActingDepartment;
import org.riverchief.patrol.departmentanswer.AnswerBatch;
import org.riverchief.patrol.departmentanswer.AnswerResults;
import org.riverchief.patrol.departmentanswer.Answers;

/** Takes signed messages in, each once. */
@ApplicationScoped
class HookIntake {

    /** What came with a message beside its body. */
    record Envelope(
            @Nullable String id,
            @Nullable String timestamp,
            @Nullable String signatures) {}

    private static final int LONGEST_ID = 200;

    private final HookService hooks;
    private final AnswerBatch batches;
    private final ObjectMapper json;
    private final Validator validator;
    private final HookConfig config;
    private final Clock clock;

    HookIntake(
            HookService hooks,
            AnswerBatch batches,
            ObjectMapper json,
            Validator validator,
            HookConfig config,
            Clock clock) {
        this.hooks = hooks;
        this.batches = batches;
        this.json = json;
        this.validator = validator;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes the answers of a message; the same message again gets the first answer.
     *
     * @throws DomainException {@code not-found}, {@code webhook-not-signed}, {@code webhook-id-reused},
     *     {@code invalid-request}
     */
    @Transactional
    AnswerResults take(UUID hookId, Envelope envelope, byte[] body) {
        DepartmentHook hook = DepartmentHook.byId(hookId).orElseThrow(DomainException::notFound);
        String messageId = requireSigned(hook, envelope, body);
        HookMessage.Key key = new HookMessage.Key(hookId, messageId);
        String hash = HashChain.hash(body);
        AnswerResults first = HookMessage.firstAnswer(key, hash);
        if (first != null) {
            return first;
        }
        ActingDepartment department = new ActingDepartment(
                hook.divisionCode, hook.departmentCode, "department-hook:" + hook.id, hook.description);
        AnswerResults results = batches.take(department, read(body));
        HookMessage.keep(key, hash, results, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return results;
    }

    private String requireSigned(DepartmentHook hook, Envelope envelope, byte[] body) {
        String id = envelope.id();
        String timestamp = envelope.timestamp();
        String signatures = envelope.signatures();
        boolean signed = id != null
                && id.length() <= LONGEST_ID
                && timestamp != null
                && signatures != null
                && isNow(timestamp)
                && hooks.secret(hook).signed(signatures, id, timestamp, body);
        if (id == null || !signed) {
            throw HookProblems.notSigned();
        }
        return id;
    }

    private boolean isNow(String timestamp) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, clock.instant()).abs().compareTo(config.tolerance()) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private Answers read(byte[] body) {
        try {
            Answers answers = json.readValue(body, Answers.class);
            if (answers != null && validator.validate(answers).isEmpty()) {
                return answers;
            }
        } catch (IOException e) {
            DomainException problem = unreadable();
            problem.initCause(e);
            throw problem;
        }
        throw unreadable();
    }

    private static DomainException unreadable() {
        return new DomainException(
                Kind.INVALID, "invalid-request", "The body is {\"answers\": [...]} with 1 to 200 answers");
    }
}
