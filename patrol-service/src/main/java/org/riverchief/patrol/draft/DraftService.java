package org.riverchief.patrol.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.Caller;
import org.riverchief.patrol.problem.ProblemMoved;
import org.riverchief.patrol.problem.Step;

/** Keeps drafts for the account that writes them. */
@ApplicationScoped
class DraftService {

    private static final int LONGEST = 20_000;
    private static final int MOST = 100;

    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    DraftService(Caller caller, ObjectMapper json, Clock clock) {
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    List<DraftView> list() {
        return Draft.of(caller.subject()).stream().map(this::view).toList();
    }

    /**
     * Saves a draft, the same or a new one.
     *
     * @throws DomainException {@code body-too-large}, {@code too-many-drafts}
     */
    @Transactional
    DraftView save(UUID id, ObjectNode content) {
        String text = content.toString();
        if (text.length() > LONGEST) {
            throw new DomainException(Kind.TOO_LARGE, "body-too-large", "A draft has at most 20000 characters");
        }
        Draft.Key key = new Draft.Key(caller.subject(), id);
        Optional<Draft> known = Draft.findByIdOptional(key);
        if (known.isEmpty() && Draft.of(key.account()).size() >= MOST) {
            throw new DomainException(Kind.CONFLICT, "too-many-drafts", "Send or delete some drafts first");
        }
        Draft draft = known.orElseGet(() -> Draft.of(key));
        draft.save(text, clock.instant().truncatedTo(ChronoUnit.MICROS));
        draft.persist();
        return view(draft);
    }

    @Transactional
    void delete(UUID id) {
        if (!Draft.deleteById(new Draft.Key(caller.subject(), id))) {
            throw DomainException.notFound();
        }
    }

    /** What is sent is no draft any more. */
    void sent(@Observes ProblemMoved moved) {
        if (moved.act().step() == Step.REPORT) {
            Draft.deleteById(new Draft.Key(moved.act().account(), moved.problemId()));
        }
    }

    private DraftView view(Draft draft) {
        try {
            JsonNode content = json.readTree(draft.content);
            return new DraftView(draft.id, content, draft.savedAt);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft was stored as JSON", e);
        }
    }
}
