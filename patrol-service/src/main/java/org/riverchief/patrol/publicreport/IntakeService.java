package org.riverchief.patrol.publicreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.events.Outbox;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.abuse.AbuseGuard;
import org.riverchief.patrol.abuse.Sending;
import org.riverchief.patrol.abuse.Suspicion;
import org.riverchief.patrol.attachment.AttachmentView;
import org.riverchief.patrol.attachment.PublicPhotos;
import org.riverchief.patrol.contact.ContactService;
import org.riverchief.patrol.publiccategory.PublicCategories;

/** Takes in what people without an account report, whichever way it comes. */
@ApplicationScoped
public class IntakeService {

    private final PublicCategories categories;
    private final ReportLocator locator;
    private final PublicPhotos photos;
    private final AbuseGuard guard;
    private final ContactService contacts;
    private final ProblemMaker problems;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    IntakeService(
            PublicCategories categories,
            ReportLocator locator,
            PublicPhotos photos,
            AbuseGuard guard,
            ContactService contacts,
            ProblemMaker problems,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.categories = categories;
        this.locator = locator;
        this.photos = photos;
        this.guard = guard;
        this.contacts = contacts;
        this.problems = problems;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A report that is stored.
     *
     * @param first whether it was this call that stored it
     */
    public record Receipt(PublicReport report, boolean first) {}

    /**
     * Stores a report and makes it a problem, or holds it for the office; the same report again changes nothing.
     *
     * @throws DomainException {@code public-report-id-taken}, {@code unknown-category}, {@code unknown-attachment}, {@code
     *     place-missing}, {@code unknown-reach}, {@code no-reach}, {@code too-many-requests}
     */
    @Transactional
    public Receipt receive(Submission submission) {
        PublicReport.lockId(submission.id());
        String hash = hash(submission);
        Optional<PublicReport> known = PublicReport.byId(submission.id());
        if (known.isPresent()) {
            return again(known.get(), hash);
        }
        categories.require(submission.category());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Located located = locator.locate(submission, now);
        String division = located.reach().divisionCode;
        List<AttachmentView> attached = photos.attach(submission.attachmentIds(), submission.sender(), division);
        Set<Suspicion> suspicions = guard.judge(sending(submission, located, attached));
        PublicReport report = PublicReport.receive(submission, located, hash, now);
        contacts.keep(report.id, division, submission.contact());
        if (suspicions.isEmpty()) {
            problems.accept(report, now);
        } else {
            report.hold(suspicions);
            report.persist();
            PublicReportStep.add(report.id, PublicReport.HELD, now, null);
        }
        outbox.add(PublicReportReceived.of(report));
        return new Receipt(report, true);
    }

    private static Receipt again(PublicReport known, String hash) {
        if (!known.isSame(hash)) {
            throw PublicReportProblems.idTaken();
        }
        return new Receipt(known, false);
    }

    private static Sending sending(Submission submission, Located located, List<AttachmentView> photos) {
        Submission.Signs signs = submission.signs();
        return new Sending(
                submission.id(),
                located.reach().divisionCode,
                signs.addressMark(),
                signs.deviceMark(),
                submission.boardCode(),
                submission.place() == null ? null : located.position(),
                submission.description(),
                photos.stream().map(AttachmentView::sha256).toList(),
                signs.formExpected(),
                signs.formOpenedAt(),
                signs.hiddenFieldFilled(),
                located.metresFromReach());
    }

    private String hash(Submission submission) {
        try {
            return HashChain.hash(json.writeValueAsString(submission.content()).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read can be written as JSON", e);
        }
    }
}
