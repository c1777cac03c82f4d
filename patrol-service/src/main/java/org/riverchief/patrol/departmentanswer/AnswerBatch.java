package org.riverchief.patrol.departmentanswer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;

/** Takes a batch of answers one by one: one that fails, for whatever reason, never holds up another. */
@ApplicationScoped
public class AnswerBatch {

    private final AnswerService answers;
    private final ObjectMapper json;

    AnswerBatch(AnswerService answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** Returns what became of each answer, in their order. */
    public AnswerResults take(ActingDepartment department, Answers batch) {
        List<AnswerResult> results = new ArrayList<>();
        for (JsonNode node : batch.answers()) {
            results.add(one(department, node, results.size()));
        }
        return new AnswerResults(results);
    }

    private AnswerResult one(ActingDepartment department, JsonNode node, int index) {
        Answer answer;
        try {
            answer = json.treeToValue(node, Answer.class);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return refusal(index, null, "invalid-request", "The answer does not read");
        }
        if (answer == null) {
            return refusal(index, null, "invalid-request", "The answer is empty");
        }
        String hash = HashChain.hash(node.toString().getBytes(StandardCharsets.UTF_8));
        try {
            return answers.take(department, answer, index, hash);
        } catch (DomainException e) {
            return refusal(index, answer, e.code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            Log.errorf(e, "An answer could not be taken [problemId=%s]", answer.problemId());
            return refusal(index, answer, "internal-error", "A fault of the service; nothing was changed");
        }
    }

    private static AnswerResult refusal(int index, @Nullable Answer answer, String code, String detail) {
        UUID answerId = answer == null ? null : answer.answerId();
        UUID problemId = answer == null ? null : answer.problemId();
        return new AnswerResult(index, answerId, problemId, AnswerResult.Outcome.REFUSED, null, null, code, detail);
    }
}
