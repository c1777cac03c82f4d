package org.riverchief.patrol.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.function.Supplier;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.Patrols.Chunk;
import org.riverchief.testing.Database;

/** What is stored of a patrol's chunks. */
final class StoredChunks {

    private StoredChunks() {}

    /** Whatever is refused leaves everything stored as it was. */
    static ValidatableResponse refused(Patrols patrol, Supplier<ValidatableResponse> call, int status, String code) {
        String before = fingerprint(patrol);
        ValidatableResponse answer = call.get().statusCode(status).body("type", equalTo("urn:problem-type:" + code));
        assertThat(fingerprint(patrol)).isEqualTo(before);
        return answer;
    }

    static String fingerprint(Patrols patrol) {
        return Database.value("select md5(string_agg(c::text, '|' order by sequence)) from track_chunk c"
                + " where patrol_id = '%s'".formatted(patrol.id));
    }

    static String stored(Chunk chunk, String expression) {
        return Database.value("select %s from track_chunk where chunk_id = '%s'".formatted(expression, chunk.id()));
    }

    static String partition(Patrols patrol) {
        return Database.value("select distinct tableoid::regclass::text from track_chunk where patrol_id = '%s'"
                .formatted(patrol.id));
    }
}
