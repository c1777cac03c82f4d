package org.riverchief.patrol.chunk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.patrolling.ChunkContent;
import org.riverchief.patrol.patrolling.ReportedFix;
import org.riverchief.patrol.patrolling.TrackChunk;
import org.riverchief.patrol.track.Crs;

/** Reads the bytes of a chunk and refuses what makes no sense whoever sent it, naming the place. */
@ApplicationScoped
class ChunkReader {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final ObjectReader json;
    private final ChunkConfig config;

    ChunkReader(ObjectMapper json, ChunkConfig config) {
        this.json = json.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        this.config = config;
    }

    /**
     * Returns what the bytes say.
     *
     * @throws DomainException {@code body-too-large}, {@code malformed-chunk}, {@code unknown-crs}, {@code empty-chunk},
     *     {@code too-many-fixes}, {@code invalid-fix} or {@code fixes-out-of-order}
     */
    ChunkContent read(byte[] body) {
        if (body.length > config.maxBodySize().asLongValue()) {
            throw ChunkProblems.tooLarge(config.maxBodySize().asLongValue());
        }
        JsonNode root = parse(body);
        int sequence = sequence(root.path("sequence"));
        String previousHash = previousHash(root.path("previousHash"), sequence);
        Crs crs = Crs.named(root.path("crs").asText()).orElseThrow(ChunkProblems::unknownCrs);
        Instant sentAt = instant(root.path("sentAt"));
        if (sentAt == null) {
            throw ChunkProblems.malformedField("sentAt", "is an instant with its offset");
        }
        JsonNode deviceTime = root.path("deviceTime");
        Instant deviceClock = instant(deviceTime);
        if (deviceClock == null && isPresent(deviceTime)) {
            throw ChunkProblems.malformedField("deviceTime", "is an instant with its offset, or absent");
        }
        List<ReportedFix> fixes = fixes(root.path("fixes"), crs);
        return new ChunkContent(HashChain.hash(body), sequence, previousHash, crs, sentAt, deviceClock, fixes);
    }

    private JsonNode parse(byte[] body) {
        try {
            JsonNode root = json.readTree(body);
            if (!root.isObject()) {
                throw ChunkProblems.malformed("The body is not a JSON object");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw ChunkProblems.notJson(e.getLocation());
        } catch (IOException e) {
            throw ChunkProblems.malformed("The body is not JSON");
        }
    }

    private static int sequence(JsonNode node) {
        if (!node.isInt() || node.intValue() < 0 || node.intValue() >= TrackChunk.MAXIMUM_COUNT) {
            throw ChunkProblems.malformedField(
                    "sequence", "is a whole number from 0 to %d".formatted(TrackChunk.MAXIMUM_COUNT - 1));
        }
        return node.intValue();
    }

    private static @Nullable String previousHash(JsonNode node, int sequence) {
        if (sequence == 0) {
            if (isPresent(node)) {
                throw ChunkProblems.malformedField("previousHash", "is absent for the first chunk");
            }
            return null;
        }
        if (!node.isTextual() || !HASH.matcher(node.textValue()).matches()) {
            throw ChunkProblems.malformedField("previousHash", "is SHA-256 in lower-case hex");
        }
        return node.textValue();
    }

    private List<ReportedFix> fixes(JsonNode node, Crs crs) {
        if (!node.isArray()) {
            throw ChunkProblems.malformedField("fixes", "is a list");
        }
        if (node.isEmpty()) {
            throw ChunkProblems.empty();
        }
        if (node.size() > config.maxFixes()) {
            throw ChunkProblems.tooManyFixes(config.maxFixes());
        }
        List<ReportedFix> fixes = new ArrayList<>(node.size());
        Instant before = Instant.MIN;
        for (int index = 0; index < node.size(); index++) {
            ReportedFix fix = new FixNode(node.get(index), index).read(crs);
            if (fix.at().isBefore(before)) {
                throw ChunkProblems.outOfOrder(index);
            }
            before = fix.at();
            fixes.add(fix);
        }
        return fixes;
    }

    static boolean isPresent(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    /** Returns the instant, or null when it is none or has a year the database cannot hold. */
    static @Nullable Instant instant(JsonNode node) {
        try {
            OffsetDateTime stated = OffsetDateTime.parse(node.asText());
            boolean storable = stated.getYear() > 0 && stated.getYear() < 10_000;
            return node.isTextual() && storable ? stated.toInstant() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
