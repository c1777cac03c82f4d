package org.riverchief.patrol.publicform;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.abuse.AbuseGuard;
import org.riverchief.patrol.abuse.PublicRules;
import org.riverchief.patrol.abuse.PublicRules.Figures;
import org.riverchief.patrol.abuse.RuleName;
import org.riverchief.patrol.abuse.SenderMarks;
import org.riverchief.patrol.attachment.AttachmentView;
import org.riverchief.patrol.attachment.PublicPhotos;
import org.riverchief.patrol.integration.registry.BoardCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.publiccategory.PublicCategories;

/** Opens forms and takes the photos that are sent with them. */
@ApplicationScoped
class FormService {

    private static final int TOKEN_BYTES = 24;
    private static final Duration GRACE = Duration.ofDays(7);

    private final PublicCategories categories;
    private final PublicPhotos photos;
    private final PublicRules rules;
    private final SenderMarks marks;
    private final AbuseGuard guard;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormService(
            PublicCategories categories,
            PublicPhotos photos,
            PublicRules rules,
            SenderMarks marks,
            AbuseGuard guard,
            Clock clock) {
        this.categories = categories;
        this.photos = photos;
        this.rules = rules;
        this.marks = marks;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Opens a form.
     *
     * @throws DomainException {@code unknown-reach}, {@code too-many-requests}
     */
    @Transactional
    FormView open(OpenForm request) {
        String address = marks.address();
        guard.admitForm(address);
        BoardCopy board = request.boardId() == null
                ? null
                : BoardCopy.byId(request.boardId()).orElse(null);
        ReachCopy reach = reach(board, request);
        String division = reach == null ? rules.instance() : reach.divisionCode;
        String token = newToken();
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        ReportForm.Opening opening = new ReportForm.Opening(
                division,
                board == null ? null : board.id,
                board == null ? request.boardCode() : board.number,
                reach == null ? null : reach.id,
                address,
                deviceMark(request.deviceId()));
        ReportForm form = ReportForm.open(id, token, opening, now());
        form.persist();
        Figures figures = rules.in(division);
        return new FormView(
                id,
                token,
                form.openedAt.plus(lifetime(figures)),
                figures.amount(RuleName.FORM_PHOTOS),
                reach == null ? null : reach.id,
                reach == null ? null : reach.name,
                reach == null ? null : reach.waterBodyName,
                categories.list());
    }

    /** Returns the first answer to a photo, or what must be known before it is read. */
    Optional<AttachmentView> firstAnswer(UUID formId, String token, UUID photoId, byte[] original) {
        usable(ReportForm.byId(formId), token);
        return photos.firstAnswer(photoId, original, ReportForm.sender(formId));
    }

    /**
     * Keeps a photo for the report that will name it.
     *
     * @throws DomainException {@code form-token-refused}, {@code too-many-photos}, {@code attachment-id-reused}
     */
    @Transactional
    AttachmentView keep(UUID formId, String token, UUID photoId, PublicPhotos.ReadPhoto photo) {
        ReportForm form = usable(ReportForm.lock(formId), token);
        int maximum = rules.in(form.divisionCode).amount(RuleName.FORM_PHOTOS);
        if (form.photos >= maximum) {
            throw FormProblems.tooManyPhotos(maximum);
        }
        form.addPhoto();
        return photos.keep(photoId, photo, ReportForm.sender(formId), form.divisionCode);
    }

    /**
     * Returns the form a report names, which belongs to it from then on.
     *
     * @throws DomainException {@code form-token-refused}, {@code form-used}
     */
    ReportForm use(UUID formId, @Nullable String token, UUID reportId) {
        ReportForm form = ReportForm.lock(formId)
                .filter(known -> token != null && known.opensWith(token))
                .orElseThrow(FormProblems::unusable);
        form.use(reportId);
        return form;
    }

    private ReportForm usable(Optional<ReportForm> found, String token) {
        return found.filter(form -> form.opensWith(token))
                .filter(form -> form.reportId == null)
                .filter(form -> !form.isOver(now(), lifetime(rules.in(form.divisionCode))))
                .orElseThrow(FormProblems::unusable);
    }

    /** Forgets forms that were never sent. */
    @Scheduled(
            every = "1h",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void forget() {
        ReportForm.forgetUnused(now().minus(lifetime(rules.ofInstance())).minus(GRACE));
    }

    @Nullable
    private String deviceMark(@Nullable String deviceId) {
        return deviceId == null || deviceId.isBlank() ? null : marks.mark("device", deviceId);
    }

    /** Returns the reach of a board, or the one that was named; a board may stand where no reach is known yet. */
    private static @Nullable ReachCopy reach(@Nullable BoardCopy board, OpenForm request) {
        if (board != null) {
            return ReachCopy.byId(board.reachId).orElse(null);
        }
        return request.reachId() == null
                ? null
                : ReachCopy.byId(request.reachId()).orElseThrow(DomainException::notFound);
    }

    private static Duration lifetime(Figures figures) {
        return Duration.ofHours(figures.amount(RuleName.FORM_HOURS));
    }

    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
