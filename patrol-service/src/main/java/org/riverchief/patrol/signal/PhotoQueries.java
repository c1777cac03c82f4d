package org.riverchief.patrol.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the photos of patrols, and photos that show the same picture. */
@ApplicationScoped
class PhotoQueries {

    private static final String OF_PATROL = """
            select distinct unnest(transition.attachment_ids)
            from problem join problem_transition transition on transition.problem_id = problem.id
            where problem.patrol_id = :patrol and transition.from_state is null""";

    /** A picture of one colour has the hash of every other; only the very same file repeats it. */
    private static final String SAME_PICTURE = """
            select other.id as id, case when other.sha256 = mine.sha256 then 0
                else bit_count(int8send(other.difference_hash # mine.difference_hash))::int end as bits
            from attachment mine join attachment other on other.id not in (:own)
                and other.received_at between :since and mine.received_at
                and (other.sha256 = mine.sha256
                    or mine.difference_hash not in (0, -1) and other.difference_hash is not null
                        and other.difference_bands && mine.difference_bands
                        and bit_count(int8send(other.difference_hash # mine.difference_hash)) <= :bits)
            where mine.id = :id
            order by bits, other.received_at, other.id
            limit 1""";

    private static final String PATROLS_WITH_NEW_PHOTOS = """
            select distinct patrol.id
            from problem join patrol on patrol.id = problem.patrol_id
            where problem.reported_at > :since and patrol.judgement > 0 and patrol.judgement_due_at is null
                and problem.reported_at > patrol.examined_at - interval '30 seconds'
            limit :limit""";

    /** A photo that was there before, and in how many of 64 bits it differs. */
    record Original(UUID id, int bits) {}

    private final EntityManager entityManager;

    PhotoQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<PatrolPhoto> of(UUID patrolId) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entityManager
                .createNativeQuery(OF_PATROL, UUID.class)
                .setParameter("patrol", patrolId)
                .getResultList();
        return entityManager
                .createQuery(
                        "select new org.riverchief.patrol.signal.PatrolPhoto(a.id, a.receivedAt, a.takenAt,"
                                + " a.takenLongitude, a.takenLatitude) from Attachment a where a.id in :ids order by a.id",
                        PatrolPhoto.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Returns the photo received before that shows a photo's picture best, none of the patrol's own. */
    Optional<Original> originalOf(PatrolPhoto photo, List<UUID> own, Instant since, int bits) {
        List<?> rows = entityManager
                .createNativeQuery(SAME_PICTURE, Tuple.class)
                .setParameter("own", own)
                .setParameter("since", since)
                .setParameter("bits", bits)
                .setParameter("id", photo.id())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Original(row.get("id", UUID.class), row.get("bits", Integer.class)))
                .findFirst();
    }

    /** Returns judged patrols on which problems were reported since they were last looked at. */
    @SuppressWarnings("unchecked")
    List<UUID> patrolsWithNewPhotos(Instant since, int limit) {
        return entityManager
                .createNativeQuery(PATROLS_WITH_NEW_PHOTOS, UUID.class)
                .setParameter("since", since)
                .setParameter("limit", limit)
                .getResultList();
    }
}
